/** Quantiles of times. */

/** The value below which the share `q` of the sorted values lies, by linear interpolation; null of nothing. */
export const quantile = (sorted: ArrayLike<number>, q: number): number | null => {
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}
