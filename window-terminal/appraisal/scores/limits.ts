/** How wide a funnel is drawn: what luck alone would do to a unit like the hall, and how much units differ anyway. */
import { funnel, shareLimits } from '#shared/scoring/indices/funnel.ts'
import { normalQuantile } from '#shared/scoring/stats/normal.ts'
import type { FunnelLimit } from '#shared/ui/charts/FunnelPlot.tsx'
import type { MarkKind } from '#shared/ui/charts/Marks.tsx'

export type Limits = Omit<FunnelLimit, 'n'>
export type Unit = { readonly value: number; readonly variance: number }

/** Two-sided: so much of what is alike lies inside. */
const levels = [0.95, 0.998] as const
const [apart, far] = levels.map((level) => normalQuantile(0.5 + level / 2)) as [number, number]

export const normalLimits = (target: number, variance: number): Limits => {
  const sd = Math.sqrt(variance)
  return { lo95: target - apart * sd, hi95: target + apart * sd, lo998: target - far * sd, hi998: target + far * sd }
}
/** Exact limits of a share of n cases: 50 at 0.9 have 0.82 to 0.98 and 0.74 to 1. */
export const exactLimits = (n: number, p: number): Limits => {
  const [inner, outer] = levels.map((level) => shareLimits(n, p, level)) as [Limit, Limit]
  return { lo95: inner.low, hi95: inner.high, lo998: outer.low, hi998: outer.high }
}
type Limit = ReturnType<typeof shareLimits>

/** Variance between units beyond luck, added to every unit's own; 0 where fewer than five units leave it unknown. */
export const spreadBetween = (units: readonly Unit[], target: number): number => {
  const known = units.filter(({ variance }) => variance > 0)
  if (known.length < 5) return 0
  const points = known.map(({ value, variance }, at) => ({ unit: String(at), value, error: Math.sqrt(variance) }))
  return funnel(points, target).tau2
}

/** Where a value lies; fewer cases than `least` say nothing. */
export const markOf = (value: number, { lo95, hi95, lo998, hi998 }: Limits, n: number, least: number): MarkKind => {
  if (n < least) return 'few'
  if (value < lo998 || value > hi998) return 'far'
  return value < lo95 || value > hi95 ? 'apart' : 'within'
}
