/** A hall's database as it was at some fact: a copy of the log up to there in a folder of its own, registers made from it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openShelf } from '#shared/domain/shelf.ts'
import { idOf, subjectFor } from '#shared/domain/subject.ts'
import { openDatabase, type Database } from '../log/database.ts'
import { eventLog } from '../log/eventLog.ts'
import { openRefill } from '../log/rebuildRegisters.ts'
import type { Sources } from './compute.ts'

/** Stories straight from a log. */
export const shelvesOf = (db: Database): Sources['books'] => {
  const log = eventLog(db)
  const { story } = openShelf(log.factsOf)
  return { story, ids: (book, prefix) => log.storiesFrom(subjectFor(book, prefix)).map(idOf) }
}

/**
 * A growing copy: `upTo(seq)` takes over the facts of `source` up to that one, with their registers. Ask in rising order. `close` removes it from the disk.
 */
export const openCopy = (source: Database) => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-recount-'))
  const db = openDatabase(join(folder, 'hall.db'))
  const registers = openRefill(db)
  let last = 0
  return {
    upTo: (seq: number): Sources => {
      const insert = db.statement(`INSERT INTO event_log
        (seq, day, subject, at, action, type, actor_role, actor_id, actor, wish_id, wish_digest, body, hash)
        VALUES (@seq, @day, @subject, @at, @action, @type, @actor_role, @actor_id, @actor, @wish_id, @wish_digest, @body, @hash)`)
      const rows = source.statement('SELECT * FROM event_log WHERE seq > ? AND seq <= ? ORDER BY seq')
      db.transaction(() => {
        for (const row of rows.iterate(last, seq)) insert.run(row)
        registers.upTo(seq)
      })
      last = Math.max(last, seq)
      return { db, books: shelvesOf(db) }
    },
    close: (): void => {
      db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
