/** A sheet as a funnel: every unit against its number of cases, and the limits it would keep if it were like the hall. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { FunnelLimit, FunnelUnit } from '#shared/ui/charts/FunnelPlot.tsx'
import { markOf, normalLimits, exactLimits, spreadBetween, type Limits } from './limits.ts'

/** What is compared: one indicator of the scheme, or the total. */
export type Compared = { readonly is: 'total' } | { readonly is: 'part'; readonly indicator: string }
export type Funnel = {
  readonly units: readonly FunnelUnit[]
  readonly target: number
  readonly limits: readonly FunnelLimit[]
  /** Shares are drawn as percent, everything else as points. */
  readonly isShare: boolean
  /** Units differ more than chance explains: the limits are wider by that. */
  readonly widened: boolean
}
type Case = {
  readonly key: string
  readonly n: number
  readonly value: number | null
  /** Of the value; for a share it follows from the target. */
  readonly variance: number
}
type Known = Case & { readonly value: number }

const steps = 48
/** Volumes at which the limits are drawn, from the smallest unit's to the largest's. */
const volumes = (cases: readonly Known[]): readonly number[] => {
  const all = cases.map(({ n }) => n)
  const [least, most] = [Math.max(2, Math.min(...all)), Math.max(...all) * 1.05]
  return Array.from({ length: steps + 1 }, (_, i) => Math.round(least * (most / least) ** (i / steps))).filter(
    (n, i, before) => n !== before[i - 1],
  )
}

/** Makes a funnel from cases; `chance` says what luck alone does to a volume, exactly where that is known. */
const funnelWith = (
  cases: readonly Case[],
  name: (id: string) => string,
  least: number,
  isShare: boolean,
  most: number,
): Funnel | undefined => {
  const known = cases.flatMap((one) => (one.value !== null && one.n > 0 ? [{ ...one, value: one.value }] : []))
  const all = known.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return undefined
  const target = known.reduce((sum, { n, value }) => sum + n * value, 0) / all
  const own = (one: Known): number => (isShare ? (target * (1 - target)) / one.n : one.variance)
  const between = spreadBetween(
    known.filter(({ n }) => n >= least).map((one) => ({ value: one.value, variance: own(one) })),
    target,
  )
  /** The scatter one case has on average: a volume that is nobody's has no variance of its own. */
  const scatter = known.reduce((sum, one) => sum + one.n * own(one) * one.n, 0) / all
  const inside = (at: number): number => Math.min(most, Math.max(0, at))
  const limitsAt = (n: number, variance: number): Limits => {
    if (isShare && between === 0) return exactLimits(n, target)
    const { lo95, hi95, lo998, hi998 } = normalLimits(target, variance + between)
    return { lo95: inside(lo95), hi95: inside(hi95), lo998: inside(lo998), hi998: inside(hi998) }
  }
  return {
    target,
    isShare,
    widened: between > 0,
    limits: scatter === 0 ? [] : volumes(known).map((n) => ({ n, ...limitsAt(n, scatter / n) })),
    units: cases.map((one) => {
      const { key, n, value } = one
      if (value === null || n === 0) return { key, name: name(key), n, value: null, kind: 'few' }
      const variance = own({ ...one, value })
      const exact = variance === 0 && between === 0
      const kind = exact ? (n < least ? 'few' : 'within') : markOf(value, limitsAt(n, variance), n, least)
      return { key, name: name(key), n, value, kind }
    }),
  }
}

/**
 * @param least served fewer than this, a total is shown as too few to say anything
 * @param counted what is measured is the share of a part's numerator in its denominator
 * @returns undefined where nothing has cases to be compared by
 */
export const funnelOf = (
  sheet: Sheet,
  compared: Compared,
  name: (id: string) => string,
  least: number,
  counted: boolean,
): Funnel | undefined => {
  if (compared.is === 'total')
    return funnelWith(
      sheet.rows.map(({ id, served, total, sd, standing }) => ({
        key: id,
        n: served,
        value: standing === 'insufficient' ? null : total,
        variance: (sd ?? 0) ** 2,
      })),
      name,
      least,
      false,
      Math.max(100, ...sheet.rows.map(({ total }) => total ?? 0)),
    )
  const parts = sheet.rows.flatMap(({ id, parts: all }) => {
    const part = all.find(({ indicator }) => indicator === compared.indicator)
    return part && part.because !== 'not-this-post' ? [{ key: id, part }] : []
  })
  const isShare = counted && parts.some(({ part }) => part.den !== undefined)
  return funnelWith(
    parts.map(({ key, part: { n, num = 0, den = 0, score, variance } }) =>
      isShare ? { key, n: den, value: den === 0 ? null : num / den, variance: 0 } : { key, n, value: score, variance },
    ),
    name,
    1,
    isShare,
    isShare ? 1 : 100,
  )
}
