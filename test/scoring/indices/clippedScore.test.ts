/** The variance of a score held between 0 and 100, against the closed form where there is one, and bounded everywhere. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseScoreVariance } from '#shared/scoring/indices/clippedScore.ts'
import { gammaCdf, gammaTail, logGamma } from '#shared/scoring/stats/gamma.ts'

/** By moments of the inverse gamma, which exist for shapes above 2. */
const byMoments = (shape: number, rate: number): number => {
  const above = (r: number): number =>
    Math.exp(r * Math.log(rate) + logGamma(shape - r) - logGamma(shape)) * gammaTail(rate, shape - r)
  const full = gammaCdf(rate, shape)
  const mean = full + above(1)
  return 10_000 * (full + above(2) - mean * mean)
}

test.each([
  [2.5, 1],
  [3, 10],
  [20, 22],
  [23, 21.2],
  [5000, 5000],
])('shape %d, rate %d: as by moments', (shape, rate) =>
  expect(inverseScoreVariance(shape, rate)).toBeCloseTo(byMoments(shape, rate), 5),
)

test('where the ratio has no variance the score still has one: shape 1, rate 1', () => {
  // E S = F(1) + E1(1), E S² = F(1) + e^-1 - E1(1); E1(1) = 0.21938393439552 (Abramowitz & Stegun, table 5.1).
  const e1 = 0.21938393439552
  const full = 1 - Math.exp(-1)
  const expected = 10_000 * (full + Math.exp(-1) - e1 - (full + e1) ** 2)
  expect(inverseScoreVariance(1, 1)).toBeCloseTo(expected, 4)
})

test('never negative, never more than a score of 0 or 100 can have', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 2000, noNaN: true }),
      fc.double({ min: 0.001, max: 2000, noNaN: true }),
      (shape, rate) => {
        const variance = inverseScoreVariance(shape, rate)
        expect(variance).toBeGreaterThanOrEqual(0)
        expect(variance).toBeLessThanOrEqual(2500.001)
      },
    ),
    { numRuns: 300 },
  )
})
