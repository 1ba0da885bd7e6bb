/** The days of a year on which the hall is open, and what is done on each morning before it opens. */
import { instantOf, stretchesOf } from '#shared/domain/calendar.ts'
import { yearSetup } from './hall.ts'

const dayMs = 86_400_000

/** Every date from `first` to `last` on which the hall opens, in order. */
export const openDates = (first: string, last: string): string[] => {
  const dates: string[] = []
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`); at += dayMs) {
    const date = new Date(at).toISOString().slice(0, 10)
    if (stretchesOf(yearSetup, date).length > 0) dates.push(date)
  }
  return dates
}
export const atClock = (date: string, time: string): number => instantOf(date, time, yearSetup.timeZone)
