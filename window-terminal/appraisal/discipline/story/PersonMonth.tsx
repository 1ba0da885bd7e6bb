/** A person's month: the points, the calendar of attendance, and every deduction with its story. */
import { type ReactNode, useState } from 'react'
import { MonthCalendar, type CalendarDay, type CalendarMark } from '#shared/ui/charts/MonthCalendar.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { Month } from '#shared/domain/period.ts'
import type { ConductDay, ConductView, SchemeScore } from '#shared/views/conduct.ts'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import { sayPeriod } from '../../../parts/sayPeriod.ts'
import { DeductionStory } from './DeductionStory.tsx'
import { sayFinding } from './say.ts'
import styles from './Story.module.css'

type View = NonNullable<ConductView>
type Props = {
  readonly view: View
  readonly actsOf?: (one: ShownDeduction) => ReactNode
}

/** Halves as days: 3 halves are 1.5 days. */
const days = (halves: number): number => halves / 2

const Figures = ({ view }: { readonly view: View }) => {
  const { discipline: words } = useWords()
  const text = useText()
  const { attendance } = view
  const percent = attendance.rate === null ? '—' : `${Math.round(attendance.rate * 1000) / 10} %`
  return (
    <dl className={styles.figures}>
      {view.scores.map((one) => (
        <SchemeFigures key={one.scheme} one={one} name={view.scores.length > 1 ? text(one.name) : undefined} />
      ))}
      <div className={styles.figure}>
        <dt>{words.person.rate}</dt>
        <dd>
          <span className={styles.big}>{percent}</span>
          <span className={styles.quiet}>
            {attendance.den === 0
              ? words.person.noRate
              : words.person.rateSays(days(attendance.num), days(attendance.den))}
          </span>
        </dd>
      </div>
    </dl>
  )
}

const SchemeFigures = ({ one, name }: { readonly one: SchemeScore; readonly name: string | undefined }) => {
  const { person } = useWords().discipline
  const { score, year } = one
  return (
    <>
      <div className={styles.figure}>
        <dt>{[person.score, name].filter(Boolean).join(' · ')}</dt>
        <dd>
          <span className={[styles.big, score.isNegative && styles.negative].filter(Boolean).join(' ')}>
            {score.score}
          </span>
          <span className={styles.quiet}>{`${person.of(score.full)} · ${person.lost(score.lost)}`}</span>
          {score.isNegative && <p className={styles.negative}>{person.negative}</p>}
        </dd>
      </div>
      <div className={styles.figure}>
        <dt>{person.year}</dt>
        <dd>
          <span className={styles.big}>{year.score}</span>
          <span className={styles.quiet}>{person.yearSays(year.score, year.full, year.atMost)}</span>
        </dd>
      </div>
    </>
  )
}

export const PersonMonth = ({ view, actsOf }: Props) => {
  const { discipline: words, scores } = useWords()
  const { person } = words
  const [chosen, setChosen] = useState<string>()
  const day = view.days.find(({ date }) => date === chosen)
  const charted = view.days.map((one) => calendarDay(one, view, words))
  const faults = view.days.filter(({ attended }) => (attended?.findings.length ?? 0) > 0).length
  const leave = view.days.filter((one) => one.duty.length > 0 && one.leave.some(Boolean)).length
  const stories = view.deductions.filter(({ date }) => day === undefined || date === day.date)
  const surcharges = view.scores.flatMap(({ score }) => score.lines.filter(({ because }) => because === 'surcharge'))
  return (
    <div className={styles.month}>
      <Figures view={view} />
      <MonthCalendar
        month={view.month}
        title={`${person.calendar} · ${sayPeriod(view.month as Month, scores.period)}`}
        says={person.calendarSays(faults, leave)}
        days={charted}
        chosen={chosen}
        onChoose={(date) => setChosen(date === chosen ? undefined : date)}
      />
      {day && <DayFacts day={day} />}
      <h2 className={styles.heading}>{person.deductions}</h2>
      {stories.length === 0 && <p className={styles.quiet}>{person.noDeductions}</p>}
      <div className={styles.stories}>
        {stories.map((one) => (
          <DeductionStory key={one.deduction} one={one} rules={view.rules} acts={actsOf?.(one)} />
        ))}
        {surcharges.map((line) => (
          <p key={line.id}>{`${person.surcharge(line.date)} ${words.points(line.points)}`}</p>
        ))}
      </div>
    </div>
  )
}

const calendarDay = (one: ConductDay, view: View, words: ReturnType<typeof useWords>['discipline']): CalendarDay => {
  const { date, duty, leave, attended } = one
  const found = (attended?.findings ?? []).map((finding, i): CalendarMark => ({
    key: `f${i}`,
    words: sayFinding(words, finding),
    tone: 'look',
  }))
  const lost = view.scores[0]?.score.lines.filter((line) => line.date === date && line.because !== 'surcharge') ?? []
  const points = lost.reduce((sum, line) => sum + line.points, 0)
  const onLeave = duty.length > 0 && leave.some(Boolean)
  const isWhole = leave.every(Boolean)
  return {
    date,
    closed: duty.length === 0,
    marks: [
      ...(onLeave
        ? [
            {
              key: 'leave',
              words: isWhole ? words.states['on-leave'] : words.states['half-leave'],
              tone: 'plain',
            } as const,
          ]
        : []),
      ...found,
      ...(points > 0 ? [{ key: 'points', words: words.points(points), tone: 'look' } as const] : []),
      ...(attended?.state === 'present' && found.length === 0 && !onLeave
        ? [{ key: 'present', words: words.states.present, tone: 'done' } as const]
        : []),
    ],
  }
}

/** What one day has: when one was to be there, when one was, what was found. */
const DayFacts = ({ day }: { readonly day: ConductDay }) => {
  const { discipline: words } = useWords()
  const { person } = words
  const clock = useClock()
  const { attended } = day
  const duty = day.duty.map(({ from, to }) => `${clock.time(from)}–${clock.time(to)}`).join(' ')
  const parts = [
    duty && `${person.duty} ${duty}`,
    attended?.firstIn !== undefined && `${person.in} ${clock.time(attended.firstIn)}`,
    attended?.lastOut !== undefined && `${person.out} ${clock.time(attended.lastOut)}`,
    attended?.forgotSignOut && person.forgot,
  ].filter(Boolean)
  return (
    <div className={styles.day} role="status">
      <p>
        <strong>{day.date}</strong> {parts.length > 0 ? parts.join(' · ') : person.nothing}
      </p>
      {attended?.findings.map((finding, i) => (
        <p key={i}>{sayFinding(words, finding)}</p>
      ))}
    </div>
  )
}
