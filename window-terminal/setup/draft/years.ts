/** One published calendar as a wall calendar: what each day is, and what a press on it makes of it. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'

export type WorkYear = SetupDraft['workYears'][number]
/** `off` and `work` are written in the calendar; `plain` and `weekend` follow from the day of the week. */
export type DayState = 'plain' | 'weekend' | 'off' | 'work'
/** `weekday` 0 Monday … 6 Sunday. */
export type Day = { readonly date: string; readonly month: number; readonly day: number; readonly weekday: number }

const two = (n: number): string => String(n).padStart(2, '0')

/** The days of one month (1 to 12), in order. */
export const daysOf = (year: number, month: number): readonly Day[] =>
  Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) => ({
    date: `${year}-${two(month)}-${two(index + 1)}`,
    month,
    day: index + 1,
    weekday: (new Date(Date.UTC(year, month - 1, index + 1)).getUTCDay() + 6) % 7,
  }))

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

export const stateOf = ({ off, work }: WorkYear, date: string): DayState => {
  if (work.includes(date)) return 'work'
  if (off.includes(date)) return 'off'
  return isWeekend(date) ? 'weekend' : 'plain'
}

const without = (list: readonly string[], date: string): string[] => list.filter((one) => one !== date)
const including = (list: readonly string[], date: string): string[] => [...without(list, date), date].sort()

/** A working day becomes a day off and back; a weekend day becomes worked and back. */
export const toggled = (year: WorkYear, date: string): WorkYear => {
  const { off, work } = year
  if (!isWeekend(date)) return { ...year, off: off.includes(date) ? without(off, date) : including(off, date) }
  return work.includes(date)
    ? { ...year, work: without(work, date) }
    : { ...year, off: without(off, date), work: including(work, date) }
}

/** With one calendar more, the years in order. */
export const withYear = (setup: SetupDraft, year: WorkYear): SetupDraft => ({
  ...setup,
  workYears: [...setup.workYears.filter((one) => one.year !== year.year), year].sort((a, b) => a.year - b.year),
})
export const withoutYear = (setup: SetupDraft, year: number): SetupDraft => ({
  ...setup,
  workYears: setup.workYears.filter((one) => one.year !== year),
})
