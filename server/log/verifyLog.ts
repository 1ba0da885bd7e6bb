/** Checks the seals of a log from its first row to its last: an edited, missing or moved fact shows, with its place. */
import type { Database } from './database.ts'
import { beginning, sealOf, type Sealed } from './seal.ts'

export type LogFault = {
  readonly seq: number
  /** `gap`: a row is missing before it. `seal`: the row, or the one before, is not what was written. */
  readonly kind: 'gap' | 'seal'
}
export type Verified = {
  readonly facts: number
  /** Seal of the last row that is right, in hex: keep it elsewhere, and a later cut of the log's end shows too. */
  readonly head: string
  readonly fault?: LogFault
}

/** Reads every row once, in order, and stops at the first that is wrong. */
export const verifyLog = (db: Database): Verified => {
  let previous: Buffer = beginning
  let facts = 0
  for (const row of db.statement('SELECT * FROM event_log ORDER BY seq').iterate() as Iterable<Sealed>) {
    const head = previous.toString('hex')
    if (row.seq !== facts + 1) return { facts, head, fault: { seq: row.seq, kind: 'gap' } }
    if (!sealOf(previous, row).equals(row.hash)) return { facts, head, fault: { seq: row.seq, kind: 'seal' } }
    previous = row.hash
    facts++
  }
  return { facts, head: previous.toString('hex') }
}
