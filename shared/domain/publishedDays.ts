/** What the published calendar (国务院办公厅节假日安排) says of single days: days off, worked weekends, and nothing at all. */
import type { WorkYear } from './setup/guide.ts'

/** The calendars of a setup, one a year. */
export type Years = readonly WorkYear[]

const dayMs = 86_400_000

/** Days since 1970-01-01 of a date `2026-11-23`. Throws RangeError where the calendar has no such date. */
export const dayNumber = (date: string): number => {
  const number = Date.parse(`${date}T00:00:00Z`) / dayMs
  if (!Number.isInteger(number) || dateOf(number) !== date)
    throw new RangeError(`${date} is not a date like 2026-11-23`)
  return number
}
export const dateOf = (number: number): string => {
  const at = number * dayMs
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().slice(0, 10) : ''
}
export const yearOf = (number: number): number => new Date(number * dayMs).getUTCFullYear()
/** Saturday or Sunday. */
export const isWeekend = (number: number): boolean => {
  const weekday = new Date(number * dayMs).getUTCDay()
  return weekday === 0 || weekday === 6
}

type Published = { readonly years: ReadonlySet<number>; readonly days: ReadonlyMap<string, 'off' | 'work'> }
const known = new WeakMap<Years, Published>()

const read = (years: Years): Published => {
  let published = known.get(years)
  if (!published) {
    const days = new Map<string, 'off' | 'work'>()
    // A notice may shift the last days of December before its year: the later notice has the last word.
    for (const { off, work } of [...years].sort((a, b) => a.year - b.year)) {
      for (const date of off) days.set(date, 'off')
      for (const date of work) days.set(date, 'work')
    }
    known.set(years, (published = { years: new Set(years.map(({ year }) => year)), days }))
  }
  return published
}

/** Is there a published calendar of this year? */
export const isCovered = (years: Years, year: number): boolean => read(years).years.has(year)
/** `off`: a day off by notice; `work`: worked though a weekend; undefined: as the weekday has it. */
export const publishedAs = (years: Years, date: string): 'off' | 'work' | undefined => read(years).days.get(date)
