/** What is behind a figure: visits, matters and complaints, or stretches of a window's time. */
import { useState } from 'react'
import type { BehindAnswer } from '#shared/protocol/http.ts'
import type { VisitRow } from '#shared/scoring/measures/answer.ts'
import { useClock, useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'
import type { Names } from './useNames.ts'
import { LeaveOutBar } from './LeaveOutBar.tsx'
import { keyOf, VisitTable } from './VisitTable.tsx'

type Props = {
  readonly answer: BehindAnswer
  readonly names: Names
  readonly onOpen: (visit: VisitRow) => void
  /** Of whoever may leave visits out: some were, or were taken back in. Absent: may not. */
  readonly onChanged?: (() => void) | undefined
}

/** Their records are in the ledgers, for those who may read them there. */
const Stories = ({ rows }: { readonly rows: BehindAnswer['stories'] }) => {
  const { scorecard } = useWords()
  const { subject: say } = scorecard.visits
  const name = (subject: string): string => {
    const [book = '', id = ''] = subject.split(' ')
    return book === 'matter' || book === 'contact' || book === 'complaint' ? say[book](id) : subject
  }
  return (
    <section>
      <h3>{scorecard.visits.stories}</h3>
      <ul className={styles.list}>
        {rows.map(({ subject, day }) => (
          <li key={subject}>
            {day} {name(subject)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/ledgers/">{scorecard.visits.ledgers}</a>
      </p>
    </section>
  )
}

const Spells = ({ rows, names }: { readonly rows: BehindAnswer['spells']; readonly names: Names }) => {
  const { scorecard } = useWords()
  const words = scorecard.visits
  const clock = useClock()
  return (
    <table className={styles.table}>
      <caption className="unseen">{words.spells}</caption>
      <thead>
        <tr>
          <th>{words.day}</th>
          <th>{words.window}</th>
          <th>{words.staff}</th>
          <th>{words.from}</th>
          <th>{words.to}</th>
          <th className={styles.right}>{words.minutes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, at, to, window, staff }) => (
          <tr key={`${window ?? ''} ${staff ?? ''} ${at} ${to}`}>
            <td className={styles.nowrap}>{day}</td>
            <td>{window === null ? scorecard.noFigure : names.window(window)}</td>
            <td>{staff === null ? scorecard.noFigure : names.staff(staff)}</td>
            <td>{clock.exact(at)}</td>
            <td>{clock.exact(to)}</td>
            <td className={styles.right}>{((to - at) / 60_000).toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The visits, and for a supervisor what may be done about those that should not count. */
const Visits = ({ answer, names, onOpen, onChanged }: Props) => {
  const { visits } = answer
  const [on, setOn] = useState<ReadonlySet<string>>(() => new Set())
  const tick = (keys: readonly string[], isOn: boolean): void =>
    setOn((before) => new Set(isOn ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key))))
  const ticked = visits.filter((visit) => on.has(keyOf(visit)))
  return (
    <>
      {onChanged && ticked.length > 0 && <LeaveOutBar ticked={ticked} onDone={onChanged} />}
      <VisitTable rows={visits} names={names} onOpen={onOpen} ticks={onChanged && { on, onTick: tick }} />
    </>
  )
}

export const BehindTables = ({ answer, names, onOpen, onChanged }: Props) => {
  const { scorecard } = useWords()
  const words = scorecard.visits
  const { total, visits, stories, spells } = answer
  const listed = visits.length + stories.length + spells.length
  if (total === 0) return <p className={styles.quiet}>{words.none}</p>
  return (
    <>
      <p className={styles.count}>{listed < total ? words.newest(listed, total) : words.count(total)}</p>
      {visits.length > 0 && <Visits answer={answer} names={names} onOpen={onOpen} onChanged={onChanged} />}
      {stories.length > 0 && <Stories rows={stories} />}
      {spells.length > 0 && <Spells rows={spells} names={names} />}
    </>
  )
}
