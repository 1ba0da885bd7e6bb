/** A month's roster (排班表) as it stands: the shifts, who works which on what day, and which days were compared with it. */
import type { Month } from '../period.ts'
import type { StaffId } from '../words.ts'
import type { RosterRow, Shift } from './facts.ts'

export type Roster = {
  readonly id: string
  readonly month: Month
  /** How often it was published; 0: never, everybody works the hall's own hours. */
  version: number
  shifts: readonly Shift[]
  rows: readonly RosterRow[]
  /** By whom it was published last, and when, ms since 1970. */
  published: { readonly at: number; readonly staff: StaffId } | undefined
  /** Days whose attendance was taken, in the order it happened. */
  readonly taken: string[]
  /** seq of the last fact. */
  seq: number
  lastAction: number
}
