/** The appraisal of one period (考核) as it stands. */
export type Appraisal = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
