/** The beta distribution: what a share is believed to be after some of some were seen. */
import { deviance, stirlingError } from './gamma.ts'
import { invert } from './invert.ts'

/** x^a (1-x)^b / B(a,b), by Loader's way so that large a and b lose no digits. */
function betaTerm(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(log) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/** Lentz's continued fraction of the incomplete beta function. */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || 1e-300)
  let h = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || 1e-300)
    c = 1 + even / c || 1e-300
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || 1e-300)
    c = 1 + odd / c || 1e-300
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return h
}

const part = (x: number, y: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x < (a + 1) / (a + b + 2)) return (betaTerm(x, y, a, b) * fraction(x, a, b)) / a
  return 1 - (betaTerm(y, x, b, a) * fraction(y, b, a)) / b
}

/** Chance that a Beta(a, b) variable is below x (regularised incomplete beta). a, b > 0. */
export const betaCdf = (x: number, a: number, b: number): number => (a > 0 && b > 0 ? part(x, 1 - x, a, b) : NaN)

/** Chance that it is above x, accurate where this is small. */
export const betaTail = (x: number, a: number, b: number): number => (a > 0 && b > 0 ? part(1 - x, x, b, a) : NaN)

/** The value a Beta(a, b) variable is below with chance p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0 && b > 0)) return NaN
  if (p === 0 || p === 1) return p
  const rise = (x: number): number => (p < 0.5 ? betaCdf(x, a, b) - p : 1 - p - betaTail(x, a, b))
  const density = (x: number): number => betaTerm(x, 1 - x, a, b) / (x * (1 - x))
  return invert(rise, density, a / (a + b), 0, 1)
}

/**
 * The Beta(a, b) with this mean and variance; null when none has (variance 0 or too large, mean 0 or 1).
 * Method of moments.
 */
export function betaFromMoments(mean: number, variance: number): { a: number; b: number } | null {
  const strength = (mean * (1 - mean)) / variance - 1
  if (!(mean > 0 && mean < 1 && variance > 0 && strength > 0)) return null
  return { a: mean * strength, b: (1 - mean) * strength }
}
