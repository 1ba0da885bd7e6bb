/** What a sheet is made from: plain data of one period, gathered by the server in fixed orders, so that the same facts give the same bits. */
import type { DeductionLine, Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { GoalEntry, GoalSheet } from '#shared/domain/goals/goalSheet.ts'
import type { PostKind } from '#shared/domain/kinds.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Selection } from '#shared/domain/selection/selection.ts'
import type { KnowledgeTest, ReviewRound } from '#shared/domain/review/reviewRound.ts'
import type { RateName } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Rate } from '../measures/rate.ts'
import type { Performances } from '../performance.ts'

/** Somebody or something that may be appraised. */
export type AppraisedUnit = {
  readonly id: string
  readonly post: PostKind | null
  readonly section: string | null
}
/** One month of deductions of one person. */
export type MonthOfDeductions = {
  readonly staff: string
  readonly section: string | null
  /** `2026-11` */
  readonly month: string
  readonly scheme: string
  /** Full score less the points, as the book counts; may be negative. */
  readonly score: number
  readonly full: number
  readonly lines: readonly DeductionLine[]
}
export type EnteredItem = { readonly who: string; readonly indicator: string; readonly score: number }
/** Totals of the same scheme in an earlier period, as published last. */
export type PastTotals = {
  readonly period: Period
  readonly rows: readonly Pick<SheetRow, 'id' | 'total' | 'standing'>[]
}

export type SheetInputs = {
  readonly period: Period
  /** Version of the rule-book. */
  readonly book: number
  /** Sorted by id. */
  readonly units: readonly AppraisedUnit[]
  /** Of the kind the scheme is of. */
  readonly performances: Performances
  /** Months of the year up to and with the period, by month and person. */
  readonly deductions: readonly MonthOfDeductions[]
  /** Goal sheets of the period, by section. */
  readonly goals: readonly (Pick<GoalSheet, 'section' | 'inForce'> & { readonly entries: GoalEntry[] })[]
  /** What sections did, for goals computed from the records; absent where the scheme has no use for it. */
  readonly sections?: Performances | undefined
  /** Rounds of 360 reviews within the period that are closed and were planned, in order; ad hoc rounds count nowhere. */
  readonly reviews: readonly ReviewRound[]
  /** Knowledge tests within the period, in order. */
  readonly tests: readonly KnowledgeTest[]
  readonly entered: readonly EnteredItem[]
  /** The selection of this period and scheme, where judges and votes decide. */
  readonly selection: Selection | undefined
  /** Shares the registers of performance do not have, by unit and name: attendance. */
  readonly rates: Readonly<Record<string, Readonly<Partial<Record<RateName, Rate>>>>>
  /** Earlier periods of the same year and those running up to this one, the oldest first. */
  readonly past: readonly PastTotals[]
  readonly standsOn: Sheet['standsOn']
}
