/** A demo day's shape: who sits where from when, the coffee breaks, lunch, and when the doors close. */
import { closingAt, instantOf } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { StaffId, WindowId } from '#shared/domain/words.ts'
import { luckOf } from './luck.ts'

const second = 1000
const minute = 60 * second

export type Shift = {
  readonly arrivesAt: number
  readonly opensAt: number
  readonly breakAt: number
  readonly breakMs: number
  /** From one visitor to the next: a sip of tea, a stamp put away. */
  readonly betweenMs: number
}
export type DayPlan = {
  readonly day: string
  readonly begins: number
  readonly lunch: { readonly from: number; readonly to: number }
  readonly closes: number
  /** The day is closed at the latest then, whoever is still there. */
  readonly ends: number
  /** Which clerk sits at which window. */
  readonly posts: readonly { readonly staff: StaffId; readonly window: WindowId }[]
  readonly shiftOf: (staff: string) => Shift
}

/** When the made-up day begins, by the hall's own clock. */
export const morning = '08:25'

export const dayPlanOf = (setup: Setup, day: string, seed: number): DayPlan => {
  const clock = (time: string): number => instantOf(day, time, setup.timeZone)
  const closes = closingAt(setup, clock('12:00')) ?? clock('17:30')
  const clerks = setup.people.filter((person) => person.active && person.roles.join() === 'clerk')
  const shifts = new Map<string, Shift>()
  const shiftOf = (staff: string): Shift => {
    let shift = shifts.get(staff)
    if (!shift) {
      const luck = luckOf(seed, day, staff, 'shift')
      const breakAt = clock('09:45') + luck.between(0, 60) * minute
      shift = {
        arrivesAt: clock(morning) + luck.between(0, 150) * second,
        opensAt: clock('08:28') + luck.between(0, 120) * second,
        breakAt: luck.chance(0.7) ? breakAt : Infinity,
        breakMs: luck.between(6, 12) * minute,
        betweenMs: luck.between(4, 15) * second,
      }
      shifts.set(staff, shift)
    }
    return shift
  }
  return {
    day,
    begins: clock(morning),
    lunch: { from: clock('12:00'), to: clock('13:30') },
    closes,
    ends: closes + 40 * minute,
    posts: setup.windows.flatMap(({ id: window }, n) => {
      const staff = clerks[n]?.id
      return staff ? [{ staff, window }] : []
    }),
    shiftOf,
  }
}
