/** A month's roster to be read and written: the shifts, everybody's days, the hall's own hours where none is said. */
import { everyDayOf, periodBefore, type Month } from '#shared/domain/period.ts'
import { dutyOf } from '#shared/domain/roster/duty.ts'
import type { RosterRow, Shift } from '#shared/domain/roster/facts.ts'
import { shiftPresets } from '#shared/domain/roster/presets.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Scene } from './scene.ts'

export type RosterView = {
  readonly month: string
  readonly today: string
  /** 0: never published; everybody works the hall's own hours. */
  readonly version: number
  readonly published: { readonly at: number; readonly by: string } | null
  /** Of the roster, or to begin one with: those of the month before, or the usual patterns. */
  readonly shifts: readonly Shift[]
  readonly rows: readonly RosterRow[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly staffNo: string }[]
  /** Every day of the month, and whether the hall is open then by its own hours. */
  readonly dates: readonly { readonly date: string; readonly open: boolean }[]
} | null

export const rosterView = ({ hall, books, at }: Scene, { month }: { month: Month }): RosterView => {
  const { setup } = hall
  if (!setup) return null
  const roster = books.story('roster', month)
  const before = books.story('roster', periodBefore(month))
  const by = roster?.published?.staff
  const shifts = [roster?.shifts, before?.shifts].find((all) => all && all.length > 0)
  return {
    month,
    today: businessDayOf(at, setup),
    version: roster?.version ?? 0,
    published:
      roster?.published && by
        ? { at: roster.published.at, by: setup.people.find(({ id }) => id === by)?.name ?? by }
        : null,
    shifts: shifts ?? shiftPresets,
    rows: roster?.rows ?? [],
    people: setup.people
      .filter(({ active, roles }) => active && (roles.includes('clerk') || roles.includes('guide')))
      .map(({ id, name, staffNo }) => ({ id, name, staffNo })),
    dates: everyDayOf(month).map((date) => ({ date, open: dutyOf(setup, undefined, '', date).length > 0 })),
  }
}
