/**
 * A whole year of a hall, from its setup to the sealed sheets of its last month: lived through the same decisions, folds,
 * log and registers as a real one, into a data folder a server can be started on. The same seed is the same year.
 */
import { Month, monthsOf, Period } from '#shared/domain/period.ts'
import { luckOf } from '../../server/demo/luck.ts'
import { agreeGoals, scoreGoals } from './year/goals.ts'
import { firstBook, measured, secondBook } from './year/books.ts'
import { liveDay } from './year/day.ts'
import { clerk, people } from './year/hall.ts'
import { askAndGrant, awayOn, leaves, publishReliefRoster } from './year/leave.ts'
import { emptyDesk, finishMatters } from './year/notices.ts'
import * as office from './year/office.ts'
import { officerRound } from './year/officer.ts'
import { openYear, type Year } from './year/open.ts'
import { atClock, openDates } from './year/workdays.ts'
import * as end from './year/yearEnd.ts'

type Task = (year: Year, at: number) => void
const minute = 60_000
const half = (n: 1 | 2): Period => Period.parse(`2026-H${n}`)

export const months = monthsOf(Period.parse('2026'))
/** Months with something out of the ordinary. */
export const stories = {
  appealDismissed: '2026-03',
  objectionDismissed: '2026-04',
  appealUpheld: '2026-05',
  objectionUpheld: '2026-08',
  /** Upheld after the sheet was posted: it is issued again. */
  appealUpheldLate: '2026-09',
} as const
export const unhappy = 'gan-lin'

const propose =
  (book: object, effective: string): Task =>
  (year, at) =>
    year.batch(() => {
      year.must(people.appraiser, { type: 'proposeRuleBook', book, effective } as never, at)
      const drafts = year.books.story('ruleBook', 'hall')?.drafts.length ?? 1
      year.must(people.director, { type: 'approveRuleBook', draft: drafts } as never, at + minute)
    })

/** What the office does on the evenings of the open days after a month, counted from its first. */
const monthTasks = (month: Month): readonly (readonly [openDay: number, task: Task])[] => {
  const isLate = month === stories.appealUpheldLate
  const isCorrected = isLate || month === stories.objectionUpheld
  const hasAppeal = [stories.appealDismissed, stories.appealUpheld, stories.appealUpheldLate].some((m) => m === month)
  return [
    [1, (year, at) => office.decideDeductions(year, month, at)],
    ...(hasAppeal ? ([[2, (year, at) => void office.appeal(year, month, at)]] as [number, Task][]) : []),
    [isLate ? 7 : 4, (year, at) => office.decideAppeals(year, month, month !== stories.appealDismissed, at)],
    [6, (year, at) => office.publishMonth(year, month, at)],
    ...(month === stories.objectionDismissed || month === stories.objectionUpheld
      ? ([
          [
            7,
            (year, at) =>
              office.object(year, `${month}:${measured}`, clerk(unhappy), month === stories.objectionUpheld, at),
          ],
        ] as [number, Task][])
      : []),
    ...(isLate ? ([[8, (year, at) => office.reissueTen(year, month, at)]] as [number, Task][]) : []),
    ...(month === stories.objectionUpheld
      ? ([[8, (year, at) => office.publish(year, month, measured, at, '异议成立，重新公示')]] as [number, Task][])
      : []),
    [isCorrected ? 15 : 13, (year, at) => office.freezeMonth(year, month, at)],
  ]
}

/** Every evening's tasks by date. */
const planOf = (dates: readonly string[]): ReadonlyMap<string, readonly Task[]> => {
  const plan = new Map<string, Task[]>()
  const on = (date: string | undefined, task: Task): void => {
    if (date) plan.set(date, [...(plan.get(date) ?? []), task])
  }
  const after = (month: string, n: number) => dates.filter((date) => date.slice(0, 7) > month)[n - 1]
  const lastOf = (month: string) => dates.filter((date) => date.startsWith(month)).pop()
  months.forEach((month, n) => {
    for (const [openDay, task] of monthTasks(month)) on(after(month, openDay), task)
    const next = months[n + 1] ?? Month.parse('2027-01')
    on(lastOf(month), (year, at) => publishReliefRoster(year, next, at))
  })
  for (const leave of leaves) {
    const before = dates.filter((date) => date < leave.from)
    on(before[before.length - 9], (year, at) => askAndGrant(year, leave, at))
  }
  on('2026-01-05', (year, at) => agreeGoals(year, '2026-H1', at))
  on('2026-06-22', propose(secondBook, '2026-07-01'))
  on(after('2026-06', 3), (year, at) => scoreGoals(year, '2026-H1', at))
  on(after('2026-06', 5), (year, at) => agreeGoals(year, '2026-H2', at))
  on(after('2026-06', 6), (year, at) => office.publish(year, half(1), 'section-goals', at))
  on(after('2026-06', 13), (year, at) => office.freeze(year, '2026-H1:section-goals', at))
  on('2026-12-14', (year, at) => end.reviewRound(year, '2026-12-18', at))
  on('2026-12-21', end.knowledgeTest)
  on(after('2026-12', 3), (year, at) => scoreGoals(year, '2026-H2', at))
  on(after('2026-12', 6), (year, at) => office.publish(year, half(2), 'section-goals', at))
  on(after('2026-12', 7), (year, at) => office.publish(year, Period.parse('2026'), 'staff-five', at))
  on(after('2026-12', 8), end.quality)
  on(after('2026-12', 13), (year, at) => office.freeze(year, '2026-H2:section-goals', at))
  on(after('2026-12', 14), (year, at) => office.freeze(year, '2026:staff-five', at))
  return plan
}

export type YearChoices = {
  readonly seed?: number
  /** Visitors of the hall on a day of the year; fewer in the weeks after it, which only end it. */
  readonly visitors?: number
  /** The last day lived, `2027-01-22` for everything to be over. */
  readonly last?: string
}

/** Lives the year in `folder` and leaves it open; `close()` it. */
export const liveYear = (folder: string, { seed = 7, visitors = 60, last = '2027-01-22' }: YearChoices = {}): Year => {
  const year = openYear(folder)
  propose(firstBook, '2026-01-01')(year, atClock('2026-01-01', '10:10'))
  publishReliefRoster(year, months[0]!, atClock('2026-01-01', '10:20'))
  const dates = openDates('2026-01-04', last)
  const plan = planOf(openDates('2026-01-04', '2027-01-31'))
  const desk = emptyDesk()
  let returning: readonly string[] = []
  for (const [n, date] of dates.entries()) {
    const luck = luckOf(seed, date, 'morning')
    year.batch(() => {
      year.pass(atClock(date, '07:40'))
      finishMatters(year, desk, atClock(date, '07:50'))
      officerRound(year, luck, atClock(date, '07:55'))
      if (n % 15 === 7) complain(year, atClock(date, '08:00'))
    })
    const count = date < '2027' ? visitors : 6
    returning = liveDay(year, { date, seed, visitors: count, desk, returning, away: awayOn(date) }).codes
    const evening = Math.max(atClock(date, '18:10'), year.book.log.head().at + minute)
    plan.get(date)?.forEach((task, place) => task(year, evening + place * 10 * minute))
  }
  return year
}

/** Said at the kiosk about the clerk people are least happy with. */
const complain = (year: Year, at: number): void => {
  const about = { staff: unhappy, window: 'w6' }
  year.must({ role: 'kiosk', id: 'kiosk-1' }, { type: 'registerComplaint', nature: 'attitude', about } as never, at)
}
