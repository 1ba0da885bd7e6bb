/** Results of a knowledge test, typed person by person or read from a spreadsheet; every row that could not be read is named. */
import { type ChangeEvent, useId, useRef, useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { TestReadAnswer } from '#shared/protocol/tests.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { ReasonField } from '../../parts/ReasonField.tsx'
import { periodWith, sayPeriod } from '../../parts/sayPeriod.ts'
import styles from './EnterTest.module.css'
import type { SeenTest } from './Test.tsx'

type Props = {
  readonly session: StaffSession
  readonly today: string
  /** A test entered before, to be corrected. */
  readonly corrects: SeenTest | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}
type Read = Exclude<TestReadAnswer, { trouble: string }>

export const EnterTest = ({ session, today, corrects, onDone, onClose }: Props) => {
  const words = useWords()
  const { test: say, failed } = words.review
  const { wish, busy } = useWish()
  const people = usePicture('selections', {})?.data?.people.filter(({ id }) => id !== session.staff.id)
  const [period, setPeriod] = useState<Period>(corrects?.period ?? (() => periodWith(today, 'month')))
  const [name, setName] = useState(corrects?.name ?? '')
  const [full, setFull] = useState(String(corrects?.full ?? 100))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((corrects?.results ?? []).map(({ staff, score }) => [staff, String(score)])),
  )
  const [why, setWhy] = useState('')
  const [read, setRead] = useState<Read>()
  const [trouble, setTrouble] = useState<string>()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const input = useRef<HTMLInputElement>(null)
  const scored = Object.entries(typed).filter(([, score]) => score.trim() !== '')
  const wrong = scored.some(([, score]) => !(Number(score) >= 0 && Number(score) <= Number(full)))
  const fault =
    name.trim() === '' || scored.length === 0 || !(Number(full) >= 1)
      ? say.needs
      : wrong
        ? say.faults['not-a-score']
        : undefined

  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    target.value = ''
    if (!file) return
    setTrouble(undefined)
    try {
      const response = await fetchAs(session.token, `/api/tests/read?full=${encodeURIComponent(full)}`, {
        method: 'POST',
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
      })
      if (!response.ok) return setTrouble(response.status === 413 ? say.tooLarge : failed)
      const answer = (await response.json()) as TestReadAnswer
      if (answer.trouble !== undefined) {
        const of = { 'not-a-sheet': say.notASheet, 'too-large': say.tooLarge, 'no-columns': say.noColumns }
        return setTrouble(of[answer.trouble])
      }
      setRead(answer)
      setTyped({ ...typed, ...Object.fromEntries(answer.results.map(({ staff, score }) => [staff, String(score)])) })
    } catch {
      setTrouble(failed)
    }
  }
  const save = async (): Promise<void> => {
    if (fault) return setTrouble(fault)
    const results = scored.map(([staff, score]) => ({ staff, score: Number(score) }))
    const more = corrects ? { test: corrects.id, because: why } : {}
    const reply = await wish({ type: 'enterTest', period, name, full: Number(full), results, ...more })
    if (reply.ok) onDone()
    else setNo(reply)
  }
  if (!people) return <Loading />
  return (
    <div className={pane.part}>
      <div className={pane.head}>
        <Button kind="quiet" icon={<Icon name="back" />} onPress={onClose}>
          {words.review.opening.back}
        </Button>
        <h2>{say.title}</h2>
        {corrects ? (
          sayPeriod(period, words.scores.period)
        ) : (
          <PeriodStep period={period} today={today} onPeriod={setPeriod} />
        )}
        <div className={pane.push}>
          <input ref={input} type="file" accept=".csv,.xlsx" hidden onChange={(event) => void importFile(event)} />
          <Button onPress={() => input.current?.click()}>{say.import}</Button>
          <Button kind="go" busy={busy} onPress={() => void save()}>
            {say.save}
          </Button>
        </div>
      </div>
      <p className={pane.quiet}>{say.importHelp}</p>
      <div className={pane.fields}>
        <Field label={say.name} value={name} onValue={setName} maxLength={80} />
        <Field label={say.full} value={full} onValue={setFull} inputMode="decimal" />
      </div>
      {corrects && <ReasonField label={say.why} value={why} onValue={setWhy} />}
      {read && (
        <div role="status">
          <p>{say.imported(read.results.length)}</p>
          {read.errors.length > 0 && (
            <>
              <p className={pane.wrong}>{say.errors}</p>
              <ul>
                {read.errors.map(({ row, value, fault: why_ }) => (
                  <li key={row}>{`${say.row(row, value)}: ${say.faults[why_]}`}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {trouble && (
        <p className={pane.wrong} role="alert">
          {trouble}
        </p>
      )}
      <RefusalLine no={no} />
      <div className={pane.fields}>
        {people.map(({ id, name: person }) => (
          <ScoreField
            key={id}
            name={person}
            value={typed[id] ?? ''}
            onValue={(score) => setTyped({ ...typed, [id]: score })}
          />
        ))}
      </div>
    </div>
  )
}

const ScoreField = ({
  name,
  value,
  onValue,
}: {
  readonly name: string
  readonly value: string
  readonly onValue: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className={styles.score}>
      <label htmlFor={id}>{name}</label>
      <input id={id} inputMode="decimal" value={value} onChange={({ target }) => onValue(target.value)} />
    </div>
  )
}
