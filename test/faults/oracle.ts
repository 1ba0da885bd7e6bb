/** Looks at a hall's data after a fault, as the next start does, and lists everything that is not as promised. */
import { ofHall } from '#shared/domain/facts.ts'
import { join } from 'node:path'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import { emptyHall, fold, foldAll } from '#shared/domain/hall/fold.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { registerTables } from '#shared/registers/tables.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { eventLog, factOf } from '../../server/log/eventLog.ts'
import { registers as openRegisters } from '../../server/log/registers.ts'
import { beginning, sealOf, type Sealed } from '../../server/log/seal.ts'
import type { Told } from './hallUnderFire.ts'

export type Acked = Extract<Told, { acked: string }>

/** Figures of one look beside the faults it found. */
export type Seen = {
  readonly faults: string[]
  readonly lost: number
  readonly doubled: number
  readonly facts: number
  /** Ids of the wishes that left facts. */
  readonly wishes: ReadonlySet<string>
}

/** Opens the data in `folder` as a restart would and checks it against what was acknowledged. */
export const inspect = (folder: string, acked: readonly Acked[]): Seen => {
  let db: Database
  try {
    db = openDatabase(join(folder, 'hall.db'))
  } catch (error) {
    return {
      faults: [`the data does not open: ${String(error)}`],
      lost: acked.length,
      doubled: 0,
      facts: 0,
      wishes: new Set(),
    }
  }
  try {
    const rows = db.statement('SELECT * FROM event_log ORDER BY seq').all() as Sealed[]
    const { missing, doubled } = promises(rows, acked)
    const faults = [
      ...fileFaults(db),
      ...chainFaults(rows),
      ...missing.slice(0, 3).map((one) => `acknowledged and gone: ${one.acked}${one.ticket ? ` (${one.ticket})` : ''}`),
      ...doubled.slice(0, 3).map((number) => `number given twice: ${number}`),
      ...foldFaults(db, rows),
    ]
    return {
      faults,
      lost: missing.length,
      doubled: doubled.length,
      facts: rows.length,
      wishes: new Set(rows.map((row) => row.wish_id)),
    }
  } finally {
    db.close()
  }
}

/** The whole log of a folder, as facts. */
export const factsIn = (folder: string): Recorded[] => {
  const db = openDatabase(join(folder, 'hall.db'), { readOnly: true })
  const rows = db.statement('SELECT * FROM event_log ORDER BY seq').all() as Sealed[]
  db.close()
  return ofHall(rows.map(factOf))
}

const fileFaults = (db: Database): string[] => {
  const integrity = db.connection().pragma('integrity_check', { simple: true })
  const strays = db.connection().pragma('foreign_key_check') as unknown[]
  return [
    ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
    ...(strays.length === 0 ? [] : [`foreign_key_check: ${strays.length} rows`]),
  ]
}

/** I9: seq without a gap; I12: every hash follows from the row before. */
const chainFaults = (rows: readonly Sealed[]): string[] => {
  let previous: Buffer = beginning
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i + 1) return [`the log jumps to ${row.seq} where ${i + 1} should stand`]
    const { hash, ...unsealed } = row
    if (!sealOf(previous, unsealed).equals(hash)) return [`the seal of fact ${row.seq} is broken`]
    previous = hash
  }
  return []
}

/** I2: what was acknowledged is there, under its number; I1: no number twice on a day. */
const promises = (rows: readonly Sealed[], acked: readonly Acked[]) => {
  const byWish = new Map<string, Sealed[]>()
  const given = new Map<string, number>()
  for (const row of rows) {
    byWish.set(row.wish_id, [...(byWish.get(row.wish_id) ?? []), row])
    if (row.type !== 'TicketIssued') continue
    const number = `${row.day} ${(JSON.parse(row.body) as { ticket: string }).ticket}`
    given.set(number, (given.get(number) ?? 0) + 1)
  }
  for (const { ticket } of acked) {
    // Two citizens who hold the same number: one row in the log is no comfort to the other.
    if (ticket) given.set(`handed out: ${ticket}`, (given.get(`handed out: ${ticket}`) ?? 0) + 1)
  }
  const missing = acked.filter((one) => {
    const found = byWish.get(one.acked)
    return (
      !found?.some((row) => row.seq === one.seq) || (one.ticket && !found.some((row) => row.body.includes(one.ticket!)))
    )
  })
  return { missing, doubled: [...given].filter(([, times]) => times > 1).map(([number]) => number) }
}

/** The day folds again; windows and visits agree (I3, I4); every number is in one stage (I8); registers equal a new fold. */
const foldFaults = (db: Database, rows: readonly Sealed[]): string[] => {
  try {
    const facts = ofHall(rows.map(factOf))
    const day = eventLog(db).lastDay()
    const hall = day ? foldAll(eventLog(db).factsOfDay(day)) : emptyHall()
    return [...hallFaults(hall, facts), ...registerFaults(db, rows, facts)]
  } catch (error) {
    return [`the log does not fold: ${String(error)}`]
  }
}

/** What must hold of a hall at any moment, given the facts it was folded from. */
export const hallFaults = (hall: Hall, facts: readonly Recorded[]): string[] => {
  const faults: string[] = []
  const inHand = new Map<string, string>()
  for (const window of hall.windows.values()) {
    if (!window.ticket) continue
    if (inHand.has(window.ticket))
      faults.push(`${window.ticket} is at ${inHand.get(window.ticket)} and at ${window.id}`)
    inHand.set(window.ticket, window.id)
    const visit = hall.visits.get(window.ticket)
    if (visit?.window !== window.id) faults.push(`${window.id} has ${window.ticket}, which is at ${visit?.window}`)
  }
  for (const visit of hall.visits.values()) {
    const active = visit.stage === 'called' || visit.stage === 'serving'
    if (active && inHand.get(visit.ticket) !== visit.window)
      faults.push(`${visit.ticket} is ${visit.stage} at no window`)
    const open = visit.intervals.filter((interval) => interval.to === undefined).length
    if (open !== (visit.endedAt === undefined ? 1 : 0)) faults.push(`${visit.ticket} has ${open} open stretches`)
  }
  const issued = facts.filter((fact) => fact.type === 'TicketIssued').length
  if (hall.day && issued !== hall.visits.size) faults.push(`${issued} numbers issued, ${hall.visits.size} visits known`)
  return faults
}

/** Fills fresh registers from the log and compares every table. */
const registerFaults = (db: Database, rows: readonly Sealed[], facts: readonly Recorded[]): string[] => {
  const fresh = openDatabase(':memory:')
  const hall = emptyHall()
  const registers = openRegisters(fresh)
  fresh.transaction(() => {
    for (const [i, fact] of facts.entries()) {
      registers.before(fact)
      fold(hall, fact)
      registers.note(hall, fact, rows[i]!.day as BusinessDay)
    }
    registers.write()
  })
  const dump = (from: Database, table: string, keys: readonly string[]) =>
    JSON.stringify(from.statement(`SELECT * FROM ${table} ORDER BY ${keys.join(', ')}`).all())
  const faults = Object.entries(registerTables)
    .filter(([table, keys]) => dump(db, table, keys) !== dump(fresh, table, keys))
    .map(([table]) => `the register ${table} is not what the log says`)
  fresh.close()
  return faults
}
