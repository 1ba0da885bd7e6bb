/** Ratings that may not be the citizen's own: G2, G3, G4 and G9. */
import { binomialTail, poissonTail } from '../stats/counts.ts'
import { entropyBits } from '../stats/shares.ts'
import type { Signal } from './signal.ts'

export type RatingFlagRules = {
  /** G2: given sooner than this after the question appeared, ms. */
  readonly quickMs: number
  /** G2: signal from this many on. */
  readonly leastQuick: number
  /** G3: length of the span looked at, ms, and the chance (times the spans looked at) below which it is a signal. */
  readonly burstMs: number
  readonly burstBelow: number
  /** G4: chance of such a run below which it is a signal. */
  readonly runBelow: number
  /** G9: response above, entropy in bits below, and chance at the others' response below. */
  readonly responseAbove: number
  readonly entropyBelow: number
  readonly responseChanceBelow: number
}
export const ratingFlagRules: RatingFlagRules = {
  quickMs: 1500,
  leastQuick: 3,
  burstMs: 600_000,
  burstBelow: 0.01,
  runBelow: 0.01,
  responseAbove: 0.95,
  entropyBelow: 0.1,
  responseChanceBelow: 0.001,
}

/** One rating as it came in. */
export type RatingSeen = {
  readonly fact: string
  readonly who: string
  /** From the question to the answer, ms; null when no question was shown. */
  readonly msAfterPrompt: number | null
  readonly fromStaffDevice: boolean
  readonly whileServing: boolean
  readonly citizenGone: boolean
}
export const doubts = ['quick', 'staff-device', 'while-serving', 'citizen-gone'] as const
export type Doubt = (typeof doubts)[number]

/** G2: why this rating may not be the citizen's own; empty when nothing speaks against it. */
export function ratingDoubts(rating: RatingSeen, rules = ratingFlagRules): Doubt[] {
  const { msAfterPrompt } = rating
  const holds: Record<Doubt, boolean> = {
    quick: msAfterPrompt !== null && msAfterPrompt < rules.quickMs,
    'staff-device': rating.fromStaffDevice,
    'while-serving': rating.whileServing,
    'citizen-gone': rating.citizenGone,
  }
  return doubts.filter((doubt) => holds[doubt])
}

/** G2 signals: who has at least `leastQuick` doubtful ratings. */
export function doubtfulRatings(ratings: readonly RatingSeen[], rules = ratingFlagRules): Signal[] {
  const facts = new Map<string, string[]>()
  for (const rating of ratings)
    if (ratingDoubts(rating, rules).length > 0) facts.set(rating.who, [...(facts.get(rating.who) ?? []), rating.fact])
  return [...facts].flatMap(([who, found]) =>
    found.length < rules.leastQuick
      ? []
      : [{ flag: 'G2', who, observed: found.length, expected: null, z: null, p: null, facts: found } as const],
  )
}

export type TimedRating = { readonly fact: string; readonly at: number }

/** G3: chance of `count` or more ratings where `expected` are usual. */
export const burstChance = (count: number, expected: number): number => poissonTail(count, expected)

/**
 * G3 signal: the densest span of `burstMs` among one person's ratings, against its usual pace `perMs` (ratings per ms
 * of open time), if by luck it is rarer than `burstBelow` in all the spans looked at. `at` in ms.
 */
export function ratingBurst(
  who: string,
  ratings: readonly TimedRating[],
  perMs: number,
  rules = ratingFlagRules,
): Signal | null {
  const sorted = [...ratings].sort((a, b) => a.at - b.at)
  let [best, from, to] = [0, 0, 0]
  for (let i = 0, j = 0; j < sorted.length; j++) {
    while (sorted[j]!.at - sorted[i]!.at >= rules.burstMs) i++
    if (j - i + 1 > best) [best, from, to] = [j - i + 1, i, j + 1]
  }
  const expected = perMs * rules.burstMs
  const p = burstChance(best, expected)
  if (best < 2 || p * sorted.length >= rules.burstBelow) return null
  const facts = sorted.slice(from, to).map(({ fact }) => fact)
  return { flag: 'G3', who, observed: best, expected, z: null, p, facts }
}

/** G4: chance of a run of `length` or more top scores among n ratings, each top with chance p. Feller 1968, XIII.7. */
export const runChance = (n: number, p: number, length: number): number =>
  length > n ? 0 : -Math.expm1(-n * (1 - p) * p ** length)

/** G4 signal: one person's longest run of top scores in order of time, if rarer than `runBelow` at the hall's share `p` or the own one outside of the run. */
export function topRun(
  who: string,
  ratings: readonly { readonly fact: string; readonly isTop: boolean }[],
  p: number,
  rules = ratingFlagRules,
): Signal | null {
  let [best, end, run] = [0, 0, 0]
  ratings.forEach(({ isTop }, i) => {
    run = isTop ? run + 1 : 0
    if (run > best) [best, end] = [run, i + 1]
  })
  // Whoever is liked better than the hall at other times too has long runs by right; one and two are added for a few ratings.
  const others = ratings.length - best
  const usual = (ratings.filter(({ isTop }) => isTop).length - best + 1) / (others + 2)
  const share = Math.max(p, others > 0 ? usual : 0)
  // Where everybody always gives the top score no run is remarkable.
  const chance = share >= 1 ? 1 : runChance(ratings.length, share, best)
  if (best === 0 || chance >= rules.runBelow) return null
  const facts = ratings.slice(end - best, end).map(({ fact }) => fact)
  return { flag: 'G4', who, observed: best, expected: null, z: null, p: chance, facts }
}

/** Counts by grade of one person, and how many could have rated. */
export type RatedShare = { readonly who: string; readonly counts: readonly number[]; readonly served: number }

/** G9 signals: almost everybody rates and all say the same, where of the others' visitors far fewer rate. */
export function tooPerfect(all: readonly RatedShare[], rules = ratingFlagRules): Signal[] {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const rated = all.reduce((total, { counts }) => total + sum(counts), 0)
  const served = all.reduce((total, one) => total + one.served, 0)
  return all.flatMap(({ who, counts, served: own }) => {
    const n = sum(counts)
    if (own === 0 || served === own || n / own <= rules.responseAbove || entropyBits(counts) >= rules.entropyBelow)
      return []
    const usual = Math.min(1, (rated - n) / (served - own))
    const p = binomialTail(Math.min(n, own), own, usual)
    if (p >= rules.responseChanceBelow) return []
    return [{ flag: 'G9', who, observed: n, expected: own * usual, z: null, p, facts: [] } as const]
  })
}
