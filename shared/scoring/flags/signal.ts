/** A signal: something a person should look at, with the facts that show it. Never points, never proof. */

export const flags = {
  G1: 'short-handling',
  G2: 'quick-rating',
  G3: 'rating-burst',
  G4: 'top-run',
  G5: 'call-and-drop',
  G6: 'forgotten-end',
  G7: 'cherry-picking',
  G8: 'ticket-splitting',
  G9: 'too-perfect',
} as const
export type Flag = keyof typeof flags

export type Signal = {
  readonly flag: Flag
  /** Person or window it is about. */
  readonly who: string
  readonly observed: number
  /** What the same work brings anybody; null where there is nothing to expect. */
  readonly expected: number | null
  /** Standard deviations above expected, made fair to a hall that scatters; null where none is computed. */
  readonly z: number | null
  /** Chance of this or more by luck alone; null where none is computed. */
  readonly p: number | null
  /** Visits (or ratings) to open, as the caller names them. */
  readonly facts: readonly string[]
}
