/** What the machine answers about ledgers (GET /api/ledgers …). */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Value } from './cell.ts'
import type { Column, LedgerName } from './column.ts'

export type Named = { readonly id: string; readonly name: Text }
export type NameLists = Readonly<Record<'staff' | 'window' | 'service' | 'item', readonly Named[]>>

/** GET /api/ledgers: which ledgers the caller may read, and what the setup calls things. */
export type LedgersAnswer = {
  readonly ledgers: readonly LedgerName[]
  readonly measures: boolean
  readonly names: NameLists
}
/** One row by its columns' keys; `opens` is the story or visit behind it. */
export type LedgerRow = {
  readonly key: string
  readonly opens: string
  readonly cells: Readonly<Record<string, Value>>
}
/** GET /api/ledgers/:name. `names`: of ids in these rows that today's setup no longer knows. */
export type LedgerAnswer = {
  readonly columns: readonly Column[]
  readonly rows: readonly LedgerRow[]
  readonly total: number
  readonly page: number
  readonly names: NameLists
  /** As of when: ms since 1970, and the newest record. */
  readonly at: number
  readonly seq: number
}
export const pageLength = 50
/** Rows of one exported file, and of one printed sheet, at most. */
export const mostExported = 50_000
export const mostPrinted = 1_000
