/** What the appraisal's HTTP interface answers, beside wishes and pictures. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { RuleBook, Said, Scheme, SchemeKind } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Text } from '#shared/domain/setup/setup.ts'

/** What people call a row of a sheet: a person, a window or a section. */
export type RowName = { readonly name: Text; readonly staffNo?: string; readonly section?: Text }
/** One version of a sheet that was published, the newest last. */
export type PublishedSheet = {
  readonly version: number
  /** Ms since 1970. */
  readonly at: number
  readonly by: string
  readonly digest: string
  /** Last day on which somebody may object, `2026-12-08`. */
  readonly objectUntil: string
  readonly objections: number
  readonly frozenAt: number | null
}
/** GET /api/appraisal/schemes?period: the schemes of the book of that period. */
export type SchemesAnswer = {
  readonly schemes: readonly {
    readonly id: string
    readonly name: Said
    readonly kind: SchemeKind
    readonly of: Sheet['of']
    readonly every: 'month' | 'quarter' | 'half' | 'year'
  }[]
}
/** GET /api/appraisal/sheet?scheme&period&of: computed now from the registers, never from what was published. */
export type SheetAnswer = {
  readonly sheet: Sheet
  readonly digest: string
  /** Ms since 1970. */
  readonly computedAt: number
  /** As the book of that period has it. */
  readonly scheme: Scheme
  readonly publication: RuleBook['publication']
  /** By row id. */
  readonly names: Readonly<Record<string, RowName>>
  readonly published: readonly PublishedSheet[]
}
/** GET /api/appraisal/mine?scheme&period: one's own row, to the last closed day; null where one is not on the sheet. */
export type MineAnswer = {
  readonly period: Period
  readonly row: SheetRow | null
  readonly scheme: Scheme
  readonly publication: RuleBook['publication']
  readonly computedAt: number
  /** Last day counted, `2026-11-20`; null before any. */
  readonly until: string | null
  readonly published: readonly PublishedSheet[]
}
