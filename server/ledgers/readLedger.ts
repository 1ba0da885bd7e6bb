/** Reads one ledger: how many rows a question finds, a page of them, or the keys of all. */
import type { LedgerRow } from '#shared/ledgers/answers.ts'
import type { Value } from '#shared/ledgers/cell.ts'
import type { Ledger } from '#shared/ledgers/column.ts'
import type { Database } from '../log/database.ts'
import type { Condition } from './question.ts'
import type { Source } from './sources.ts'

/** Every column of the definition, the register's own or worked out, with what tells the row and what it opens to. */
const chosen = (ledger: Ledger, { key, opens, made }: Source): string =>
  [
    `${key} AS "row key"`,
    `${opens} AS "row opens"`,
    ...ledger.columns.map((column) => `${made[column.key] ?? ownColumn(ledger, column.key)} AS "${column.key}"`),
  ].join(', ')

/** The stage of a notice is its matter's. */
const ownColumn = (ledger: Ledger, key: string): string => {
  return ledger.columns.some((column) => column.key === key && column.name === 'matter_stage') ? `m.${key}` : `l.${key}`
}

const from = ({ rows, join = '' }: Source): string => `FROM ${rows} l ${join}`

const rowOf = ({ 'row key': key, 'row opens': opens, ...cells }: Record<string, Value>): LedgerRow => ({
  key: String(key),
  opens: String(opens),
  cells,
})

export const countRows = (db: Database, source: Source, { where, values }: Condition): number =>
  db
    .statement(`SELECT count(*) ${from(source)} WHERE ${where}`)
    .pluck()
    .get(values) as number

/** Keys of the newest `most` rows, in the ledger's order. */
export const keysOf = (db: Database, source: Source, { where, values }: Condition, most: number, after = 0): string[] =>
  db
    .statement(
      `SELECT ${source.key} ${from(source)} WHERE ${where} ORDER BY ${source.order} LIMIT ${most} OFFSET ${after}`,
    )
    .pluck()
    .all(values) as string[]

/** The rows of these keys, in the ledger's order; what has gone since is left out. */
export const rowsOf = (db: Database, ledger: Ledger, source: Source, keys: readonly string[]): LedgerRow[] => {
  const sql = `SELECT ${chosen(ledger, source)} ${from(source)}
    WHERE ${source.find('?')} ORDER BY ${source.order}`
  return (db.statement(sql).all(JSON.stringify(keys)) as Record<string, Value>[]).map(rowOf)
}
