/** Ranks with their intervals: the chance of every place, computed and not drawn. */
import { normalCdf } from '../stats/normal.ts'
import { quickNormalCdf } from '../stats/normalTable.ts'

/** A unit's value, believed normal with this standard deviation ≥ 0. */
export type Ranked = { readonly unit: string; readonly mean: number; readonly sd: number }
/** Whether the first place is the largest value or the smallest (the log ratio of efficiency). */
export type Better = 'higher' | 'lower'

export type RankFigure = {
  readonly unit: string
  /** 1 + Σ P(another is better). */
  readonly expected: number
  /** Places within which it lies with 95 %: 2.5 % and 97.5 % points of the chance of places. */
  readonly low: number
  readonly high: number
}

/** P(a is better than b); one half where nothing tells them apart. */
export function chanceBetter(a: Ranked, b: Ranked, better: Better): number {
  const lead = better === 'higher' ? a.mean - b.mean : b.mean - a.mean
  const spread = Math.sqrt(a.sd * a.sd + b.sd * b.sd)
  if (spread === 0) return lead === 0 ? 0.5 : lead > 0 ? 1 : 0
  return normalCdf(lead / spread)
}

/** A chance smaller than this is left out of the sums; all that is left out stays below a thousandth of a thousandth. */
const least = 1e-10

/**
 * Adds to `result[shift + k]`, times `weight`, the chance of each number k of successes, the first `count` of these
 * chances being independent (Poisson-binomial). `sums` is scratch. Only the numbers that are likely at all are carried.
 */
function addSuccesses(
  chances: Float64Array,
  count: number,
  sums: Float64Array,
  result: Float64Array,
  shift: number,
  weight: number,
): void {
  let [low, high] = [0, 0]
  sums[0] = 1
  for (let j = 0; j < count; j++) {
    const p = chances[j]!
    const q = 1 - p
    sums[high + 1] = sums[high]! * p
    for (let k = high; k > low; k--) sums[k] = sums[k]! * q + sums[k - 1]! * p
    sums[low] = sums[low]! * q
    high++
    while (sums[low]! < least) low++
    while (sums[high]! < least) high--
  }
  for (let k = low; k <= high; k++) result[shift + k]! += weight * sums[k]!
}

/**
 * The unit's own value, in standard deviations, and the weight of each. The trapezoidal rule on a normal density errs
 * less than any power of the step (Trefethen & Weideman 2014, SIAM Review 56:385-458).
 */
const ownValues = (step: number): { at: number; weight: number }[] => {
  const reach = Math.round(4.5 / step)
  const all = Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const at = (i - reach) * step
    return { at, weight: Math.exp((-at * at) / 2) }
  })
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  return all.map(({ at, weight }) => ({ at, weight: weight / whole }))
}

/**
 * Chance of every place of unit `i`: given its own value the others are better or not independently of each other,
 * so their number is Poisson-binomial; averaged over its own value.
 */
function places(all: readonly Ranked[], i: number, sign: number, values: readonly { at: number; weight: number }[]) {
  const own = all[i]!
  const n = all.length
  const chances = new Float64Array(n)
  const sums = new Float64Array(n + 1)
  const result = new Float64Array(n)
  for (const { at, weight } of own.sd > 0 ? values : [{ at: 0, weight: 1 }]) {
    const x = own.mean + at * own.sd
    let [certain, open] = [0, 0]
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const lead = sign * (all[j]!.mean - x)
      const z = all[j]!.sd > 0 ? lead / all[j]!.sd : lead === 0 ? 0 : lead * Infinity
      if (z > 5.5) certain++
      else if (z > -5.5) chances[open++] = quickNormalCdf(z)
    }
    addSuccesses(chances, open, sums, result, certain, weight)
  }
  return result
}

/** Above this many units the step is coarser: an end of an interval then moves by one place at most, and seldom. */
const finelyUpTo = 100

/**
 * Expected place and 95 % interval of places of every unit, in the order given.
 * Source: Goldstein & Spiegelhalter 1996, JRSS A 159:385-443; Marshall & Spiegelhalter 1998, BMJ 316:1701-1704.
 */
export function ranks(all: readonly Ranked[], better: Better, level = 0.95): RankFigure[] {
  const values = ownValues(all.length <= finelyUpTo ? 0.1 : 0.25)
  return all.map((one, i) => {
    const chance = places(all, i, better === 'higher' ? 1 : -1, values)
    return {
      unit: one.unit,
      expected: all.reduce((sum, other, j) => (j === i ? sum : sum + chanceBetter(other, one, better)), 1),
      low: placeAt(chance, (1 - level) / 2),
      high: placeAt(chance, (1 + level) / 2),
    }
  })
}

/** The first place at which the chances together reach q. */
const placeAt = (chance: Float64Array, q: number): number => {
  let sum = 0
  for (let k = 0; k < chance.length; k++) {
    sum += chance[k]!
    if (sum >= q - 1e-12) return k + 1
  }
  return chance.length
}
