/** A database's registers as text, row by row in the order of their keys: what two of them are compared by. */
import { createHash } from 'node:crypto'
import { registerTables, type RegisterTable } from '#shared/registers/tables.ts'
import type { Database } from './database.ts'

export type RegisterPrint = { readonly table: RegisterTable; readonly rows: number; readonly hash: string }

/** Number of rows and SHA-256 of the content of every register. */
export const printRegisters = (db: Database): RegisterPrint[] =>
  (Object.keys(registerTables) as RegisterTable[]).map((table) => {
    const hash = createHash('sha256')
    let rows = 0
    const all = db
      .statement(`SELECT * FROM ${table} ORDER BY ${registerTables[table].join(', ')}`)
      .raw()
      .iterate()
    for (const row of all) {
      hash.update(JSON.stringify(row)).update('\n')
      rows++
    }
    return { table, rows, hash: hash.digest('hex') }
  })
