/** Funnel limits: how far from the target luck alone may carry a unit of a given size. */
import { binomialQuantile, type Interval, poissonQuantile } from '../stats/counts.ts'
import { normalQuantile } from '../stats/normal.ts'

/** Exact limits of a share of n cases around target p0, as shares. Spiegelhalter 2005, Statistics in Medicine 24:1185-1202. */
export const shareLimits = (n: number, p0: number, level = 0.95): Interval => ({
  low: n === 0 ? 0 : binomialQuantile((1 - level) / 2, n, p0) / n,
  high: n === 0 ? 1 : binomialQuantile((1 + level) / 2, n, p0) / n,
})

/** Exact limits of observed/expected around 1, for `expected` > 0 events. Same source. */
export const ratioLimits = (expected: number, level = 0.95): Interval => ({
  low: poissonQuantile((1 - level) / 2, expected) / expected,
  high: poissonQuantile((1 + level) / 2, expected) / expected,
})

/** Value at share q of these, by linear interpolation; they must be sorted and not empty. */
const at = (sorted: readonly number[], q: number): number => {
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)]!
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place))
}

/**
 * phi: how many times wider than luck the units scatter, as the mean of their squared z, the outermost tenth at each
 * end drawn in. 1 of no units. Source: Spiegelhalter 2005, Quality and Safety in Health Care 14:347-351.
 */
export function overDispersion(z: readonly number[], tenth = 0.1): number {
  if (z.length === 0) return 1
  const sorted = [...z].sort((a, b) => a - b)
  const [low, high] = [at(sorted, tenth), at(sorted, 1 - tenth)]
  return sorted.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0) / sorted.length
}

/** z made fair to a hall that scatters: divided by √phi where phi > 1 (the multiplicative way). Same source. */
export const dispersedZ = (z: number, phi: number): number => (phi > 1 ? z / Math.sqrt(phi) : z)

export type FunnelPoint = {
  readonly unit: string
  readonly value: number
  /** Standard error at the target, > 0. */
  readonly error: number
}
export type JudgedPoint = FunnelPoint & {
  /** (value - target)/error, and the same with the hall's own scatter added. */
  readonly z: number
  readonly fairZ: number
  /** Limits around the target at this unit's size, with the scatter added. */
  readonly limits: Interval
}

/**
 * Points of a funnel whose limits leave room for differences nobody is to blame for: tau2 is added to each unit's own
 * variance (the additive way, preferred by the same source), phi winsorised as above.
 */
export function funnel(
  points: readonly FunnelPoint[],
  target: number,
  level = 0.95,
): { readonly phi: number; readonly tau2: number; readonly points: readonly JudgedPoint[] } {
  const phi = overDispersion(points.map(({ value, error }) => (value - target) / error))
  const w = points.map(({ error }) => 1 / (error * error))
  const sum = w.reduce((total, one) => total + one, 0)
  const room = sum - w.reduce((total, one) => total + one * one, 0) / sum
  const n = points.length
  const tau2 = n > 1 && room > 0 && n * phi > n - 1 ? (n * phi - (n - 1)) / room : 0
  const reach = normalQuantile(0.5 + level / 2)
  return {
    phi,
    tau2,
    points: points.map((point) => {
      const whole = Math.sqrt(point.error ** 2 + tau2)
      return {
        ...point,
        z: (point.value - target) / point.error,
        fairZ: (point.value - target) / whole,
        limits: { low: target - reach * whole, high: target + reach * whole },
      }
    }),
  }
}
