/** Complaints upheld against what the same mix of services brings, learnt from all units together. */
import { type Interval, poissonInterval } from '../stats/counts.ts'
import { standardisedRatio, type StandardisedRatio } from './arrival.ts'

/** Valid complaints of a unit, and those its cases would bring at the hall's rate for each service. */
export type UnitComplaints = { readonly unit: string; readonly observed: number; readonly expected: number }
export type ComplaintsFigure = { readonly unit: string } & StandardisedRatio & {
    /** Exact Poisson interval of observed/expected, unshrunken; null when nothing was expected. */
    readonly exact: Interval | null
  }
export type Complaints = {
  /** m, s² and A of the method: mean ratio, spread seen, spread between units after the floor. */
  readonly mean: number
  readonly spread: number
  readonly between: number
  readonly shape: number
  readonly rate: number
  readonly units: readonly ComplaintsFigure[]
}

/**
 * Complaint ratio of every unit; 1 is the hall's usual. The spread between units is estimated from them, but never
 * so small that a unit's own record counts less than against `strength` expected complaints.
 * Expected from the hall's rate for each service; score 100 at or below usual.
 * Source: Marshall 1991, Applied Statistics 40:283-294 (global moments).
 */
export function complaints(units: readonly UnitComplaints[], strength = 20, level = 0.95): Complaints {
  const observed = units.reduce((sum, one) => sum + one.observed, 0)
  const expected = units.reduce((sum, one) => sum + one.expected, 0)
  // Nobody complained, or nothing was expected: everybody is as usual.
  const mean = observed > 0 && expected > 0 ? observed / expected : 1
  const counted = units.filter((one) => one.expected > 0)
  const spread =
    expected > 0
      ? counted.reduce((sum, one) => sum + one.expected * (one.observed / one.expected - mean) ** 2, 0) / expected
      : 0
  const average = counted.length > 0 ? expected / counted.length : 0
  const between = Math.max(average > 0 ? spread - mean / average : 0, mean / strength)
  const prior = { shape: (mean * mean) / between, rate: mean / between }
  return {
    mean,
    spread,
    between,
    ...prior,
    units: units.map((one) => {
      const interval = poissonInterval(one.observed, level)
      return {
        unit: one.unit,
        ...standardisedRatio(one.observed, one.expected, prior, level),
        exact: one.expected > 0 ? { low: interval.low / one.expected, high: interval.high / one.expected } : null,
      }
    }),
  }
}
