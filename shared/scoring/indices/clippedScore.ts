/** Scores that stop at 0 or 100, made from a figure that is itself uncertain: their variance. */
import { gammaCdf, gammaQuantile, logGamma } from '../stats/gamma.ts'
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

const steps = 400

/**
 * Variance, in points², of 100·min(1, 1/θ) where θ is gamma with this shape and rate, both > 0. The score stays between
 * 0 and 100, so it has a variance even where 1/θ has none (shape ≤ 2): it is integrated over ln θ (Simpson's rule).
 */
export function inverseScoreVariance(shape: number, rate: number): number {
  const full = gammaCdf(rate, shape)
  const [from, to] = [Math.max(1, gammaQuantile(1e-15, shape, rate)), gammaQuantile(1 - 1e-15, shape, rate)]
  if (!(to > from)) return 0
  const [low, width] = [Math.log(from), (Math.log(to) - Math.log(from)) / steps]
  const logScale = shape * Math.log(rate) - logGamma(shape)
  let [first, second] = [0, 0]
  for (let i = 0; i <= steps; i++) {
    const u = low + i * width
    const density = Math.exp(logScale + shape * u - rate * Math.exp(u))
    const weight = ((i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * width) / 3
    first += weight * density * Math.exp(-u)
    second += weight * density * Math.exp(-2 * u)
  }
  const mean = full + first
  return 10_000 * Math.max(0, full + second - mean * mean)
}
