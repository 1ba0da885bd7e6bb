/** Leave counted in halves of days of duty: what it covers, how long it is, when it begins, and whether it was asked in time. */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { monthsOf, type Month, type Period } from '../period.ts'
import { dateOf, dayNumber } from '../publishedDays.ts'
import { dutyOf, halvesOf } from '../roster/duty.ts'
import type { Setup } from '../setup/setup.ts'
import { conductId, isGranted, type Conduct, type Leave } from './conduct.ts'
import type { DayPart } from './facts.ts'
import { holidayKinds, suddenKinds, type AskedWhen, type HalfName, type LeaveKind } from './leaveKinds.ts'
import type { MonthRules } from './rules.ts'
import { leaveRules } from './rules.ts'

export type Span = { readonly from: DayPart; readonly to: DayPart }
type Book = Pick<Books, 'story'>

const startOf = ({ date, half = 'am' }: DayPart): string => `${date} ${half}`
const endOf = ({ date, half = 'pm' }: DayPart): string => `${date} ${half}`
const covers = ({ from, to }: Span, date: string, half: HalfName): boolean =>
  startOf(from) <= `${date} ${half}` && `${date} ${half}` <= endOf(to)
export const overlap = (a: Span, b: Span): boolean => startOf(a.from) <= endOf(b.to) && startOf(b.from) <= endOf(a.to)
export const isBackwards = ({ from, to }: Span): boolean => startOf(from) > endOf(to)

/** First and second half of a date, as granted. */
export const leaveOn = (conduct: Conduct | undefined, date: string): readonly [boolean, boolean] =>
  leaveBefore(conduct, date, [Infinity, Infinity])

/**
 * The same, of leave that was asked for before that half began (`starts`, ms): the formality comes first. What was asked
 * afterwards, even if it was granted, is for a person to weigh when the absence is proposed.
 */
export const leaveBefore = (
  conduct: Conduct | undefined,
  date: string,
  starts: readonly [number, number],
): readonly [boolean, boolean] => {
  if (!conduct) return [false, false]
  const granted = conduct.leaves.filter(isGranted)
  const is = (half: HalfName, start: number) =>
    conduct.carried.some((span) => covers(span, date, half)) ||
    granted.some((span) => span.made.at < start && covers(span, date, half))
  return [is('am', starts[0]), is('pm', starts[1])]
}

/** Months a span touches, the first first. */
export const monthsIn = ({ from, to }: Span): readonly Month[] => {
  const [first, last] = [from.date.slice(0, 7), to.date.slice(0, 7)]
  const all: Month[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    all.push(...monthsOf(String(year) as Period).filter((month) => month >= first && month <= last))
  return all
}

/** Leave of somebody that is granted or waits to be, and overlaps the span. */
export const leaveIn = (books: Book, staff: string, span: Span): boolean =>
  monthsIn(span).some((month) => {
    const conduct = books.story('conduct', conductId(month, staff))
    const open = (leave: Leave) => !leave.withdrawn && leave.decided?.granted !== false
    return conduct && [...conduct.leaves.filter(open), ...conduct.carried].some((one) => overlap(one, span))
  })

/** Days of duty a span covers, in halves, and the instant its first one begins (ms); undefined where it covers none. */
export const measured = (
  setup: Setup,
  books: Book,
  staff: string,
  span: Span,
): { readonly days: number; readonly begins: number } | undefined => {
  let halves = 0
  let begins: number | undefined
  for (let n = dayNumber(span.from.date); n <= dayNumber(span.to.date); n++) {
    const date = dateOf(n)
    const duty = halvesOf(dutyOf(setup, books.story('roster', date.slice(0, 7)), staff, date))
    for (const [i, half] of (['am', 'pm'] as const).entries()) {
      const first = duty[i]![0]
      if (!first || !covers(span, date, half)) continue
      halves++
      begins ??= first.from
    }
  }
  return begins === undefined ? undefined : { days: halves / 2, begins }
}

const hour = 3_600_000

/**
 * Was it asked as long ahead as the rules want? 24 hours; a holiday, a week. What nobody knows a day ahead (illness, a death,
 * an accident, a birth) is in time until the duty begins: the formality comes first, that is all that can be asked.
 */
export const askedBy = (kind: LeaveKind, begins: number, at: number, rules: MonthRules | undefined): AskedWhen => {
  const { aheadHours, holidayAheadDays } = leaveRules(rules)
  if (at >= begins) return 'after'
  if (suddenKinds.includes(kind)) return 'in-time'
  const ahead = holidayKinds.includes(kind) ? holidayAheadDays * 24 : aheadHours
  return at <= begins - ahead * hour ? 'in-time' : 'late'
}

/** Longest day of the hall's week in minutes: what overtime on a day off is measured by. */
export const usualMinutes = ({ hours }: Pick<Setup, 'hours'>): number => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const days = Object.values(hours.weekly).map((open) =>
    (open ?? []).reduce((sum, [from, to]) => sum + minutes(to) - minutes(from), 0),
  )
  return Math.max(0, ...days)
}

/** Is this date over for the hall, at `at`? */
export const isOver = (setup: Setup, date: string, at: number): boolean => date < businessDayOf(at, setup)
