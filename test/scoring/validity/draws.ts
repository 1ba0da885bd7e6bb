/** Luck for simulations: the same seed, the same luck, on every machine. */

export type Draws = { readonly uniform: () => number; readonly gauss: () => number }

/** Mulberry32 and the Box-Muller transform. Uniform in [0, 1). */
export function draws(seed: number): Draws {
  let state = seed | 0
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  let spare: number | null = null
  const gauss = (): number => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  return { uniform, gauss }
}

/** One gamma variable of this shape (> 0) and rate 1. Source: Marsaglia & Tsang 2000, ACM TOMS 26:363-372. */
export function drawGamma(shape: number, luck: Draws): number {
  if (shape < 1) return drawGamma(shape + 1, luck) * (1 - luck.uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = luck.gauss()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - luck.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
