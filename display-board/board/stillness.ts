/** What keeps a panel that is on all day from wearing: the picture moves a few pixels every four minutes. */

const everyMs = 4 * 60_000
/** A closed walk round the resting place: neighbours are near, so that no step is seen as a jump. */
const walk = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const

/** Shift at the hall's time `now` (ms), in CSS pixels; the same on every board. `reach`: pixels away from rest. */
export const shiftAt = (now: number, reach: number): { readonly x: number; readonly y: number } => {
  const [x, y] = walk[Math.floor(now / everyMs) % walk.length]!
  return { x: x * reach, y: y * reach }
}

/** Where the clock of a closed hall floats, as parts 0..1 of the free width and height; it goes on every minute. */
export const driftAt = (now: number): { readonly x: number; readonly y: number } => {
  const minute = Math.floor(now / 60_000)
  return { x: (minute % 29) / 28, y: ((minute * 7) % 31) / 30 }
}

/** The page of a list shown now: each page stands for `everyMs`, all boards turn together. */
export const pageAt = (now: number, pages: number, pageMs: number): number =>
  pages <= 1 ? 0 : Math.floor(now / pageMs) % pages
