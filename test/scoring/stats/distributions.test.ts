/** The distributions agree with forty-digit arithmetic, with printed tables and with themselves. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaCdf, betaFromMoments, betaQuantile, betaTail } from '#shared/scoring/stats/beta.ts'
import * as counts from '#shared/scoring/stats/counts.ts'
import { gammaCdf, gammaQuantile, gammaTail, logGamma } from '#shared/scoring/stats/gamma.ts'
import { normalCdf, normalQuantile } from '#shared/scoring/stats/normal.ts'
import { quickNormalCdf } from '#shared/scoring/stats/normalTable.ts'
import { beliefOf, beliefQuantile, derSimonianLaird, squaredError } from '#shared/scoring/stats/randomEffects.ts'
import { entropyBits, wilson } from '#shared/scoring/stats/shares.ts'
import { tCdf, tQuantile } from '#shared/scoring/stats/studentT.ts'
import * as published from './published.ts'

/** Relative error; absolute where the value is 0. */
const off = (seen: number, told: number): number => Math.abs(seen - told) / (told === 0 ? 1 : Math.abs(told))

const agree = (table: readonly (readonly number[])[], of: (...args: number[]) => number, within = 1e-10): void => {
  for (const row of table) {
    const args = row.slice(0, row.length - 1)
    const told = row[row.length - 1]!
    expect(off(of(...args), told), `${args.join(', ')}: ${of(...args)} for ${told}`).toBeLessThan(within)
  }
}

describe('against forty-digit arithmetic, to ten digits and more', () => {
  test.each([
    ['normal', published.normalCdf, normalCdf, 1e-13],
    ['normal quantile', published.normalQuantile, normalQuantile, 1e-13],
    ['log gamma', published.logGamma, logGamma, 1e-13],
    ['gamma', published.gammaCdf, gammaCdf, 1e-12],
    ['gamma tail', published.gammaTail, gammaTail, 1e-12],
    ['gamma quantile', published.gammaQuantile, gammaQuantile, 1e-12],
    ['beta', published.betaCdf, betaCdf, 1e-12],
    ['beta quantile', published.betaQuantile, betaQuantile, 1e-12],
    ['t quantile', published.tQuantile, tQuantile, 1e-10],
    ['Poisson tail', published.poissonTail, counts.poissonTail, 1e-12],
    ['Poisson', published.poissonCdf, counts.poissonCdf, 1e-12],
    ['binomial tail', published.binomialTail, counts.binomialTail, 1e-12],
  ] as [string, readonly (readonly number[])[], (...args: number[]) => number, number][])(
    '%s',
    (_, table, of, within) => agree(table, of, within),
  )
})

describe('against printed tables', () => {
  test('exact intervals', () => {
    for (const [k, n, low, high] of published.clopper) {
      const found = counts.clopperPearson(k!, n!)
      expect(off(found.low, low!)).toBeLessThan(1e-9)
      expect(off(found.high, high!)).toBeLessThan(1e-9)
    }
    // Garwood's table: 3 seen, 0.619 to 8.767; none seen, at most 3.689.
    expect(counts.poissonInterval(3).low).toBeCloseTo(0.6187, 4)
    expect(counts.poissonInterval(3).high).toBeCloseTo(8.7673, 4)
    expect(counts.poissonInterval(0).low).toBe(0)
    expect(counts.poissonInterval(0).high).toBeCloseTo(3.6889, 4)
  })

  test('eleven short of two hundred where two in a hundred are usual; six ratings where half a one is', () => {
    expect(counts.binomialTail(11, 200, 0.02)).toBeCloseTo(0.002531, 6)
    expect(counts.poissonTail(6, 0.5)).toBeCloseTo(1.4e-5, 6)
  })

  test('spread between units: nothing to see in one unit, in equal ones, or where luck explains it all', () => {
    expect(derSimonianLaird([0.3], [0.01])).toEqual({ q: 0, tau2: 0, mean: 0.3, meanVariance: 0.01 })
    expect(derSimonianLaird([1, 1, 1], [1, 2, 3]).tau2).toBe(0)
    // Equal variances: tau² is the sample variance less the variance of luck.
    expect(derSimonianLaird([0, 1, 2], [0.25, 0.25, 0.25]).tau2).toBeCloseTo(0.75, 12)
    // No luck at all: the sample variance itself.
    expect(derSimonianLaird([0, 1, 2], [0, 0, 0]).tau2).toBeCloseTo(1, 9)
  })

  test('entropy in bits', () => {
    expect(entropyBits([1, 1, 1, 1])).toBe(2)
    expect(entropyBits([7, 0, 0])).toBe(0)
    expect(entropyBits([])).toBe(0)
    expect(entropyBits([99, 1])).toBeCloseTo(0.0808, 4)
  })
})

