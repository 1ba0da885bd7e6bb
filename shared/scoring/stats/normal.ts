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
const erfTop = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694]
const erfBottom = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const middleTop = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
]
const middleBottom = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
]
const tailTop = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
]
const tailBottom = [
  1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
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
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const centreBottom = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const nearTop = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const nearBottom = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const farTop = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const farBottom = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
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
