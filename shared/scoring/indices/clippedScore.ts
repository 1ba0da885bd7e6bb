/** Scores that stop at 0 or 100, made from a figure that is itself uncertain: their variance, in closed form. */
import { gammaCdf, gammaTail, logGamma } from '../stats/gamma.ts'
import { normalCdf } from '../stats/normal.ts'

/**
 * Variance, in points², of 100·(X-zeroAt)/(fullAt-zeroAt) held between 0 and 100, where ln X is normal.
 * Away from the ends this is what the delta method gives; at the ends the delta method says 0 or too much.
 */
export function lognormalScoreVariance(logMean: number, logSd: number, zeroAt: number, fullAt: number): number {
  if (!(logSd > 0)) return 0
  const slope = 100 / (fullAt - zeroAt)
  if (logSd < 1e-5) {
    const x = Math.exp(logMean)
    return x > zeroAt && x < fullAt ? (slope * x * logSd) ** 2 : 0
  }
  const from = zeroAt > 0 ? (Math.log(zeroAt) - logMean) / logSd : -Infinity
  const to = (Math.log(fullAt) - logMean) / logSd
  const moment = (r: number): number =>
    Math.exp(r * logMean + (r * r * logSd * logSd) / 2) * (normalCdf(to - r * logSd) - normalCdf(from - r * logSd))
  const [p, x, xx] = [moment(0), moment(1), moment(2)]
  const full = normalCdf(-to)
  const mean = slope * (x - zeroAt * p) + 100 * full
  const square = slope * slope * (xx - 2 * zeroAt * x + zeroAt * zeroAt * p) + 10_000 * full
  return Math.max(0, square - mean * mean)
}

/** Variance, in points², of 100·min(1, 1/θ) where θ is gamma with this shape (> 2) and rate. */
export function inverseScoreVariance(shape: number, rate: number): number {
  const above = (r: number): number =>
    Math.exp(r * Math.log(rate) + logGamma(shape - r) - logGamma(shape)) * gammaTail(rate, shape - r)
  const full = gammaCdf(rate, shape)
  const mean = full + above(1)
  return 10_000 * Math.max(0, full + above(2) - mean * mean)
}
