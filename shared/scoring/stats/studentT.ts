/** Student's t: the interval of a mean whose spread is itself estimated. */
import { betaCdf, betaQuantile, betaTail } from './beta.ts'

/** Chance that t with `freedom` degrees (> 0, need not be whole) is below x. */
export function tCdf(x: number, freedom: number): number {
  const far = x * x > freedom
  const whole = freedom + x * x
  const tail = 0.5 * (far ? betaCdf(freedom / whole, freedom / 2, 0.5) : betaTail((x * x) / whole, 0.5, freedom / 2))
  return x < 0 ? tail : 1 - tail
}

/** The value t with `freedom` degrees is below with chance p. */
export function tQuantile(p: number, freedom: number): number {
  if (!(p >= 0 && p <= 1) || !(freedom > 0)) return NaN
  if (p === 0.5) return 0
  const tail = Math.min(p, 1 - p)
  // Near the middle the share x²/(f+x²) is tiny and exact; far out its complement is.
  const share = betaQuantile(1 - 2 * tail, 0.5, freedom / 2)
  const rest = betaQuantile(2 * tail, freedom / 2, 0.5)
  const x = Math.sqrt((freedom * (share < 0.5 ? share : 1 - rest)) / (share < 0.5 ? 1 - share : rest))
  return p < 0.5 ? -x : x
}
