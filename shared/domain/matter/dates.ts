/**
 * The dates of a matter. A promise counts from acceptance of complete papers (行政许可法 art. 42, 82), never beyond the
 * statutory limit; time during which it stood still is added again (art. 45); it may be extended once (art. 42).
 */
import { instantOf, stretchesOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import type { ItemKind } from '../kinds.ts'
import { dateOf, dayNumber } from '../publishedDays.ts'
import type { Item, Limit } from '../setup/guide.ts'
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay } from '../words.ts'
import { addWorkdays, afterSuspension, dueBy, endOfDay, isWorkday, workdaysBetween, type NoYear } from '../workdays.ts'
import type { Here, MatterDue } from './matter.ts'

/** The dates as facts carry them; what there is none of is left out. */
export type Dates = {
  readonly statutory?: string
  readonly promised?: string
  readonly promisedAt?: number
  readonly warnAt?: number
}

export const calendarMissing = ({ year }: NoYear): Refused => refuse('calendar-missing', { year })

/** 20 + 10 working days, 45 + 15 where several organs decide together (行政许可法 art. 42). */
export const longestExtension = (kind: ItemKind): number => (kind === 'joint' ? 15 : 10)

const beginOfDay = (setup: Setup, date: string): number => {
  const openings = stretchesOf(setup, date).map(({ from }) => from)
  return openings.length > 0 ? Math.min(...openings) : instantOf(date, '00:00', setup.timeZone)
}

/** So many working days before the promised day, when business begins; where the promise is shorter, on its last morning. */
const warnAtOf = (setup: Setup, today: string, promised: string): number | undefined => {
  if (promised <= today) return undefined
  let left = setup.deadlines.warnDays
  for (let number = dayNumber(promised); number > dayNumber(today); number--) {
    if (isWorkday(setup.workYears, dateOf(number)) === true && left-- === 0) return beginOfDay(setup, dateOf(number))
  }
  return beginOfDay(setup, promised)
}

/** The dates in full, from the days. `today` is the day they are settled on. */
const dated = (
  setup: Setup,
  today: string,
  { statutory, promised }: { statutory: string | undefined; promised: string | undefined },
): Dates => {
  const warnAt = promised && warnAtOf(setup, today, promised)
  return {
    ...(statutory && { statutory }),
    ...(promised && { promised, promisedAt: endOfDay(setup, promised) }),
    ...(warnAt && { warnAt }),
  }
}

/** The dates of a matter accepted on `day` by this guide: the promise, or the statutory limit where none is given. */
export const acceptedDates = (setup: Setup, day: BusinessDay, item: Item): Dates | Refused => {
  const limitDay = (limit: Limit | undefined) => limit && dueBy(setup, day, limit)
  const statutory = limitDay(item.statutory)
  const promised = limitDay(item.promised) ?? statutory
  if (statutory && !statutory.ok) return calendarMissing(statutory)
  if (promised && !promised.ok) return calendarMissing(promised)
  const earlier = promised && statutory && statutory.date < promised.date ? statutory.date : promised?.date
  return dated(setup, day, { statutory: statutory?.date, promised: earlier })
}

type Moved = (date: string) => { readonly ok: true; readonly date: string } | NoYear

const moved = (setup: Setup, today: BusinessDay, due: MatterDue, move: Moved): Dates | Refused => {
  const statutory = due.statutory === undefined ? undefined : move(due.statutory)
  const promised = due.promised === undefined ? undefined : move(due.promised)
  if (statutory && !statutory.ok) return calendarMissing(statutory)
  if (promised && !promised.ok) return calendarMissing(promised)
  return dated(setup, today, { statutory: statutory?.date, promised: promised?.date })
}

/** The dates after time stood still from then until today. A date that had passed before, by an hour even, stays passed. */
export const resumedDates = (
  setup: Setup,
  due: MatterDue,
  since: Pick<Here, 'day' | 'at'>,
  today: BusinessDay,
): { readonly stoodStill: number; readonly dates: Dates } | Refused => {
  const from = since.day
  const stoodStill = workdaysBetween(setup.workYears, from, today)
  if (typeof stoodStill === 'object') return calendarMissing(stoodStill)
  const hadPassed = (date: string): boolean => date < from || (date === from && endOfDay(setup, date) <= since.at)
  const dates = moved(setup, today, due, (date) =>
    hadPassed(date) ? { ok: true, date } : afterSuspension(setup.workYears, date, [{ from, to: today }]),
  )
  return 'refusal' in dates ? dates : { stoodStill, dates }
}

/** The dates after an extension by so many working days. */
export const extendedDates = (setup: Setup, due: MatterDue, today: BusinessDay, workdays: number): Dates | Refused =>
  moved(setup, today, due, (date) => addWorkdays(setup.workYears, date, workdays))
