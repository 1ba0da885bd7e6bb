/** A section's goal sheet of one period (目标设定表) as it stands. */
export type GoalSheet = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
