/** The root of a rising function: Newton's steps, kept inside a bracket by halving. */

/**
 * x with rise(x) = 0, where `rise` never falls on [low, high] and `slope` is its derivative.
 * `high` may be Infinity. Precise to the last digits of x.
 */
export function invert(
  rise: (x: number) => number,
  slope: (x: number) => number,
  start: number,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high]
  let x = start > low && start < high ? start : Number.isFinite(high) ? (low + high) / 2 : low + 1
  for (let i = 0; i < 400; i++) {
    const value = rise(x)
    if (value === 0) return x
    if (value < 0) from = x
    else to = x
    const step = x - value / slope(x)
    const next = step > from && step < to ? step : middle(from, to)
    if (Math.abs(next - x) <= 1e-15 * Math.abs(x) || next === x) return next
    x = next
  }
  return x
}

/** Halves the order of magnitude when the ends are far apart, the distance when near. */
const middle = (from: number, to: number): number => {
  if (to === Infinity) return from * 2 + 1
  if (from > 0 && to > 4 * from) return Math.sqrt(from * to)
  return from === 0 && to > 1e-290 ? (to > 1e-3 ? to / 2 : to / 1000) : (from + to) / 2
}
