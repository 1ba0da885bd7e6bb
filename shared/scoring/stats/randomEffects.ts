/** How far units truly differ, beyond what the luck of their cases explains. */
import { invert } from './invert.ts'
import { normalCdf, normalDensity, normalQuantile } from './normal.ts'

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

/** What is believed of every unit's true effect when neither the spread between units nor their mean is known. */
export type Belief = {
  /** Spreads considered and the chance of each; they sum to 1. */
  readonly chances: readonly number[]
  /** Per spread, centre and standard deviation of each unit's effect: [spread][unit]. */
  readonly centres: readonly (readonly number[])[]
  readonly sds: readonly (readonly number[])[]
}

/**
 * Averages over all spreads the data allow, with the uniform shrinkage prior (Daniels 1999, Canadian J. Statistics
 * 27:567-578) for the spread and a flat one for the mean. A moment estimate of 0 then no longer says "all the same".
 */
export function beliefOf(y: readonly number[], v: readonly number[], steps = 60): Belief {
  const floored = v.map((one) => Math.max(one, leastVariance))
  const scale = y.length / floored.reduce((sum, one) => sum + 1 / one, 0)
  const widest = Math.max(...y) - Math.min(...y)
  const last = Math.max(8, Math.log((widest * widest) / scale || 1) + 6)
  const spreads = Array.from({ length: steps }, (_, i) => scale * Math.exp(-7 + ((last + 7) * (i + 0.5)) / steps))
  const found = spreads.map((tau2) => {
    const { mean, meanVariance } = weightedMean(y, floored, tau2)
    const own = floored.map((one) => tau2 / (tau2 + one))
    const height = floored.reduce(
      (sum, one, i) => sum - Math.log(one + tau2) / 2 - (y[i]! - mean) ** 2 / (2 * (one + tau2)),
      Math.log(meanVariance) / 2 + logPrior(tau2 / scale),
    )
    return {
      height,
      centres: own.map((share, i) => mean + share * (y[i]! - mean)),
      sds: own.map((share, i) => Math.sqrt(share * floored[i]! + (1 - share) ** 2 * meanVariance)),
    }
  })
  const top = Math.max(...found.map(({ height }) => height))
  const weights = found.map(({ height }) => Math.exp(height - top))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    chances: weights.map((weight) => weight / whole),
    centres: found.map(({ centres }) => centres),
    sds: found.map(({ sds }) => sds),
  }
}

/** Density of ln(ratio) when 1/(1+ratio) is uniform. */
const logPrior = (ratio: number): number => Math.log(ratio) - 2 * Math.log1p(ratio)

/** Expected squared distance of unit i's true effect from the estimate m. */
export const squaredError = ({ chances, centres, sds }: Belief, i: number, m: number): number =>
  chances.reduce((sum, chance, k) => sum + chance * (sds[k]![i]! ** 2 + (centres[k]![i]! - m) ** 2), 0)

/** The value that unit i's true effect is below with chance p. */
export function beliefQuantile({ chances, centres, sds }: Belief, i: number, p: number): number {
  const likely = chances.flatMap((chance, k) =>
    chance > 1e-7 ? [{ chance, at: centres[k]![i]!, sd: sds[k]![i]! }] : [],
  )
  const whole = likely.reduce((sum, { chance }) => sum + chance, 0)
  const below = (x: number): number =>
    likely.reduce((sum, { chance, at, sd }) => sum + chance * normalCdf((x - at) / sd), 0) - p * whole
  const density = (x: number): number =>
    likely.reduce((sum, { chance, at, sd }) => sum + (chance * normalDensity((x - at) / sd)) / sd, 0)
  const reach = Math.max(...likely.map(({ sd }) => sd)) * 40
  const middle = likely.reduce((sum, { chance, at }) => sum + chance * at, 0)
  const spread = Math.sqrt(likely.reduce((sum, { chance, at, sd }) => sum + chance * (sd ** 2 + (at - middle) ** 2), 0))
  const start = middle + normalQuantile(p) * spread
  const ends = [Math.min(...likely.map(({ at }) => at)) - reach, Math.max(...likely.map(({ at }) => at)) + reach]
  return invert(below, density, start, ends[0]!, ends[1]!)
}
