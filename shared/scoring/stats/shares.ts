/** A share's interval without a prior, and how much a set of shares tells. */
import type { Interval } from './counts.ts'
import { normalQuantile } from './normal.ts'

/** Wilson's score interval of count/n (Wilson 1927, JASA 22:209-212); [0, 1] when n = 0. */
export function wilson(count: number, n: number, level = 0.95): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const z = normalQuantile(0.5 + level / 2)
  const p = count / n
  const centre = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - half) / whole),
    high: count === n ? 1 : Math.min(1, (centre + half) / whole),
  }
}

/** Entropy of the shares these counts make, in bits (Shannon 1948); 0 of nothing. */
export function entropyBits(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count) => (count > 0 ? sum - (count / n) * Math.log2(count / n) : sum), 0)
}
