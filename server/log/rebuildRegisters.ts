/** Makes the registers again from the log alone, and tells whether they were what they should be. */
import { isOfHall, subjectOf, type AnyRecorded, type StorySubject } from '#shared/domain/facts.ts'
import { emptyHall, fold } from '#shared/domain/hall/fold.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { openShelf } from '#shared/domain/shelf.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { registersVersion, registerTables, type RegisterTable } from '#shared/registers/tables.ts'
import type { Database } from './database.ts'
import { printRegisters } from './dump.ts'
import { eventLog, factOf } from './eventLog.ts'
import { registers as openRegisters } from './registers.ts'
import type { Sealed } from './seal.ts'

export type Rebuilt = { readonly table: RegisterTable; readonly rows: number; readonly wasSame: boolean }

/** Folds the whole log, day by day, into emptied registers, in one transaction. */
export const rebuildRegisters = (db: Database): Rebuilt[] => {
  const before = new Map(printRegisters(db).map(({ table, hash }) => [table, hash]))
  remake(db)
  return printRegisters(db).map(({ table, rows, hash }) => ({ table, rows, wasSame: before.get(table) === hash }))
}

/**
 * The registers as this program makes them: made again when an older program left them, once, before anything reads them.
 * True when there was anything to make.
 */
export const bringRegistersUpToDate = (db: Database): boolean => {
  if (db.statement('SELECT version FROM registers_made').pluck().get() === registersVersion) return false
  const isEmpty = db.statement('SELECT 1 FROM event_log LIMIT 1').get() === undefined
  remake(db)
  return !isEmpty
}

const remake = (db: Database): void =>
  db.transaction(() => {
    for (const table of Object.keys(registerTables)) db.statement(`DELETE FROM ${table}`).run()
    refill(db)
    db.statement('UPDATE registers_made SET version = ?').run(registersVersion)
  })

const refill = (db: Database): void => {
  const last = db.statement('SELECT coalesce(max(seq), 0) FROM event_log').pluck().get() as number
  openRefill(db).upTo(last)
}

/**
 * Fills empty registers from the log, as far as is asked, and further when asked again. Facts in order of the log; what is
 * said of a visit late belongs to an earlier day's hall, which is folded anew for it.
 */
export const openRefill = (db: Database) => {
  const log = eventLog(db)
  const registers = openRegisters(db)
  const hall: Hall = emptyHall()
  let read = 0
  const upTo = (last: number): void => {
    const late = new Set<BusinessDay>()
    const stories = new Set<StorySubject>()
    for (let seq = read + 1; seq <= last; seq++) {
      const row = db.statement('SELECT * FROM event_log WHERE seq = ?').get(seq) as Sealed | undefined
      if (!row) throw new Error(`the log has no row ${seq}`)
      const fact = factOf(row)
      if (!isRecordedOfHall(fact)) {
        registers.noteDrawn(fact)
        stories.add(subjectOf(fact) as StorySubject)
        continue
      }
      const day = row.day as BusinessDay
      if (fact.type !== 'DayOpened' && hall.day !== undefined && day < hall.day) {
        late.add(day)
        continue
      }
      registers.before(fact)
      fold(hall, fact)
      registers.note(hall, fact, day)
    }
    registers.write()
    const shelf = openShelf(log.factsOf)
    for (const subject of stories) registers.writeStory(subject, shelf)
    for (const day of late) refillLate(log, registers, day)
    registers.write()
    read = Math.max(read, last)
  }
  return { upTo }
}

const isRecordedOfHall = (fact: AnyRecorded): fact is Recorded => isOfHall(fact)

/** What may be said of a visit after its day is over. */
const saidLate: ReadonlySet<Recorded['type']> = new Set(['VisitRated', 'VisitLeftOut', 'VisitTakenIn'])

/** What was said of one day's visits after it was over. */
const refillLate = (
  log: ReturnType<typeof eventLog>,
  registers: ReturnType<typeof openRegisters>,
  day: BusinessDay,
): void => {
  const hall: Hall = emptyHall()
  for (const fact of log.factsOfDay(day)) {
    fold(hall, fact)
    if (saidLate.has(fact.type)) registers.note(hall, fact, day)
  }
}
