/** A month's roster (排班表) as it stands. */
export type Roster = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
