/** A visit's turns at windows, as far as its intervals do not tell. */
import type { Performed, TransferReason } from '../words.ts'

/** One turn of a visit at a window: from being called there until it left there again. Replaced, never edited. */
export type Turn = {
  readonly how: 'next' | 'given'
  /** How often it was called, the first call among them. */
  readonly calls: number
  /** Undefined while it lasts. */
  readonly end: TurnEnd | undefined
}
export type TurnEnd = {
  readonly as: 'finished' | 'transferred' | 'returned' | 'missed' | 'left' | 'expired'
  readonly reason?: TransferReason
  /** What was done in this turn, where somebody said so. */
  readonly performed?: readonly Performed[]
}
