/** A month by days with what happened on them; it is a table as it stands, so it needs no other. */
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../words.tsx'
import { charts } from '#shared/i18n/rooms/charts.ts'
import { bringWords } from '../pageWords.ts'
import styles from './MonthCalendar.module.css'

bringWords({ charts })

export type CalendarMark = {
  readonly key: string
  /** As short as it fits a day: `迟到 −1`. */
  readonly words: string
  /** look: a matter to look at · done: settled · plain: for information. */
  readonly tone: 'look' | 'done' | 'plain'
}
export type CalendarDay = {
  /** `2026-11-23` */
  readonly date: string
  readonly marks: readonly CalendarMark[]
  /** The hall is closed: said with a word and a hatched ground. */
  readonly closed?: boolean
}
type Props = {
  /** `2026-11` */
  readonly month: string
  readonly title: string
  readonly says: string
  /** Days of the month that have something to say; the others are empty. */
  readonly days: readonly CalendarDay[]
  readonly chosen?: string | undefined
  readonly onChoose?: (date: string) => void
}

type Cell = { readonly date: string; readonly n: number } | null
/** Weeks from Monday on, null where a day belongs to another month. */
const weeksOf = (month: string): readonly (readonly Cell[])[] => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const first = (new Date(Date.UTC(year, of - 1, 1)).getUTCDay() + 6) % 7
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate()
  const cells: Cell[] = Array.from({ length: Math.ceil((first + last) / 7) * 7 }, (_, at) => {
    const n = at - first + 1
    return n < 1 || n > last ? null : { date: `${month}-${String(n).padStart(2, '0')}`, n }
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

export const MonthCalendar = ({ month, title, says, days, chosen, onChoose }: Props) => {
  const { charts: words } = useWords()
  const table = useRef<HTMLTableElement>(null)
  const of = new Map(days.map((day) => [day.date, day]))
  const open = (date: string): boolean => (of.get(date)?.marks.length ?? 0) > 0
  const firstOpen = days.find(({ marks }) => marks.length > 0)?.date
  const go = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>('button[data-date]') ?? [])]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    const from = Number(buttons[at]!.dataset['date']!.slice(8))
    const ahead = buttons.filter(
      (button) => Math.sign(Number(button.dataset['date']!.slice(8)) - from) === Math.sign(step),
    )
    const reach = (button: HTMLButtonElement): number =>
      Math.abs(Number(button.dataset['date']!.slice(8)) - (from + step))
    ahead.sort((a, b) => reach(a) - reach(b))[0]?.focus()
  }
  return (
    <figure className={styles.calendar}>
      <table ref={table} className={styles.table} onKeyDown={go}>
        <caption className={styles.caption}>
          <strong>{title}</strong> <span className={styles.says}>{says}</span>
        </caption>
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, at) => (
            <tr key={at}>
              {week.map((cell, i) => {
                if (!cell) return <td key={i} className={styles.other} />
                const day = of.get(cell.date)
                const inside = (
                  <>
                    <span className={styles.number}>{cell.n}</span>
                    {day?.closed && <span className={styles.closedWord}>{words.closed}</span>}
                    {day?.marks.map((mark) => (
                      <span key={mark.key} className={[styles.mark, styles[mark.tone]].join(' ')}>
                        {mark.words}
                      </span>
                    ))}
                  </>
                )
                return (
                  <td key={i} className={day?.closed ? styles.closed : undefined}>
                    {onChoose && open(cell.date) ? (
                      <button
                        type="button"
                        className={styles.day}
                        data-date={cell.date}
                        aria-pressed={cell.date === chosen}
                        tabIndex={cell.date === (chosen && open(chosen) ? chosen : firstOpen) ? 0 : -1}
                        onClick={() => onChoose(cell.date)}
                      >
                        {inside}
                      </button>
                    ) : (
                      <div className={styles.day}>{inside}</div>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
