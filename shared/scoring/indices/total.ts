/** C4, the total: scored items by their weights, and how sure the sum is. */

export type TotalItem = {
  readonly item: string
  readonly weight: number
  /** 0 … 100; null when not scored: the other items then carry its weight. */
  readonly score: number | null
  /** Variance of the score, points². */
  readonly variance: number
}
export type Total = {
  /** null when nothing is scored. */
  readonly total: number | null
  readonly variance: number
  readonly sd: number
  /** What each scored item adds to the total: its share of the weights in use × its score. */
  readonly parts: readonly { readonly item: string; readonly share: number; readonly points: number }[]
  readonly notScored: readonly string[]
}

/** Weighted mean of the scored items and its variance, items taken as independent. Points and points². */
export function weightedTotal(items: readonly TotalItem[]): Total {
  const scored = items.flatMap((one) => (one.score === null || one.weight <= 0 ? [] : [{ ...one, score: one.score }]))
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0)
  const parts = scored.map(({ item, weight, score, variance }) => {
    const share = weight / weights
    return { item, share, points: share * score, variance: share * share * variance }
  })
  const variance = parts.reduce((sum, part) => sum + part.variance, 0)
  return {
    total: parts.length === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0),
    variance,
    sd: Math.sqrt(variance),
    parts: parts.map(({ item, share, points }) => ({ item, share, points })),
    notScored: items.filter(({ score }) => score === null).map(({ item }) => item),
  }
}
