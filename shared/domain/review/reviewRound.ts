/** One round of 360 reviews, or one knowledge test, as it stands. */
import type { Period } from '../period.ts'
import type { Said } from '../ruleBook/ruleBook.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { Asked, Marks, RaterGroup, ReviewFactOf } from './facts.ts'

export type RoundDone = { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId | undefined }
/** A ballot as it counts: about whom, from which side, and the marks. */
export type CastBallot = { readonly about: StaffId; readonly group: RaterGroup; readonly marks: Marks }
export type ReviewRound = {
  readonly is: 'round'
  readonly id: string
  readonly period: Period
  readonly name: string | undefined
  readonly adHoc: boolean
  readonly opened: RoundDone
  readonly dimensions: readonly { readonly id: string; readonly name: Said }[]
  /** Ballots a group needs before anything of it is told. */
  readonly k: number
  readonly weights: ReviewFactOf<'ReviewOpened'>['weights']
  readonly asked: readonly Asked[]
  readonly until: string
  readonly untilAt: number
  stage: 'open' | 'closed' | 'annulled'
  /** Raw ballots: for counting alone, never for a screen. */
  readonly ballots: CastBallot[]
  /** Codes of papers already given. */
  readonly given: Set<string>
  closed: RoundDone | undefined
  annulled: (RoundDone & { readonly reason: string }) | undefined
  seq: number
  lastAction: number
}
export type KnowledgeTest = {
  readonly is: 'test'
  readonly id: string
  readonly period: Period
  name: string
  full: number
  results: readonly { readonly staff: StaffId; readonly score: number }[]
  /** Every time it was entered, and why again. */
  readonly entered: (RoundDone & { readonly because: string | undefined })[]
  seq: number
  lastAction: number
}
export type ReviewStory = ReviewRound | KnowledgeTest

/** How many papers were asked for. */
export const papersOf = ({ asked }: Pick<ReviewRound, 'asked'>): number =>
  asked.reduce(
    (sum, one) => sum + one.superior.length + one.peers.length + one.subordinates.length + (one.self ? 1 : 0),
    0,
  )

/** From which side somebody was asked about somebody; undefined when they were not. */
export const groupOf = (
  { asked }: Pick<ReviewRound, 'asked'>,
  about: string,
  rater: string,
): RaterGroup | undefined => {
  const one = asked.find((paper) => paper.about === about)
  if (!one) return undefined
  if (about === rater) return one.self ? 'self' : undefined
  return (['superior', 'peers', 'subordinates'] as const).find((group) => one[group].some((id) => id === rater))
}
