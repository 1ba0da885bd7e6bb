/** What the appraisal's HTTP interface answers about what was published, tried out and counted again. */
import type { CommitteeVerdict, Frozen } from '#shared/domain/appraisal/appraisal.ts'
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { RuleBook, Said, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { PublishedSheet, RowName } from './appraisal.ts'

/** GET /api/appraisal/versions?scheme&period&version: one published version, the last where none is named. */
export type VersionsAnswer = {
  readonly published: readonly PublishedSheet[]
  /** Null where nothing was published. */
  readonly shown: {
    readonly version: number
    readonly sheet: Sheet
    readonly digest: string
    readonly day: string
    readonly at: number
    readonly by: string
    readonly because: string | null
    readonly objectUntil: string
    /** Objections to it: all, and those upheld. */
    readonly objections: { readonly made: number; readonly upheld: number; readonly open: number }
    /** Confirmed decisions of the committee about its rows. */
    readonly verdicts: readonly Pick<CommitteeVerdict, 'who' | 'what' | 'day'>[]
    readonly frozen: Frozen | null
  } | null
  readonly scheme: Scheme
  readonly publication: RuleBook['publication']
  readonly names: Readonly<Record<string, RowName>>
}

export type TriedRow = Pick<SheetRow, 'id' | 'total' | 'interval' | 'grade' | 'standing' | 'proposes'>
/** POST /api/appraisal/try {book, period}: each scheme of the draft on a past period, beside the book that held then. */
export type TryAnswer = {
  readonly period: Period
  /** Version that held; null where none did. */
  readonly held: number | null
  readonly schemes: readonly {
    readonly scheme: string
    readonly name: Said
    readonly of: Sheet['of']
    /** Null: the book that held had no such scheme. */
    readonly before: readonly TriedRow[] | null
    readonly after: readonly TriedRow[]
    /** Bands of both, for the names of grades. */
    readonly grades: Readonly<Record<string, Said>>
    readonly names: Readonly<Record<string, RowName>>
  }[]
}

/** One figure that came out otherwise. `was` and `is` as JSON. */
export type Difference = { readonly who: string; readonly what: string; readonly was: string; readonly is: string }
/** POST /api/appraisal/recount {period, scheme}: the published sheet beside one computed now. */
export type RecountAnswer = {
  readonly version: number
  /** Computed now it is bit for bit what was published, but for what it stands on. */
  readonly same: boolean
  readonly differences: readonly Difference[]
  /** Facts of the period's days, and of the appraisal's stories about it, recorded after it was computed. */
  readonly since: { readonly facts: number; readonly kinds: readonly { readonly type: string; readonly n: number }[] }
}
