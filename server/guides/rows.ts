/** Rows of a file that know their table, and ids for what has none. */
import { createHash } from 'node:crypto'
import type { ReadRow, ReadTable } from './readTables.ts'

export type TableRow = ReadRow & { readonly table: ReadTable }
export type ItemRow = TableRow & { readonly id: string }

/** The same names give the same id again, so that a file without ids may be read twice. */
export const idFrom = (kind: string, ...names: readonly string[]): string =>
  `${kind}-${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 10)}`

/** By name; a name that two of them have is there without any of them. */
export const unique = <T>(list: readonly T[], name: (one: T) => string): ReadonlyMap<string, T | undefined> => {
  const found = new Map<string, T | undefined>()
  for (const one of list) found.set(name(one), found.has(name(one)) ? undefined : one)
  return found
}

export const rowsOf = (tables: readonly ReadTable[], sheet: ReadTable['sheet']): readonly TableRow[] =>
  tables.filter((table) => table.sheet === sheet).flatMap((table) => table.rows.map((row) => ({ ...row, table })))
