/** The pace of one window alone, where there is nobody to compare it with. */
import type { Interval } from '../stats/counts.ts'
import { tQuantile } from '../stats/studentT.ts'

/** What is believed of log seconds before anything was seen: mean, its weight, and a gamma for the precision. */
export type PacePrior = {
  readonly mean: number
  readonly weight: number
  readonly shape: number
  readonly rate: number
}
export const pacePrior: PacePrior = { mean: 5, weight: 10, shape: 5, rate: 2 }

export type OwnPace = {
  readonly weight: number
  readonly logMean: number
  readonly shape: number
  readonly rate: number
  /** Interval of the mean of log seconds. */
  readonly interval: Interval
  /** e^logMean, s. */
  readonly geometricMean: number
}

/** Normal-gamma estimate from handling times in seconds (> 0). Source: DeGroot 1970, Optimal Statistical Decisions, 9.6. */
export function ownPace(seconds: readonly number[], prior: PacePrior = pacePrior, level = 0.95): OwnPace {
  const n = seconds.length
  const logs = seconds.map((one) => Math.log(one))
  const mean = n === 0 ? prior.mean : logs.reduce((sum, one) => sum + one, 0) / n
  const squares = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const weight = prior.weight + n
  const logMean = (prior.weight * prior.mean + n * mean) / weight
  const shape = prior.shape + n / 2
  const rate = prior.rate + squares / 2 + (prior.weight * n * (mean - prior.mean) ** 2) / (2 * weight)
  const half = tQuantile(0.5 + level / 2, 2 * shape) * Math.sqrt(rate / (shape * weight))
  return {
    weight,
    logMean,
    shape,
    rate,
    interval: { low: logMean - half, high: logMean + half },
    geometricMean: Math.exp(logMean),
  }
}
