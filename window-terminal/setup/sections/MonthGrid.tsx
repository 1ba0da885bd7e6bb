/** One month of a calendar: every day a button, the arrow keys walk through the year. */
import type { KeyboardEvent } from 'react'
import { useWords } from '#shared/ui/words.tsx'
import { daysOf, stateOf, type WorkYear } from '../draft/years.ts'
import styles from './WorkYears.module.css'

type Props = {
  readonly year: WorkYear
  readonly month: number
  /** The one day of the year the tab key stops at. */
  readonly stop: string
  readonly onDay: (date: string) => void
  readonly onWalk: (date: string) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const dayMs = 86_400_000

export const MonthGrid = ({ year, month, stop, onDay, onWalk }: Props) => {
  const { years: words } = useWords().guide
  const days = daysOf(year.year, month)
  const walk = (event: KeyboardEvent, date: string): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = new Date(Date.parse(`${date}T00:00:00Z`) + step * dayMs).toISOString().slice(0, 10)
    if (to.startsWith(String(year.year))) onWalk(to)
  }
  const name = words.month(month)
  return (
    <div className={styles.month} role="group" aria-label={name}>
      <h3>{name}</h3>
      <div className={styles.days}>
        {words.week.map((letter, index) => (
          <span key={index} className={styles.letter} aria-hidden="true">
            {letter}
          </span>
        ))}
        {days.map(({ date, day, weekday }, index) => {
          const state = stateOf(year, date)
          return (
            <button
              key={date}
              type="button"
              className={[styles.day, styles[state], index === 0 && styles[`from${weekday}`]].filter(Boolean).join(' ')}
              aria-pressed={state === 'off' || state === 'work'}
              tabIndex={date === stop ? 0 : -1}
              data-date={date}
              onClick={() => onDay(date)}
              onKeyDown={(event) => walk(event, date)}
            >
              <span aria-hidden="true">
                {day}
                {(state === 'off' || state === 'work') && <span className={styles.mark}>{words[state]}</span>}
              </span>
              <span className="unseen">{words.day(month, day, words.week[weekday] ?? '', words.states[state])}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
