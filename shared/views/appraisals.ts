/** How far each scheme of a period is: nothing published, open to objections, to be decided, frozen. No figures in it. */
import { businessDayOf } from '#shared/domain/calendar.ts'
import {
  lastVersion,
  openObjections,
  stageOf,
  toReview,
  type Appraisal,
  type AppraisalStage,
} from '#shared/domain/appraisal/appraisal.ts'
import { appraisalId, type AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import { isPlanOpen } from '#shared/domain/appraisal/dues.ts'
import { daysOf, kindOfPeriod, type Period } from '#shared/domain/period.ts'
import type { Said, Scheme, SchemeKind } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Scene } from './scene.ts'

export type AppraisalLine = {
  readonly appraisal: AppraisalId
  readonly scheme: string
  readonly name: Said
  readonly kind: SchemeKind
  readonly of: Scheme['of']
  readonly stage: AppraisalStage
  readonly version: number | null
  /** Last day to object, `2026-12-08`. */
  readonly objectUntil: string | null
  readonly openObjections: number
  readonly toReview: number
  readonly openPlans: number
  readonly frozenAt: number | null
}
export type AppraisalsView = {
  readonly period: Period
  /** Version of the rule-book the period goes by; null before any. */
  readonly book: number | null
  readonly isOver: boolean
  readonly appraisals: readonly AppraisalLine[]
} | null

const lineOf = (scheme: Scheme, appraisal: Appraisal | undefined, id: AppraisalId, at: number): AppraisalLine => {
  const version = appraisal && lastVersion(appraisal)
  return {
    appraisal: id,
    scheme: scheme.id,
    name: scheme.name,
    kind: scheme.kind,
    of: scheme.of,
    stage: stageOf(appraisal, at),
    version: version?.version ?? null,
    objectUntil: version?.objections.by ?? null,
    openObjections: appraisal ? openObjections(appraisal).length : 0,
    toReview: appraisal ? toReview(appraisal).length : 0,
    openPlans: (appraisal?.plans ?? []).filter(isPlanOpen).length,
    frozenAt: appraisal?.frozen?.at ?? null,
  }
}

export const appraisalsView = ({ hall, books, at }: Scene, { period }: { period: Period }): AppraisalsView => {
  const { setup } = hall
  if (!setup) return null
  const held = bookFor(books.story('ruleBook', ruleBooksId), period)
  const schemes = (held?.book.schemes ?? []).filter(({ every }) => every === kindOfPeriod(period))
  return {
    period,
    book: held?.version ?? null,
    isOver: businessDayOf(at, setup) > daysOf(period).to,
    appraisals: schemes.map((scheme) => {
      const id = appraisalId(period, scheme.id)
      return lineOf(scheme, books.story('appraisal', id), id, at)
    }),
  }
}
