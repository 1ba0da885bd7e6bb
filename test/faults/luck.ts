/** Seeded luck: the same seed gives the same faults, so a failure can be played again. */

export type Luck = {
  /** 0 <= x < 1. */
  readonly part: () => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (part: number) => boolean
}

/** mulberry32: small, even enough for choosing where to cut. */
export const luckOf = (seed: number): Luck => {
  let state = seed >>> 0
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    part,
    between: (least, most) => least + Math.floor(part() * (most - least + 1)),
    chance: (share) => part() < share,
  }
}
