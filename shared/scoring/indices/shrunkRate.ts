/** Rates of promises kept and notices complied with: the share seen, pulled a little towards what is usual. */
import { betaQuantile } from '../stats/beta.ts'

/** What is believed before anything was seen, as cases: 18 kept, 2 not. */
export type RatePrior = { readonly kept: number; readonly broken: number }
export const ratePrior: RatePrior = { kept: 18, broken: 2 }

export type ShrunkRate = {
  readonly num: number
  readonly den: number
  /** num/den; null when there is nothing to divide. */
  readonly raw: number | null
  /** (kept + num) / (kept + broken + den), with its interval, each 0 … 1. */
  readonly rate: number
  readonly low: number
  readonly high: number
  /** 100 × rate and its variance in points²; null when nothing was seen. */
  readonly score: number | null
  readonly variance: number
}

/**
 * Share of `den` cases in which something was kept (`num` of them), Beta-binomial.
 * Within-promise rate: handlings within the catalogue's limit of all handlings with a limit.
 * One-time notice: incomplete cases nobody had to come again for what the notice had not said, of all incomplete cases.
 * Source: Gelman et al., Bayesian Data Analysis (2013), 2.4.
 */
export function shrunkRate(num: number, den: number, prior: RatePrior = ratePrior, level = 0.95): ShrunkRate {
  const a = prior.kept + num
  const b = prior.broken + den - num
  const rate = a / (a + b)
  return {
    num,
    den,
    raw: den > 0 ? num / den : null,
    rate,
    low: betaQuantile((1 - level) / 2, a, b),
    high: betaQuantile((1 + level) / 2, a, b),
    score: den > 0 ? 100 * rate : null,
    variance: (10_000 * a * b) / ((a + b) ** 2 * (a + b + 1)),
  }
}
