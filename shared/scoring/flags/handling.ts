/** Which handlings, calls and visits are of a sort worth counting: G1, G5, G6, G7 and G8. */

/** Seconds and shares; every one may be set by a rule-book. */
export type HandlingFlagRules = {
  /** G1: shorter than this, or than this share of the service's median. */
  readonly shortSeconds: number
  readonly shortOfMedian: number
  /** G5: skipped sooner than this after the first call, s. */
  readonly dropSeconds: number
  /** G6: longer than this many medians. */
  readonly forgottenMedians: number
  /** G7: services whose median is above this many medians of the hall count as long. */
  readonly longMedians: number
  /** G8: next ticket of the same person within this, s. */
  readonly splitSeconds: number
}
export const handlingFlagRules: HandlingFlagRules = {
  shortSeconds: 10,
  shortOfMedian: 0.15,
  dropSeconds: 20,
  forgottenMedians: 5,
  longMedians: 1.5,
  splitSeconds: 300,
}

/** G1: too short to have been a service. Seconds; the median is the service's. */
export const isShortHandling = (seconds: number, median: number, rules = handlingFlagRules): boolean =>
  seconds < Math.max(rules.shortSeconds, rules.shortOfMedian * median)

/** G5: called and skipped before anybody could have come. `seconds` from the first call to the skip. */
export const isCallAndDrop = (seconds: number, rules = handlingFlagRules): boolean => seconds < rules.dropSeconds

/** G6: so long that the end was forgotten rather than reached. */
export const isForgottenEnd = (seconds: number, median: number, rules = handlingFlagRules): boolean =>
  median > 0 && seconds > rules.forgottenMedians * median

/** G7: a service long enough to be worth avoiding; medians in s. */
export const isLongService = (median: number, hallMedian: number, rules = handlingFlagRules): boolean =>
  median > rules.longMedians * hallMedian

/** A finished visit as G8 sees it; `person` as the caller tells people apart, null when nobody knows. Times in ms. */
export type PersonVisit = {
  readonly fact: string
  readonly who: string
  readonly window: string
  readonly service: string
  readonly person: string | null
  readonly startedAt: number
  readonly endedAt: number
}

/**
 * G8: visits that continue an earlier one of the same person at the same window and service after less than
 * `splitSeconds`: perhaps one matter counted twice. Answers [earlier, later] pairs in order of time.
 */
export function splitVisits(
  visits: readonly PersonVisit[],
  rules = handlingFlagRules,
): (readonly [PersonVisit, PersonVisit])[] {
  const last = new Map<string, PersonVisit>()
  const pairs: (readonly [PersonVisit, PersonVisit])[] = []
  const sorted = [...visits].sort((a, b) => a.startedAt - b.startedAt || (a.fact < b.fact ? -1 : 1))
  for (const visit of sorted) {
    if (visit.person === null) continue
    const key = JSON.stringify([visit.who, visit.window, visit.service, visit.person])
    const before = last.get(key)
    if (before && visit.startedAt - before.endedAt < rules.splitSeconds * 1000) pairs.push([before, visit])
    last.set(key, visit)
  }
  return pairs
}
