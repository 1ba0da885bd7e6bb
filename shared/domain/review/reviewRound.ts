/** One round of 360 reviews as it stands. */
export type ReviewRound = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
