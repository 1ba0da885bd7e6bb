/** The measures of a period as they are told: one row for each person, window, … and the hall. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { DefaultRatingRule, LeaveOutReason } from '#shared/domain/kinds.ts'
import type { RatingLayers } from '../defaultRatings.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Figures } from './tally.ts'

export const bys = ['person', 'window', 'section', 'service', 'item', 'hour', 'day', 'month'] as const
/** What the rows are. */
export type By = (typeof bys)[number]

export type MeasureRow = {
  /** An id, `09` of an hour, `2026-11-23`, `2026-11`; `''` is whoever belongs to no section. */
  readonly id: string
  readonly figures: Figures
}
export type NamedRow = MeasureRow & {
  /** Null where the id says it: hours, days, months, and what is no longer in the setup. */
  readonly name: Text | null
  readonly staffNo: string | null
}
export type Measures = {
  readonly by: By
  readonly from: BusinessDay
  readonly to: BusinessDay
  /** Computed at, ms since 1970, from the log as far as `seq`. */
  readonly at: number
  readonly seq: number
  readonly whole: Figures
  readonly rows: readonly NamedRow[]
  /** Where a local rule supposes ratings: what people said, what is supposed, and both; absent where there is no such rule. */
  readonly supposed?:
    { readonly rule: DefaultRatingRule; readonly source: string; readonly layers: RatingLayers } | undefined
}

/** One visit behind a figure. */
export type VisitRow = {
  readonly day: BusinessDay
  readonly ticket: string
  readonly service: string
  readonly stage: string
  readonly outcome: string | null
  readonly issuedAt: number
  readonly endedAt: number | null
  readonly waitMs: number
  readonly handlingMs: number
  readonly grade: number | null
  readonly forgotten: boolean
  /** Why a supervisor left it out; null: it counts. */
  readonly leftOut: LeaveOutReason | null
}
/** A matter, a contact or a complaint behind a figure. */
export type StoryRow = { readonly day: BusinessDay; readonly at: number; readonly subject: string }
/** A stretch of a window's time behind a figure. */
export type SpellRow = {
  readonly day: BusinessDay
  readonly at: number
  readonly to: number
  readonly window: string | null
  readonly staff: string | null
}
/** One fact behind a visit, as it stands sealed in the log. */
export type FactRow = {
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly by: { readonly role: string; readonly id: string }
  readonly hash: string
  /** seq of the undo that took it back. */
  readonly undoneBy: number | null
  readonly body: Readonly<Record<string, unknown>>
}
