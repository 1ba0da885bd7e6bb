/** Arrival (到场比率): of those called, who came; and of those who did not, how many more than anybody would have had. */
import { wilson } from '../stats/shares.ts'
import { gammaQuantile } from '../stats/gamma.ts'
import { inverseScoreVariance } from './clippedScore.ts'

/** A visit counts as not come only after this many calls, and this long after the first, ms. */
export type NoShowRule = { readonly leastCalls: number; readonly leastMs: number }
export const noShowRule: NoShowRule = { leastCalls: 2, leastMs: 60_000 }

/** Whether a skipped visit was called long enough for its not coming to count. */
export const isValidNoShow = (
  seen: { readonly calls: number; readonly msFromFirstCall: number },
  rule: NoShowRule = noShowRule,
): boolean => seen.calls >= rule.leastCalls && seen.msFromFirstCall >= rule.leastMs

export type ArrivalRate = {
  readonly num: number
  readonly den: number
  /** null when nobody was called. */
  readonly rate: number | null
  readonly low: number
  readonly high: number
}

/** Those who came of those who came or validly did not, with Wilson's interval (Wilson 1927, JASA 22:209-212). */
export function arrivalRate(arrived: number, validNoShows: number, level = 0.95): ArrivalRate {
  const den = arrived + validNoShows
  return { num: arrived, den, rate: den > 0 ? arrived / den : null, ...wilson(arrived, den, level) }
}

export type StandardisedRatio = {
  readonly observed: number
  readonly expected: number
  /** observed/expected; null when nothing was expected. */
  readonly raw: number | null
  /** (strength + observed) / (strength + expected), with its interval; 1 is usual, above is more. */
  readonly ratio: number
  readonly low: number
  readonly high: number
  /** 100·min(1, 1/ratio), and its variance in points². */
  readonly score: number
  readonly variance: number
}

/**
 * How often something undesired happened against what the same work brings anybody, shrunk with Gamma(shape, rate).
 * Used for no-shows (expected over service, hour and length of wait) and, where no notices are stored, repeat visits.
 * Source: Clayton & Kaldor 1987, Biometrics 43:671-681.
 */
export function standardisedRatio(
  observed: number,
  expected: number,
  prior: { readonly shape: number; readonly rate: number } = { shape: 20, rate: 20 },
  level = 0.95,
): StandardisedRatio {
  const shape = prior.shape + observed
  const rate = prior.rate + expected
  const ratio = shape / rate
  return {
    observed,
    expected,
    raw: expected > 0 ? observed / expected : null,
    ratio,
    low: gammaQuantile((1 - level) / 2, shape, rate),
    high: gammaQuantile((1 + level) / 2, shape, rate),
    score: 100 * Math.min(1, 1 / ratio),
    variance: inverseScoreVariance(shape, rate),
  }
}
