/** Rule-books as it stands. */
export type RuleBooks = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
