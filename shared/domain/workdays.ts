/**
 * Deadlines in working days by the published calendar. The start day is not counted (民法典 art. 201), a period that
 * would end on a day off ends on the next working day, at the close of business (art. 203), and the days of
 * administrative periods are working days (行政许可法 art. 82). A year whose calendar is not there is never guessed.
 */
import { instantOf, stretchesOf } from './calendar.ts'
import { dateOf, dayNumber, isCovered, isWeekend, publishedAs, yearOf, type Years } from './publishedDays.ts'
import type { Limit } from './setup/guide.ts'
import type { Setup } from './setup/setup.ts'
import type { BusinessDay } from './words.ts'

export type { Years }
/** The answer would need the calendar of `year`, which the setup does not have. */
export type NoYear = { readonly ok: false; readonly year: number }
export type FoundDay = { readonly ok: true; readonly date: BusinessDay }
/** Time standing still from the one day to the other. */
export type Pause = { readonly from: string; readonly to: string }

const noYear = (number: number): NoYear => ({ ok: false, year: yearOf(number) })
const found = (number: number): FoundDay => ({ ok: true, date: dateOf(number) as BusinessDay })

const works = (years: Years, number: number): boolean | NoYear => {
  if (!isCovered(years, yearOf(number))) return noYear(number)
  const published = publishedAs(years, dateOf(number))
  return published ? published === 'work' : !isWeekend(number)
}

/** Is it a working day? Saturdays and Sundays are not unless published as worked; published days off are not. */
export const isWorkday = (years: Years, date: string): boolean | NoYear => works(years, dayNumber(date))

/** The `n`th working day from `first` on, `first` being the first candidate. */
const nthFrom = (years: Years, first: number, n: number): FoundDay | NoYear => {
  for (let number = first, left = n; ; number++) {
    const isWorked = works(years, number)
    if (typeof isWorked === 'object') return isWorked
    if (isWorked && --left === 0) return found(number)
  }
}

const wholeDays = (n: number): void => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of days`)
}

/**
 * The `n`th working day after `date`, which itself is not counted: told on Monday, within one working day means Tuesday.
 * `n` = 0 is the date itself, or the next working day where it is a day off. Throws RangeError where `n` is negative.
 */
export const addWorkdays = (years: Years, date: string, n: number): FoundDay | NoYear => {
  wholeDays(n)
  return n === 0 ? nthFrom(years, dayNumber(date), 1) : nthFrom(years, dayNumber(date) + 1, n)
}

/** The `n`th calendar day after `date`, or the next working day where that is a day off. */
export const addCalendarDays = (years: Years, date: string, n: number): FoundDay | NoYear => {
  wholeDays(n)
  return nthFrom(years, dayNumber(date) + n, 1)
}

/** Working days D with `from` < D ≤ `to`; as a negative number when `to` lies before `from`. */
export const workdaysBetween = (years: Years, from: string, to: string): number | NoYear => {
  const [first, last] = [dayNumber(from), dayNumber(to)].sort((a, b) => a - b) as [number, number]
  let count = 0
  for (let number = first + 1; number <= last; number++) {
    const isWorked = works(years, number)
    if (typeof isWorked === 'object') return isWorked
    if (isWorked) count++
  }
  return from <= to || count === 0 ? count : -count
}

/** What a deadline is computed from. */
export type DeadlineSetup = Pick<Setup, 'timeZone' | 'cutOverHour' | 'hours' | 'workYears'>

/** The last moment of a day: its last closing (民法典 art. 203), or midnight where the hours know none. Ms since 1970. */
export const endOfDay = (setup: DeadlineSetup, date: string): number => {
  const closings = stretchesOf(setup, date).map(({ to }) => to)
  return closings.length > 0 ? Math.max(...closings) : instantOf(dateOf(dayNumber(date) + 1), '00:00', setup.timeZone)
}

/** The last day of a period that began on `fromDate`, and the instant (ms since 1970) at which it is over. */
export const dueBy = (
  setup: DeadlineSetup,
  fromDate: string,
  limit: Limit,
): { readonly ok: true; readonly date: BusinessDay; readonly at: number } | NoYear => {
  const add = limit.of === 'working' ? addWorkdays : addCalendarDays
  const day = add(setup.workYears, fromDate, limit.days)
  return day.ok ? { ...day, at: endOfDay(setup, day.date) } : day
}

/**
 * A due date moved on by the working days during which time stood still (行政许可法 art. 45). A pause covers the days
 * D with `from` < D ≤ `to`, as a period counts its own days: paused and resumed on one day adds nothing. Days covered
 * by several pauses count once. Whether a pause that began after the due date may count is for the caller to refuse.
 */
export const afterSuspension = (years: Years, dueDate: string, pauses: readonly Pause[]): FoundDay | NoYear => {
  let covered = 0
  let counted = -Infinity
  const spans = pauses
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .sort((a, b) => a.from - b.from)
  for (const { from, to } of spans) {
    if (to < from) throw new RangeError(`a pause ends on ${dateOf(to)}, before it begins on ${dateOf(from)}`)
    const start = Math.max(from, counted)
    const days = to > start ? workdaysBetween(years, dateOf(start), dateOf(to)) : 0
    if (typeof days === 'object') return days
    covered += days
    counted = Math.max(counted, to)
  }
  const due = addWorkdays(years, dueDate, 0)
  return due.ok ? addWorkdays(years, due.date, covered) : due
}

/** Years from the one date to the other, both included, of which there is no calendar. */
export const coverage = (years: Years, from: string, to: string): readonly number[] => {
  const missing: number[] = []
  for (let year = yearOf(dayNumber(from)); year <= yearOf(dayNumber(to)); year++) {
    if (!isCovered(years, year)) missing.push(year)
  }
  return missing
}
