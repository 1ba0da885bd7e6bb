/** A section's goal sheet of one period (目标设定表) as it stands. */
import type { Period } from '../period.ts'
import type { BusinessDay, SectionId, StaffId } from '../words.ts'
import type { Goal } from './facts.ts'

/** Who did it, and when (ms since 1970, and the business day). */
export type Done = { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId }
/** Of the newest draft: what its next step is. `reviewed`: the period is over and looked at. */
export type GoalStage = 'drafted' | 'signed' | 'rejected' | 'approved' | 'reviewed'
export type GoalEntry = Done & {
  readonly goal: string
  readonly actual: string
  /** 0 … 100; undefined: progress only. */
  readonly score: number | undefined
  readonly evidence: readonly string[]
  readonly note: string
}
export type GoalDraft = { readonly goals: readonly Goal[]; readonly drafted: Done; signed: Done | undefined }
export type GoalSheet = {
  readonly id: string
  readonly period: Period
  readonly section: SectionId
  stage: GoalStage
  /** The newest draft. */
  draft: GoalDraft
  /** What was approved last: by this the section works and is scored. */
  inForce: (GoalDraft & { readonly approved: Done }) | undefined
  rejected: (Done & { readonly reason: string }) | undefined
  /** All of them, in the order they were entered. */
  readonly entries: GoalEntry[]
  reviewed: (Done & { readonly opinion: string }) | undefined
  /** seq of the last fact. */
  seq: number
  lastAction: number
}

/** The last score of a goal, and the last word on how far it is. */
export const lastEntry = (sheet: Pick<GoalSheet, 'entries'>, goal: string) => {
  const own = sheet.entries.filter((entry) => entry.goal === goal)
  return { last: own[own.length - 1], scored: [...own].reverse().find(({ score }) => score !== undefined) }
}

/** Weights as whole hundredths, summed. */
export const weightSum = (goals: readonly Pick<Goal, 'weight'>[]): number =>
  goals.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)
