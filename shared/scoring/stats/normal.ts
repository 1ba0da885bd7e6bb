/** The normal distribution: density, distribution function and quantile, to the last digits a double can hold. */

const sqrtHalf = Math.SQRT1_2
const perSqrtTwoPi = 0.3989422804014327

/** Density of the standard normal at z. */
export const normalDensity = (z: number): number => perSqrtTwoPi * Math.exp(-0.5 * z * z)

/** Chance that a standard normal is below z; accurate in both tails. z may be ±Infinity. */
export function normalCdf(z: number): number {
  if (z === Infinity) return 1
  if (z === -Infinity) return 0
  return 0.5 * erfc(-z * sqrtHalf)
}

const ratio = (x: number, top: readonly number[], bottom: readonly number[]): number =>
  horner(x, top) / horner(x, bottom)
/** Coefficients with the highest power first. */
function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i]!
  return sum
}

/** Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631-637. */
const erfTop = [
  1.85777706184603153e-1, 3.1611237438705656, 1.1386415415105016e2, 3.77485237685302021e2, 3.20937758913846947e3,
]
const erfBottom = [1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3]
const middleTop = [
  2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
  8.8195222124176909e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
]
const middleBottom = [
  1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3, 3.29079923573345963e3,
  4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
]
const tailTop = [
  1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
  1.60837851487422766e-2, 6.58749161529837803e-4,
]
const tailBottom = [
  1, 2.56852019228982242, 1.87295284992346047, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3,
]

/** exp(-x²) without the error that rounding x² brings for large x. */
const expMinusSquare = (x: number): number => {
  const rough = Math.trunc(x * 16) / 16
  return Math.exp(-rough * rough) * Math.exp(-(x - rough) * (x + rough))
}

/** The complementary error function. */
export function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) return 1 - x * ratio(y * y, erfTop, erfBottom)
  const inverse = y > 4 ? 1 / (y * y) : 0
  const scaled =
    y <= 4
      ? ratio(y, middleTop, middleBottom)
      : (0.5641895835477563 - inverse * ratio(inverse, tailTop, tailBottom)) / y
  const upper = expMinusSquare(y) * scaled
  return x < 0 ? 2 - upper : upper
}

/** Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477-484. */
const centreTop = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
]
const centreBottom = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1,
]
const nearTop = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
]
const nearBottom = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
]
const farTop = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
]
const farBottom = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
]

/** The z that a standard normal is below with chance p; ±Infinity at 1 and 0, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, centreTop, centreBottom)
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-Math.log(tail))
  const z = r <= 5 ? ratio(r - 1.6, nearTop, nearBottom) : ratio(r - 5, farTop, farBottom)
  return q < 0 ? -z : z
}
