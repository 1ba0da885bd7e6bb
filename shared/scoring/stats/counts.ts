/** Exact chances of counts: Poisson and binomial tails, quantiles and intervals. */
import { betaCdf, betaQuantile, betaTail } from './beta.ts'
import { gammaCdf, gammaQuantile, gammaTail } from './gamma.ts'

/** P(N ≤ k) for a Poisson count with this mean ≥ 0. */
export const poissonCdf = (k: number, mean: number): number =>
  k < 0 ? 0 : mean === 0 ? 1 : gammaTail(mean, Math.floor(k) + 1)

/** P(N ≥ k) for a Poisson count with this mean ≥ 0; accurate where it is tiny. */
export const poissonTail = (k: number, mean: number): number =>
  k <= 0 ? 1 : mean === 0 ? 0 : gammaCdf(mean, Math.ceil(k))

/** P(X ≤ k) of n tries with chance p each. */
export const binomialCdf = (k: number, n: number, p: number): number => {
  if (k < 0) return 0
  if (k >= n || p === 0) return 1
  return p === 1 ? 0 : betaTail(p, Math.floor(k) + 1, n - Math.floor(k))
}

/** P(X ≥ k) of n tries with chance p each; accurate where it is tiny. */
export const binomialTail = (k: number, n: number, p: number): number => {
  if (k <= 0) return 1
  if (k > n || p === 0) return 0
  return p === 1 ? 1 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1)
}

/** The smallest whole k in [low, high] for which `reached` holds; `high` when none does. */
const smallest = (low: number, high: number, reached: (k: number) => boolean): number => {
  let [from, to] = [low, high]
  while (from < to) {
    const half = Math.floor((from + to) / 2)
    if (reached(half)) to = half
    else from = half + 1
  }
  return from
}

/** The smallest count k with P(N ≤ k) ≥ q. */
export function poissonQuantile(q: number, mean: number): number {
  if (mean === 0) return 0
  let high = Math.ceil(mean + 10 * Math.sqrt(mean) + 20)
  while (poissonCdf(high, mean) < q) high *= 2
  return smallest(0, high, (k) => poissonCdf(k, mean) >= q)
}

/** The smallest count k with P(X ≤ k) ≥ q. */
export const binomialQuantile = (q: number, n: number, p: number): number =>
  smallest(0, n, (k) => binomialCdf(k, n, p) >= q)

export type Interval = { readonly low: number; readonly high: number }

/** Exact interval of a Poisson mean after `count` was seen (Garwood 1936, Biometrika 28:437-442). */
export function poissonInterval(count: number, level = 0.95): Interval {
  const tail = (1 - level) / 2
  return { low: count === 0 ? 0 : gammaQuantile(tail, count), high: gammaQuantile(1 - tail, count + 1) }
}

/** Exact interval of a share (Clopper & Pearson 1934, Biometrika 26:404-413); [0, 1] when n = 0. */
export function clopperPearson(count: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    high: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  }
}
