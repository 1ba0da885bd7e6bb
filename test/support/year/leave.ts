/** Who is away when, who sits in for them, and the roster of the one who sits in. */
import { everyDayOf, type Month } from '#shared/domain/period.ts'
import { hallShift, offShift } from '#shared/domain/roster/shiftNames.ts'
import { clerk, people, relief } from './hall.ts'
import type { Year } from './open.ts'

/** First and last day of each leave; one at a time, for there is one to sit in. */
export const leaves = [
  { who: 'an-ning', from: '2026-02-05', to: '2026-02-06' },
  { who: 'mao-li', from: '2026-03-16', to: '2026-03-18' },
  { who: 'dai-yu', from: '2026-04-20', to: '2026-04-22' },
  { who: 'fang-yuan', from: '2026-06-08', to: '2026-06-10' },
  { who: 'nie-feng', from: '2026-07-27', to: '2026-07-31' },
  { who: 'bai-xue', from: '2026-08-17', to: '2026-08-21' },
  { who: 'hao-ran', from: '2026-11-09', to: '2026-11-10' },
] as const

const isOn = (date: string) => leaves.find(({ from, to }) => from <= date && date <= to)
export const awayOn = (date: string): ReadonlySet<string> => {
  const leave = isOn(date)
  return new Set(leave ? [leave.who] : [])
}

/** Asked for in time, with who sits in; longer than half a day, so the director grants it. */
export const askAndGrant = (year: Year, { who, from, to }: (typeof leaves)[number], at: number): void =>
  year.batch(() => {
    const asked = { type: 'askLeave', kind: 'annual', from: { date: from }, to: { date: to }, substitute: relief }
    year.must(clerk(who), asked as never, at)
    const conduct = `${from.slice(0, 7)}:${who}`
    const leave = year.books.story('conduct', conduct)?.leaves.length ?? 0
    year.must(people.director, { type: 'decideLeave', conduct, leave, granted: true } as never, at + 3_600_000)
  })

/** Whoever sits in for others has no duty on other days. */
export const publishReliefRoster = (year: Year, month: Month, at: number): void =>
  year.batch(() => {
    const days = everyDayOf(month).map((date) => (isOn(date) ? hallShift : offShift))
    const wish = { type: 'publishRoster', month, shifts: [], rows: [{ staff: relief, days }] }
    year.must(people.supervisor, wish as never, at)
  })
