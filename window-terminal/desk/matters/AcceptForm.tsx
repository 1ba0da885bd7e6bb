/** Acceptance: what was received, how it is handled, how the result is handed over, what it costs and what is promised. */
import { useState } from 'react'
import { collections, procedures, type Collection, type Procedure } from '#shared/domain/kinds.ts'
import type { Item } from '#shared/domain/setup/guide.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { CheckRow, Checklist } from './Checklist.tsx'
import { fenOf } from './money.ts'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import { paperNote } from './paperNote.ts'
import { type MatterProps, placeOf, subjectOf } from './subject.ts'
import type { PaperMade } from './Told.tsx'

type Props = MatterProps & {
  readonly guide: NonNullable<GuideView>
  readonly matter: MatterView | undefined
  readonly onMade: (made: PaperMade) => void
}

/** What everybody must bring is taken as received; what only some must bring is ticked by hand. */
const usual = (item: Item): ReadonlyMap<string, number> =>
  new Map(item.materials.flatMap(({ id, count, when }) => (when ? [] : [[id, count] as const])))

const usualProcedure = ({ kind }: Item): Procedure =>
  kind === 'instant' ? 'instant' : kind === 'escalated' ? 'agency' : 'own'

export const AcceptForm = ({ desk, hands, guide, matter, onMade, onClose }: Props) => {
  const { matter: words } = useWords()
  const text = useText()
  const { item } = guide
  const [counts, setCounts] = useState(() => usual(item))
  const [procedure, setProcedure] = useState(() => usualProcedure(item))
  const [collection, setCollection] = useState<Collection>('at-window')
  const [fee, setFee] = useState('')
  const fen = fenOf(fee)
  const open = matter?.openLines ?? 0
  const setCount = (id: string, count: number): void =>
    setCounts((was) => {
      const next = new Map(was)
      if (count > 0) next.set(id, count)
      else next.delete(id)
      return next
    })
  const accept = async (): Promise<void> => {
    const received = [...counts].map(([material, count]) => ({ material, count }))
    const reply = await hands.send({
      type: 'acceptMatter',
      ...placeOf(desk),
      ...subjectOf(matter, item.id),
      procedure,
      received,
      collection,
      ...(typeof fen === 'number' && { feeFen: fen }),
    })
    const fact = reply?.facts.find((one) => one.type === 'MatterAccepted')
    if (fact?.type !== 'MatterAccepted') return
    const dates = [
      ...(fact.promised ? [{ label: words.told.promised, value: fact.promised, large: true }] : []),
      ...(fact.statutory ? [{ label: words.told.statutory, value: fact.statutory }] : []),
    ]
    onMade({
      kind: 'receipt',
      matter: fact.matter,
      title: words.told.accepted,
      rows: [{ label: words.told.receipt, value: fact.receipt }, ...dates],
      ...(fact.kind === 'instant' && { note: words.told.instant }),
      known: matter?.personal.is === 'kept',
    })
  }
  return (
    <Ask
      title={words.accept.title}
      hint={text(item.name)}
      size="wide"
      go={words.accept.go}
      notYet={
        open
          ? words.accept.missing(open)
          : fen === null
            ? words.accept.feeBad
            : item.materials.length && !counts.size
              ? words.accept.nothing
              : undefined
      }
      busy={hands.busy}
      onGo={() => void accept()}
      onClose={onClose}
    >
      <Promise item={item} />
      <div className={styles.columns}>
        {item.materials.length ? (
          <Checklist label={words.accept.received} hint={words.accept.receivedHint}>
            {item.materials.map((material, index) => {
              const count = counts.get(material.id)
              return (
                <CheckRow
                  key={material.id}
                  words={text(material.name)}
                  note={paperNote(material, words, text)}
                  first={index === 0}
                  ticked={count !== undefined}
                  onTick={(ticked) => setCount(material.id, ticked ? material.count : 0)}
                  onDigit={(digit) => setCount(material.id, digit)}
                >
                  {count !== undefined && (
                    <input
                      type="number"
                      className={styles.count}
                      min={1}
                      max={99}
                      value={count}
                      aria-label={words.accept.count(text(material.name))}
                      onChange={(event) =>
                        setCount(material.id, Math.max(1, Math.min(99, Math.round(Number(event.target.value)) || 1)))
                      }
                    />
                  )}
                </CheckRow>
              )
            })}
          </Checklist>
        ) : (
          <p className={styles.soft}>{words.accept.noPapers}</p>
        )}
        <div className={styles.column}>
          <DigitChoices
            label={words.accept.procedure}
            chosen={procedure}
            onChoose={setProcedure}
            choices={procedures.map((value) => ({ value, words: words.procedures[value] }))}
          />
          <DigitChoices
            label={words.accept.collection}
            chosen={collection}
            onChoose={setCollection}
            choices={collections.map((value) => ({ value, words: words.collections[value] }))}
          />
          {item.fee ? (
            <Field
              label={words.accept.fee}
              help={words.accept.feeHint(text(item.fee.standard))}
              error={fen === null ? words.accept.feeBad : undefined}
              inputMode="decimal"
              autoComplete="off"
              value={fee}
              onValue={setFee}
            />
          ) : (
            <p className={styles.soft}>{words.accept.noFee}</p>
          )}
        </div>
      </div>
      <NotDone said={hands.said} />
    </Ask>
  )
}

/** The guide's own promise; the date itself is the hall's to compute, by its calendar, when it is accepted. */
const Promise = ({ item }: { readonly item: Item }) => {
  const { accept: words, limit, itemKinds } = useWords().matter
  const { promised = item.statutory, statutory, kind } = item
  return (
    <p className={styles.promise}>
      <strong>{itemKinds[kind]}</strong>
      {kind === 'instant' || !promised ? (
        <span>{words.noPromise}</span>
      ) : (
        <>
          <span>{words.promise(limit(promised.days, promised.of))}</span>
          {statutory && <span className={styles.soft}>{words.statutory(limit(statutory.days, statutory.of))}</span>}
          <span className={styles.soft}>{words.dateLater}</span>
        </>
      )}
    </p>
  )
}
