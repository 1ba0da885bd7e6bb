/** How it ended and what was really done; Enter alone says: done, the services served, once each. */
import { useState } from 'react'
import { outcomes, type Outcome } from '#shared/domain/kinds.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { PendingNote, UnitTold } from '../contacts/OutcomeParts.tsx'
import type { NamedUnit } from '../matters/UnitPicker.tsx'
import { noteTrouble } from './note.ts'
import styles from './questions.module.css'
import type { VisitQuestionProps } from './Questions.tsx'

const most = 99

export const Finish = ({ desk, current, hands, onClose }: VisitQuestionProps) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const [outcome, setOutcome] = useState<Outcome>('done')
  const [unit, setUnit] = useState<NamedUnit>()
  const [note, setNote] = useState('')
  const asksUnit = outcome === 'referred' || outcome === 'refused'
  const start = current.served.length ? current.served.map(({ id }) => id) : [current.service.id]
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(() => new Map(start.map((id) => [id, 1])))
  const nameOf = (id: string): string => text(desk.everyService.find((s) => s.id === id)?.name ?? current.service.name)
  const change = (id: string, count: number): void =>
    setCounts((was) => new Map(was).set(id, Math.max(0, Math.min(most, count))))
  const performed = [...counts].filter(([, count]) => count > 0).map(([service, count]) => ({ service, count }))
  const others = desk.services.filter(({ id }) => !counts.has(id))
  const finish = async (): Promise<void> => {
    onClose()
    await hands.send({
      type: 'finishService',
      window: desk.window.id,
      ticket: current.ticket,
      outcome,
      performed,
      ...(asksUnit && unit && { told: unit }),
      ...(outcome === 'pending' && note.trim() && { note: note.trim() }),
    })
  }
  return (
    <Ask
      title={words.finish.title(current.ticket)}
      size="wide"
      go={words.finish.go}
      notYet={
        !performed.length
          ? words.finish.none
          : outcome === 'pending' && noteTrouble(note)
            ? words.ask.noteBad
            : undefined
      }
      busy={hands.busy}
      onGo={() => void finish()}
      onClose={onClose}
    >
      <DigitChoices
        label={words.finish.outcome}
        columns={3}
        chosen={outcome}
        onChoose={(value) => {
          setOutcome(value)
          setUnit(undefined)
        }}
        choices={outcomes.map((value) => ({ value, words: common.outcomes[value] }))}
      />
      {outcome === 'incomplete' && !current.notices.length && (
        <p className={styles.warn}>
          <Icon name="warn" /> {words.finish.incomplete}
        </p>
      )}
      {asksUnit && (
        <UnitTold key={outcome} required={outcome === 'referred'} told={unit !== undefined} onUnit={setUnit} />
      )}
      {outcome === 'pending' && <PendingNote note={note} onNote={setNote} />}
      <div>
        <p className={styles.label}>{words.finish.performed}</p>
        <ul className={styles.counts}>
          {[...counts].map(([id, count]) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button type="button" onClick={() => change(id, count - 1)} aria-label={words.finish.fewer(nameOf(id))}>
                −
              </button>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={most}
                value={count}
                aria-label={words.finish.count(nameOf(id))}
                onChange={(event) => change(id, Number(event.target.value) || 0)}
              />
              <button type="button" onClick={() => change(id, count + 1)} aria-label={words.finish.more(nameOf(id))}>
                +
              </button>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <select
            className={styles.select}
            value=""
            aria-label={words.finish.add}
            onChange={(event) => event.target.value && change(event.target.value, 1)}
          >
            <option value="">{words.finish.add}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </select>
        )}
      </div>
    </Ask>
  )
}
