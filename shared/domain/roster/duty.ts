/** Who has to be there when: the roster's shift, or the hall's own hours where no roster says otherwise. */
import { instantOf, stretchesOf } from '../calendar.ts'
import type { Setup } from '../setup/setup.ts'
import { hallShift, offShift } from './shiftNames.ts'
import type { Roster } from './roster.ts'

/** Duty from one instant to another, ms since 1970. */
export type Stretch = { readonly from: number; readonly to: number }
/** What of a roster says who has to be there when. */
export type RosterShifts = Pick<Roster, 'shifts' | 'rows'>
type Hours = Pick<Setup, 'timeZone' | 'cutOverHour' | 'hours' | 'workYears'>

const knownRows = new WeakMap<Roster['rows'], ReadonlyMap<string, readonly string[]>>()
const rowsOf = ({ rows }: RosterShifts): ReadonlyMap<string, readonly string[]> => {
  let known = knownRows.get(rows)
  if (!known) knownRows.set(rows, (known = new Map(rows.map(({ staff, days }) => [staff, days]))))
  return known
}

/** What the roster says of somebody on a date; undefined: nothing, the hall's own hours hold. */
export const shiftOn = (roster: RosterShifts | undefined, staff: string, date: string): string | undefined => {
  const said = roster && rowsOf(roster).get(staff)?.[Number(date.slice(8)) - 1]
  return said === hallShift ? undefined : said
}

/** The hall itself announced that it is closed on this date: nobody has duty then, whatever a roster said before. */
const isClosedByItself = ({ hours }: Hours, date: string): boolean =>
  hours.exceptions.some((exception) => exception.date === date && exception.open.length === 0)

/** Stretches of duty in order; empty on a day off. Somebody whom the roster does not name works the hall's own hours. */
export const dutyOf = (
  setup: Hours,
  roster: RosterShifts | undefined,
  staff: string,
  date: string,
): readonly Stretch[] => {
  if (isClosedByItself(setup, date)) return []
  const said = shiftOn(roster, staff, date)
  if (said === offShift) return []
  const shift = roster?.shifts.find(({ id }) => id === said)
  if (!shift) return stretchesOf(setup, date)
  return shift.stretches.map(([from, to]) => ({
    from: instantOf(date, from, setup.timeZone),
    to: instantOf(date, to, setup.timeZone),
  }))
}

const lengthOf = (duty: readonly Stretch[]): number => duty.reduce((sum, { from, to }) => sum + to - from, 0)
export const minutesOf = (duty: readonly Stretch[]): number => lengthOf(duty) / 60_000

export type Halves = readonly [first: readonly Stretch[], second: readonly Stretch[]]

/**
 * The two halves of a day's duty. Where it is broken by a pause the halves meet at the pause nearest its middle (a morning
 * and an afternoon, of whatever length); an unbroken shift is cut in the middle.
 */
export const halvesOf = (duty: readonly Stretch[]): Halves => {
  if (duty.length === 0) return [[], []]
  if (duty.length === 1) {
    const { from, to } = duty[0]!
    const middle = (from + to) / 2
    return [[{ from, to: middle }], [{ from: middle, to }]]
  }
  const middle = lengthOf(duty) / 2
  let best = 1
  for (let cut = 2; cut < duty.length; cut++) {
    const off = (n: number) => Math.abs(lengthOf(duty.slice(0, n)) - middle)
    if (off(cut) < off(best)) best = cut
  }
  return [duty.slice(0, best), duty.slice(best)]
}
