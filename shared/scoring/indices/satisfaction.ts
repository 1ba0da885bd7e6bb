/** C2, the satisfaction index: five levels, shrunk towards the hall, with what the silent could change. */
import type { GradeCounts } from '../defaultRatings.ts'
import { betaFromMoments, betaQuantile } from '../stats/beta.ts'
import type { Interval } from '../stats/counts.ts'
import { wilson } from '../stats/shares.ts'
import { weightedToServed, type RatingCell } from './ratingCells.ts'

export type SatisfactionRules = {
  /** Points of grades 1 … 5, each 0 … 100, rising. */
  readonly levels: GradeCounts
  /** n0: how many ratings the hall's own distribution counts for. */
  readonly strength: number
  /** Fewer ratings, or a smaller share of the served who rated, are not scored. */
  readonly leastRatings: number
  readonly leastResponse: number
  /** Points by which the silent may differ from those who rated, in the sensitivity band. */
  readonly band: number
  readonly level: number
}
export const satisfactionRules: SatisfactionRules = {
  levels: [0, 30, 60, 80, 100],
  strength: 20,
  leastRatings: 10,
  leastResponse: 0.1,
  band: 10,
  level: 0.95,
}

/** Counts are by grade as the registers keep them: [very dissatisfied … very satisfied], grades 1 to 5. */
export type UnitRatings = {
  readonly unit: string
  readonly counts: GradeCounts
  /** Finished visits that could have been rated. */
  readonly served: number
  readonly cells?: readonly RatingCell[] | undefined
}

export type UnitSatisfaction = {
  readonly unit: string
  readonly n: number
  readonly served: number
  /** Ratings of served; null when nobody was served. */
  readonly response: { readonly num: number; readonly den: number } | null
  /** Mean of the points given, unshrunken; null without ratings. */
  readonly raw: number | null
  /** S, 0 … 100, shrunken, whether scored or not. */
  readonly index: number
  /** S, or null when not scored, and then why. */
  readonly score: number | null
  readonly notScored: 'too-few-ratings' | 'too-low-response' | null
  /** Variance of S in points²; the interval is of the Beta with the same mean and variance. */
  readonly variance: number
  readonly low: number
  readonly high: number
  /** Grades 3 to 5 of all ratings, with Wilson's interval. */
  readonly satisfied: { readonly num: number; readonly den: number } & Interval
  /** All the silent very dissatisfied … all very satisfied (Manski 1990); null without ratings or served. */
  readonly silent: Interval | null
  /** The silent `band` points below … above those who rated; null likewise. */
  readonly band: Interval | null
  /** Mean points weighted back to who was served; null without cells or ratings. */
  readonly weighted: number | null
}

const total = (counts: GradeCounts): number => counts.reduce((sum, count) => sum + count, 0)

/** Mean points of these ratings; null without any. */
export function meanPoints(counts: GradeCounts, levels: GradeCounts): number | null {
  const n = total(counts)
  return n === 0 ? null : counts.reduce((sum, count, i) => sum + count * levels[i]!, 0) / n
}

/** Shares of the five grades over all units together; equal shares where nobody rated. */
export function hallShares(all: readonly GradeCounts[]): GradeCounts {
  const sums = [0, 1, 2, 3, 4].map((i) => all.reduce((sum, counts) => sum + counts[i]!, 0))
  const n = sums.reduce((sum, count) => sum + count, 0)
  const share = (i: number): number => (n === 0 ? 0.2 : sums[i]! / n)
  return [share(0), share(1), share(2), share(3), share(4)]
}

/**
 * Satisfaction of one unit, in points. In words: the points of its ratings, averaged together with `strength`
 * ratings spread as in the whole hall. Unrated is not satisfied: who did not rate is in no average, but the figures
 * `silent` and `band` say what the silent could change. `shares` of the hall sum to 1.
 * Sources: Dirichlet-multinomial shrinkage (Good 1965, The Estimation of Probabilities); Wilson 1927, JASA 22:209-212;
 * Manski 1990, American Economic Review 80:319-323.
 */
export function satisfaction(
  { unit, counts, served, cells }: UnitRatings,
  shares: GradeCounts,
  rules: SatisfactionRules = satisfactionRules,
): UnitSatisfaction {
  const { levels } = rules
  const n = total(counts)
  const shrunk = shares.map((share, i) => rules.strength * share + counts[i]!)
  const strength = n + rules.strength
  const index = shrunk.reduce((sum, a, i) => sum + levels[i]! * a, 0) / strength
  // Around the index, not as a difference of squares: exactly 0 where all give the same points.
  const spread = shrunk.reduce((sum, a, i) => sum + (levels[i]! - index) ** 2 * a, 0) / strength
  const variance = spread / (strength + 1)
  const notScored =
    n < rules.leastRatings
      ? 'too-few-ratings'
      : served > 0 && n / served < rules.leastResponse
        ? 'too-low-response'
        : null
  const raw = meanPoints(counts, levels)
  const good = counts[2] + counts[3] + counts[4]
  return {
    unit,
    n,
    served,
    response: served > 0 ? { num: n, den: served } : null,
    raw,
    index,
    score: notScored === null ? index : null,
    notScored,
    variance,
    ...betaInterval(index, variance, rules.level),
    satisfied: { num: good, den: n, ...wilson(good, n, rules.level) },
    silent: raw === null ? null : bounds(raw, n, served, 0, 100),
    band: raw === null ? null : bounds(raw, n, served, Math.max(0, raw - rules.band), Math.min(100, raw + rules.band)),
    weighted: cells === undefined ? null : weightedToServed(cells, levels),
  }
}

/** Interval of the Beta on 0 … 100 with this mean and variance; the point itself where there is no spread. */
const betaInterval = (mean: number, variance: number, level: number): Interval => {
  const beta = betaFromMoments(mean / 100, variance / 10_000)
  if (beta === null) return { low: mean, high: mean }
  const at = (p: number): number => 100 * betaQuantile(p, beta.a, beta.b)
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) }
}

/** The mean of all served, if those who did not rate gave `low` … `high` on average. */
const bounds = (raw: number, n: number, served: number, low: number, high: number): Interval => {
  const rated = served > n ? n / served : 1
  return { low: rated * raw + (1 - rated) * low, high: rated * raw + (1 - rated) * high }
}
