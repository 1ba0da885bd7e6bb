/** How far units truly differ, beyond what the luck of their cases explains. */

export type Effects = {
  /** Cochran's Q around the mean weighted by 1/v. */
  readonly q: number
  /** Variance between units, ≥ 0. */
  readonly tau2: number
  /** Mean weighted by 1/(v + tau2). */
  readonly mean: number
  /** Variance of that mean. */
  readonly meanVariance: number
}

/** A variance below this is taken as this: weights stay finite where a unit shows no spread at all. */
export const leastVariance = 1e-12

/**
 * Moment estimate of the variance between units from effects y with variances v (same length, at least one).
 * Source: DerSimonian & Laird 1986, Controlled Clinical Trials 7:177-188. One unit has tau2 = 0.
 */
export function derSimonianLaird(y: readonly number[], v: readonly number[]): Effects {
  const floored = v.map((one) => Math.max(one, leastVariance))
  const fixed = weightedMean(y, floored, 0)
  const s1 = floored.reduce((sum, one) => sum + 1 / one, 0)
  const s2 = floored.reduce((sum, one) => sum + 1 / (one * one), 0)
  const q = y.reduce((sum, one, i) => sum + (one - fixed.mean) ** 2 / floored[i]!, 0)
  const spread = s1 - s2 / s1
  const tau2 = y.length < 2 || spread <= 0 ? 0 : Math.max(0, (q - (y.length - 1)) / spread)
  return { q, tau2, ...weightedMean(y, floored, tau2) }
}

const weightedMean = (y: readonly number[], v: readonly number[], tau2: number) => {
  let [weight, sum] = [0, 0]
  y.forEach((one, i) => {
    weight += 1 / (v[i]! + tau2)
    sum += one / (v[i]! + tau2)
  })
  return { mean: sum / weight, meanVariance: 1 / weight }
}

/**
 * Expected squared error of each estimate m (with the variances v of y), when neither the spread between units nor
 * their mean is known: averaged over all spreads the data allow, with the uniform shrinkage prior
 * (Daniels 1999, Canadian J. Statistics 27:567-578) and a flat one for the mean. Never zero where v is not.
 */
export function squaredErrors(y: readonly number[], v: readonly number[], m: readonly number[]): number[] {
  const floored = v.map((one) => Math.max(one, leastVariance))
  const scale = y.length / floored.reduce((sum, one) => sum + 1 / one, 0)
  const widest = Math.max(...y) - Math.min(...y)
  const last = Math.max(8, Math.log((widest * widest) / scale || 1) + 6)
  const spreads = Array.from({ length: 100 }, (_, i) => scale * Math.exp(-8 + ((last + 8) * (i + 0.5)) / 100))
  const heights = spreads.map((tau2) => logMarginal(y, floored, tau2) + logPrior(tau2 / scale))
  const top = Math.max(...heights)
  const weights = heights.map((height) => Math.exp(height - top))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const errors = y.map(() => 0)
  spreads.forEach((tau2, k) => {
    const { mean, meanVariance } = weightedMean(y, floored, tau2)
    floored.forEach((one, i) => {
      const own = tau2 / (tau2 + one)
      const centre = mean + own * (y[i]! - mean)
      const error = own * one + (1 - own) ** 2 * meanVariance + (centre - m[i]!) ** 2
      errors[i]! += (weights[k]! / whole) * error
    })
  })
  return errors
}

/** Density of ln(ratio) when 1/(1+ratio) is uniform. */
const logPrior = (ratio: number): number => Math.log(ratio) - 2 * Math.log1p(ratio)

const logMarginal = (y: readonly number[], v: readonly number[], tau2: number): number => {
  const { mean, meanVariance } = weightedMean(y, v, tau2)
  return v.reduce(
    (sum, one, i) => sum - Math.log(one + tau2) / 2 - (y[i]! - mean) ** 2 / (2 * (one + tau2)),
    Math.log(meanVariance) / 2,
  )
}
