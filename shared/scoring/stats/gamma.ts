/** The gamma function and the gamma distribution: what Poisson counts and shrunken rates stand on. */
import { invert } from './invert.ts'
import { normalQuantile } from './normal.ts'

const halfLogTwoPi = 0.9189385332046728

/** Source: Lanczos approximation with g = 607/128, coefficients by P. Godfrey (2001). */
const lanczos = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
]

/** Natural logarithm of Γ(x), x > 0; NaN otherwise. */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN
  if (x > 15) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingSeries(x)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const sum = lanczos.reduce((total, c, i) => total + c / (x + i), 0.9999999999999971)
  const t = x + 607 / 128 - 0.5
  return (x - 0.5) * Math.log(t) - t + Math.log(2.5066282746310007 * sum)
}

/** ln Γ(x) less Stirling's formula, for x > 15. */
const stirlingSeries = (x: number): number => {
  const xx = x * x
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / xx) / xx) / xx) / xx) / xx) / x
}

/** ln Γ(n+1) less Stirling's formula for it. */
export const stirlingError = (n: number): number =>
  n > 15 ? stirlingSeries(n) : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi

/** x ln(x/mean) + mean - x, exact where x is near the mean. Source: C. Loader, Fast and accurate computation of binomial probabilities (2000). */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = (x - mean) / (x + mean)
  let sum = (x - mean) * v
  let power = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    power *= v * v
    const next = sum + power / (2 * j + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/** x^a e^-x / Γ(a+1), a > 0. */
const gammaTerm = (a: number, x: number): number =>
  x === 0 ? 0 : Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)

const seriesPart = (a: number, x: number): number => {
  let term = 1
  let sum = 1
  for (let i = 1; i < 100_000 && term > sum * 1e-17; i++) {
    term *= x / (a + i)
    sum += term
  }
  return gammaTerm(a, x) * sum
}

/** Lentz's continued fraction for the upper part. */
const fractionPart = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    const step = c * d
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return gammaTerm(a, x) * a * h
}

/** Chance that a gamma variable of shape a and rate 1 is below x (regularised lower incomplete gamma P). */
export function gammaCdf(x: number, a: number): number {
  if (!(a > 0)) return NaN
  if (x <= 0) return 0
  if (x === Infinity) return 1
  return x < a + 1 ? seriesPart(a, x) : 1 - fractionPart(a, x)
}

/** Chance that it is above x (regularised upper incomplete gamma Q), accurate where this is small. */
export function gammaTail(x: number, a: number): number {
  if (!(a > 0)) return NaN
  if (x <= 0) return 1
  if (x === Infinity) return 0
  return x < a + 1 ? 1 - seriesPart(a, x) : fractionPart(a, x)
}

/** The value a gamma variable of shape a and the given rate is below with chance p. */
export function gammaQuantile(p: number, a: number, rate = 1): number {
  if (!(p >= 0 && p <= 1) || !(a > 0) || !(rate > 0)) return NaN
  if (p === 0) return 0
  if (p === 1) return Infinity
  const z = normalQuantile(p)
  // Wilson & Hilferty 1931; a small shape at a small p begins from the first term of the series instead.
  const cube = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))
  const start = cube > 0.3 ? a * cube ** 3 : Math.exp((Math.log(p) + logGamma(a + 1)) / a)
  const below = (x: number): number => (p < 0.5 ? gammaCdf(x, a) - p : 1 - p - gammaTail(x, a))
  const density = (x: number): number => (gammaTerm(a, x) * a) / x
  return invert(below, density, start, 0, Infinity) / rate
}
