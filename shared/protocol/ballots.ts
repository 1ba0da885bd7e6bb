/** What a signed-in person is told of anonymous ballots: only those still to be given, never one that was. */
import { z } from 'zod'
import { Marks, type RaterGroup } from '#shared/domain/review/facts.ts'
import { CandidateId } from '#shared/domain/selection/facts.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import { StoryId } from '#shared/domain/subject.ts'
import { StaffId } from '#shared/domain/words.ts'

/** One person I am asked about, and from which side. */
export type PaperToGive = { readonly about: string; readonly name: string; readonly group: RaterGroup }
export type RoundToGive = {
  readonly review: string
  readonly name: string | null
  readonly period: string
  /** The last day, and the instant (ms) it is over. */
  readonly until: string
  readonly untilAt: number
  readonly k: number
  readonly dimensions: readonly { readonly id: string; readonly name: Text }[]
  readonly papers: readonly PaperToGive[]
  /** How many of mine are given already. */
  readonly given: number
}
export type VoteToGive = {
  readonly selection: string
  readonly name: Text
  readonly period: string
  readonly until: string
  readonly untilAt: number
  readonly groups: readonly {
    readonly id: string
    readonly name: Text
    readonly places: number
    readonly candidates: readonly { readonly id: string; readonly name: Text }[]
  }[]
}
/** GET /api/ballots. */
export type BallotsAnswer = { readonly reviews: readonly RoundToGive[]; readonly votes: readonly VoteToGive[] }

/** POST /api/ballots: one ballot. Who gives it is known from the sign-in and forgotten with the answer. */
export const BallotGiven = z.discriminatedUnion('is', [
  z.object({ is: z.literal('review'), review: StoryId, about: StaffId, marks: Marks }),
  z.object({ is: z.literal('vote'), selection: StoryId, choices: z.array(CandidateId).min(1).max(200) }),
])
export type BallotGiven = z.infer<typeof BallotGiven>
