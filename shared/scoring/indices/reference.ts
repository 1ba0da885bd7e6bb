/** The usual pace of a service: what one handling of it takes, over all who do it, or over all the others. */
import type { UnitWork } from './efficiency.ts'

/** What a unit did in one service, seconds: count, sum and sum of squares; two periods' may simply be added. */
export type ServiceTimes = {
  readonly service: string
  readonly n: number
  readonly sum: number
  readonly squares: number
}
export type UnitTimes = { readonly unit: string; readonly times: readonly ServiceTimes[] }

/** With fewer units than this in a service, each is compared with the others only. */
export const leaveOneOutBelow = 6

type Sums = { n: number; sum: number; squares: number }

const add = (into: Map<string, Sums & { units: number }>, { service, n, sum, squares }: ServiceTimes): void => {
  if (n <= 0) return
  const so = into.get(service) ?? { n: 0, sum: 0, squares: 0, units: 0 }
  into.set(service, { n: so.n + n, sum: so.sum + sum, squares: so.squares + squares, units: so.units + 1 })
}

/** A pace from fewer handlings than this is one person's luck: work compared with it widens nothing and misleads. */
export const leastForPace = 10

/** Mean and variance of one handling; null where too few handlings, or no time at all, make no pace. */
const pace = ({ n, sum, squares }: Sums): { mean: number; variance: number } | null => {
  if (n < leastForPace || sum <= 0) return null
  const mean = sum / n
  return { mean, variance: Math.max(0, (squares - n * mean * mean) / (n - 1)) }
}

/**
 * Puts beside each unit's work the usual pace of each service: mean and variance over all units,
 * or over all others where fewer than `below` units do it, so that a unit is not compared with itself.
 * Work that nobody else does has no usual pace and is not in the answer. One time list per unit and service
 * (equal services of a unit are added).
 */
export function withReference(units: readonly UnitTimes[], below = leaveOneOutBelow): UnitWork[] {
  const own = units.map(({ unit, times }) => {
    const sums = new Map<string, Sums & { units: number }>()
    for (const one of times) add(sums, one)
    return { unit, sums }
  })
  const all = new Map<string, Sums & { units: number }>()
  for (const { sums } of own) for (const [service, { n, sum, squares }] of sums) add(all, { service, n, sum, squares })
  return own.map(({ unit, sums }) => ({
    unit,
    work: [...sums].flatMap(([service, mine]) => {
      const whole = all.get(service)!
      if (whole.units < 2) return []
      const without = whole.units < below
      const base = without ? difference(whole, mine) : whole
      const usual = pace(base)
      return usual ? [{ service, n: mine.n, sum: mine.sum, ...usual, standsOn: base.n, withOwn: !without }] : []
    }),
  }))
}

const difference = (whole: Sums, mine: Sums): Sums => ({
  n: whole.n - mine.n,
  sum: whole.sum - mine.sum,
  squares: whole.squares - mine.squares,
})
