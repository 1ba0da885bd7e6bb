/** Luck with a seed: the same name always has the same luck, in whatever order it is asked for. */

export type Luck = {
  /** Evenly from 0 up to 1. */
  readonly next: () => number
  readonly between: (from: number, to: number) => number
  /** True so often. */
  readonly chance: (share: number) => boolean
  /** One of these, by weight. */
  readonly pick: <T>(of: readonly (readonly [weight: number, value: T])[]) => T
  /** Log-normal: most a little below the mean, a few far above, as handling times are. `cv`: spread over mean. */
  readonly around: (mean: number, cv: number) => number
  /** Exponential with this mean: the gap between people who do not know of each other. */
  readonly gap: (mean: number) => number
}

/** FNV-1a, 32 bits. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash
}

/** The luck of whatever the parts name together: a seed and a day, a ticket, a person. */
export const luckOf = (...parts: readonly (string | number)[]): Luck => {
  let state = seedOf(parts.join('|'))
  /** mulberry32 */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    chance: (share) => next() < share,
    pick: (of) => {
      let left = next() * of.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of of) if ((left -= weight) < 0) return value
      return of[of.length - 1]![1]
    },
    around: (mean, cv) => {
      const variance = Math.log(1 + cv * cv)
      return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2)
    },
    gap: (mean) => -Math.log(1 - next()) * mean,
  }
}