const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const shape = fc.double({ min: 0.2, max: 5000, noNaN: true })
const many = { numRuns: 300 }

describe('against themselves', () => {
  test('the table of the normal is within 1e-8 of it', () => {
    for (let z = -6; z <= 6; z += 0.0137) expect(Math.abs(quickNormalCdf(z) - normalCdf(z))).toBeLessThan(1e-8)
    expect([quickNormalCdf(-6), quickNormalCdf(6)]).toEqual([normalCdf(-6), normalCdf(6)])
  })

  test('belief: sure of each where luck is small, never surer than the others allow where it is large', () => {
    const sure = beliefOf([0, 1, 2, 3], [1e-6, 1e-6, 1e-6, 1e-6])
    expect(Math.sqrt(squaredError(sure, 1, 1))).toBeCloseTo(1e-3, 5)
    expect(beliefQuantile(sure, 1, 0.975) - 1).toBeCloseTo(1.96e-3, 5)
    const equal = beliefOf([1, 1, 1, 1], [1, 1, 1, 1])
    // At least the doubt of the common mean, at most that of one alone.
    expect(squaredError(equal, 0, 1)).toBeGreaterThan(0.25)
    expect(squaredError(equal, 0, 1)).toBeLessThan(1)
    expect(beliefQuantile(equal, 0, 0.5)).toBeCloseTo(1, 9)
    expect(squaredError(beliefOf([5], [4]), 0, 5)).toBeCloseTo(4, 9)
  })

  test('a quantile undone by its distribution', () => {
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        expect(off(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12)
        expect(off(gammaCdf(gammaQuantile(p, a), a), p)).toBeLessThan(1e-10)
        expect(off(tCdf(tQuantile(p, a + 1), a + 1), p)).toBeLessThan(1e-9)
        const x = betaQuantile(p, a, b)
        // Where x is next to 1 its own last digit is worth more than the tolerance.
        if (x < 0.999) expect(off(betaCdf(x, a, b), p)).toBeLessThan(1e-9)
      }),
      many,
    )
  })

  test('what is below and what is above make one; left and right mirror each other', () => {
    fc.assert(
      fc.property(chance, shape, shape, (near, a, b) => {
        // So that 1 - x is exact.
        const x = 1 - (1 - near)
        expect(betaCdf(x, a, b) + betaTail(x, a, b)).toBeCloseTo(1, 12)
        expect(off(betaCdf(x, a, b), betaTail(1 - x, b, a))).toBeLessThan(1e-9)
        expect(gammaCdf(x * 2 * a, a) + gammaTail(x * 2 * a, a)).toBeCloseTo(1, 12)
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
      }),
      many,
    )
  })

  test('counts: quantile and sum agree with the single chances', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        chance,
        (n, p, q) => {
          const k = counts.binomialQuantile(q, n, p)
          expect(counts.binomialCdf(k, n, p)).toBeGreaterThanOrEqual(q)
          expect(counts.binomialCdf(k - 1, n, p)).toBeLessThan(q)
          const m = counts.poissonQuantile(q, n * p)
          expect(counts.poissonCdf(m, n * p)).toBeGreaterThanOrEqual(q)
          expect(counts.poissonCdf(m - 1, n * p)).toBeLessThan(q)
          let [term, sum] = [Math.exp(n * Math.log1p(-p)), 0]
          for (let i = 0; i <= k; i++) {
            sum += term
            term *= ((n - i) / (i + 1)) * (p / (1 - p))
          }
          expect(sum).toBeCloseTo(counts.binomialCdf(k, n, p), 9)
        },
      ),
      many,
    )
  })

  test("Wilson's interval holds the share and narrows as more is seen", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
        const n = hits + misses
        const { low, high } = wilson(hits, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (n > 0) {
          expect(low).toBeLessThanOrEqual(hits / n)
          expect(high).toBeGreaterThanOrEqual(hits / n)
          const twice = wilson(2 * hits, 2 * n)
          expect(twice.high - twice.low).toBeLessThan(high - low)
        }
      }),
    )
  })

  test('a Beta by its moments has them; where none has, null', () => {
    const { a, b } = betaFromMoments(0.88575, 0.0004934807)!
    expect(a / (a + b)).toBeCloseTo(0.88575, 12)
    expect((a * b) / ((a + b) ** 2 * (a + b + 1))).toBeCloseTo(0.0004934807, 14)
    expect([betaFromMoments(1, 0.1), betaFromMoments(0.5, 0), betaFromMoments(0.5, 0.25)]).toEqual([null, null, null])
  })
})
