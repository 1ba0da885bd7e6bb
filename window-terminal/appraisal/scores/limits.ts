/** How wide a funnel is: what chance alone would do to a unit like the hall, and how much units differ anyway. */
import { binomialQuantile } from '#shared/scoring/stats/counts.ts'
import type { FunnelLimit } from '#shared/ui/charts/FunnelPlot.tsx'
import type { MarkKind } from '#shared/ui/charts/Marks.tsx'

export type Limits = Omit<FunnelLimit, 'n'>
export type Unit = { readonly value: number; readonly variance: number }

/** Standard normal: 95 % and 99.8 % lie within so many standard deviations. */
const apart = 1.959963984540054
const far = 3.090232306167813

export const normalLimits = (target: number, variance: number): Limits => {
  const sd = Math.sqrt(variance)
  return { lo95: target - apart * sd, hi95: target + apart * sd, lo998: target - far * sd, hi998: target + far * sd }
}
/** Exact limits of a share of n cases: 50 at 0.9 have 0.82 to 0.98 and 0.74 to 1. */
export const shareLimits = (n: number, p: number): Limits => ({
  lo95: binomialQuantile(0.025, n, p) / n,
  hi95: binomialQuantile(0.975, n, p) / n,
  lo998: binomialQuantile(0.001, n, p) / n,
  hi998: binomialQuantile(0.999, n, p) / n,
})

/** The tenth part at either end is moved in to where it begins, so that who stands apart does not widen the limits. */
const winsorised = (sorted: readonly number[]): readonly number[] => {
  const cut = Math.floor(sorted.length / 10)
  const [least, most] = [sorted[cut]!, sorted[sorted.length - 1 - cut]!]
  return sorted.map((z) => Math.min(most, Math.max(least, z)))
}

/**
 * Variance between units beyond chance, added to every unit's own (Spiegelhalter 2005, Qual. Saf. Health Care
 * 14:347-351); 0 where chance explains all of it, or fewer than five units leave it unknown.
 */
export const spreadBetween = (units: readonly Unit[], target: number): number => {
  const known = units.filter(({ variance }) => variance > 0)
  if (known.length < 5) return 0
  const z = known.map(({ value, variance }) => (value - target) / Math.sqrt(variance)).sort((a, b) => a - b)
  const squares = winsorised(z).reduce((sum, one) => sum + one * one, 0)
  const weights = known.map(({ variance }) => 1 / variance)
  const whole = weights.reduce((sum, one) => sum + one, 0)
  const beyond = squares - (known.length - 1)
  return Math.max(0, beyond / (whole - weights.reduce((sum, one) => sum + one * one, 0) / whole))
}

/** Where a value lies; fewer cases than `least` say nothing. */
export const markOf = (value: number, { lo95, hi95, lo998, hi998 }: Limits, n: number, least: number): MarkKind => {
  if (n < least) return 'few'
  if (value < lo998 || value > hi998) return 'far'
  return value < lo95 || value > hi95 ? 'apart' : 'within'
}
