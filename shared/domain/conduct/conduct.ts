/** One person's month of discipline as it stands. */
export type Conduct = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
