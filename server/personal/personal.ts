/**
 * Names, phones, identity numbers and people's own words: the one place that has them. Each story's values are sealed
 * with a key of their own, that key with the master key, and both go for good when they are erased.
 */
import { maskFields } from '#shared/domain/masks.ts'
import {
  personalFields,
  PersonalFields,
  type EraseReason,
  type PersonalField,
  type PersonalPurpose,
  type PersonalSubject,
} from '#shared/domain/personal.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'
import { silentLogger, type Logger } from '../logger.ts'
import { accessLog } from './accessLog.ts'
import { openEnvelope } from './envelope.ts'
import { keyFile } from './keyFile.ts'
import { aesGcm, type Sealing } from './sealing.ts'
import { keepTombstones } from './tombstones.ts'

/** What happened to a story's values, for the log: names of fields, never what was in them. */
export type PersonalChange =
  | {
      readonly what: 'kept'
      readonly subject: PersonalSubject
      readonly fields: readonly PersonalField[]
      readonly by: Actor
    }
  | { readonly what: 'erased'; readonly subject: PersonalSubject; readonly why: EraseReason; readonly by: Actor }

export type PersonalNeeds = {
  readonly db: Database
  /** Folder of the key and of what was erased: the one of the database. */
  readonly folder: string
  /** ms since 1970. */
  readonly now: () => number
  readonly sealing?: Sealing
  readonly logger?: Logger
}
export type Personal = ReturnType<typeof openPersonal>

/** Evidence is sealed with the same master key. */
const anythingSealed = 'SELECT 1 FROM personal UNION ALL SELECT 1 FROM evidence LIMIT 1'

type Row = { sealed: Buffer; nonce: Buffer; wrapped_key: Buffer }
const clockActor: Actor = { role: 'clock', id: 'clock' }
const upsert = `INSERT INTO personal
  (subject, sealed, nonce, wrapped_key, retain_until, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (subject) DO UPDATE SET sealed = excluded.sealed, nonce = excluded.nonce,
    wrapped_key = excluded.wrapped_key, retain_until = coalesce(excluded.retain_until, retain_until),
    updated_at = excluded.updated_at`

/** Opens the table of a hall and erases at once what an old copy of the data brought back. */
export const openPersonal = ({ db, folder, now, sealing = aesGcm, logger = silentLogger() }: PersonalNeeds) => {
  const access = accessLog(db)
  const tombstones = keepTombstones(db, folder)
  const listeners: ((change: PersonalChange) => void)[] = []
  const masterKey = keyFile(folder, sealing, () => db.statement(anythingSealed).get() !== undefined)
  const envelope = openEnvelope(sealing, masterKey)
  let isTracePending = false

  const tell = (change: PersonalChange): void => {
    for (const listener of listeners) {
      try {
        listener(change)
      } catch (error) {
        // It is done; who could not hear of it must not undo it for the one who asked.
        logger.error({ err: error }, 'something after a change of personal data failed')
      }
    }
  }
  const rowOf = (subject: PersonalSubject): Row | undefined =>
    db.statement('SELECT sealed, nonce, wrapped_key FROM personal WHERE subject = ?').get(subject) as Row | undefined

  const createdAt = (subject: PersonalSubject): number | undefined =>
    db.statement('SELECT created_at FROM personal WHERE subject = ?').pluck().get(subject) as number | undefined

  const openRow = (row: Row, subject: PersonalSubject): PersonalFields => {
    const plain = envelope.open({ sealed: row.sealed, nonce: row.nonce, wrappedKey: row.wrapped_key }, subject)
    return PersonalFields.parse(JSON.parse(plain.toString('utf8')))
  }

  /** Empties the write-ahead log, where pages as they were before would wait for the next writer. */
  const wipeTraces = (): void => {
    const [result] = db.connection().pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    isTracePending = result?.busy !== 0
  }

  const eraseAll = (subjects: readonly PersonalSubject[], why: EraseReason, by: Actor): void => {
    if (subjects.length === 0) return
    const stones = subjects.map((subject) => {
      // Not before what it erases, even where the clock was set back.
      const at = Math.max(now(), createdAt(subject) ?? 0)
      return { subject, at, why, role: by.role, id: by.id }
    })
    // First the promise on the disk, then the deed: a power cut between the two is made good at the next start.
    tombstones.toFile(stones)
    db.transaction(() => {
      for (const stone of stones) {
        db.statement('DELETE FROM personal WHERE subject = ?').run(stone.subject)
        tombstones.toTable(stone)
        access.note(stone.at, by, stone.subject, 'erased', why)
      }
    })
    wipeTraces()
    for (const subject of subjects) tell({ what: 'erased', subject, why, by })
  }

  /** Erases again what was erased before, and is back because an old copy of the database was put in its place. */
  const eraseAgain = (): number => {
    const { stones, missingInFile } = tombstones.all()
    tombstones.toFile(missingInFile)
    const again = db.transaction(() => {
      let erased = 0
      for (const stone of stones) {
        tombstones.toTable(stone)
        const { subject, at } = stone
        erased += db.statement('DELETE FROM personal WHERE subject = ? AND created_at <= ?').run(subject, at).changes
      }
      return erased
    })
    if (again > 0) wipeTraces()
    return again
  }

  return {
    /** Stories whose values an old copy had brought back at this start. */
    erasedAgain: eraseAgain(),
    accesses: access.rows,
    /** For what else must not lie open on this disk. */
    envelope,
    /** Called after each change is on the disk. */
    onChange: (listener: (change: PersonalChange) => void): void => void listeners.push(listener),

    /**
     * Adds to what is known; an empty text takes its field back. `until` is the last day the values are kept; absent,
     * it stays as it was. Returns the names of the fields there are now. Throws `KeyMissing`, `Unreadable`.
     */
    keep: (
      subject: PersonalSubject,
      added: PersonalFields,
      { by, until }: { readonly by: Actor; readonly until?: BusinessDay },
    ): readonly PersonalField[] => {
      const before = rowOf(subject)
      const merged = { ...(before && openRow(before, subject)), ...added }
      const fields = Object.fromEntries(Object.entries(merged).filter(([, value]) => value)) as PersonalFields
      const { nonce, sealed, wrappedKey } = envelope.seal(Buffer.from(JSON.stringify(fields)), subject)
      const at = now()
      // What is kept anew after an erasure is younger than it, even where the clock stood still.
      const newAt = Math.max(at, (tombstones.lastOf(subject) ?? 0) + 1)
      const row = [subject, sealed, nonce, wrappedKey, until ?? null, newAt, at]
      db.transaction(() => {
        db.statement(upsert).run(...row)
        access.note(at, by, subject, 'kept')
      })
      const names = personalFields.filter((field) => fields[field] !== undefined)
      tell({ what: 'kept', subject, fields: names, by })
      return names
    },

    /** The values, after the look was written down; undefined when there are none. Throws `KeyMissing`, `Unreadable`. */
    read: (subject: PersonalSubject, by: Actor, purpose: PersonalPurpose): PersonalFields | undefined => {
      const row = rowOf(subject)
      if (!row) return undefined
      access.note(now(), by, subject, 'read', purpose)
      return openRow(row, subject)
    },

    /**
     * Who it is, masked, for whoever handles the story anyway: enough to recognise somebody, so no look is written down.
     * People's own words can't be masked and are left out. Undefined when nothing is kept. Throws as `read` does.
     */
    masked: (subject: PersonalSubject): PersonalFields | undefined => {
      const row = rowOf(subject)
      if (!row) return undefined
      const { text: _text, reply: _reply, opinion: _opinion, ...who } = openRow(row, subject)
      return maskFields(who)
    },

    /** Sets the last day values are kept: called when their story is over. */
    retain: (subject: PersonalSubject, until: BusinessDay): void =>
      void db.statement('UPDATE personal SET retain_until = ? WHERE subject = ?').run(until, subject),

    /** Erases for good; true when there was anything. */
    erase: (subject: PersonalSubject, why: EraseReason, by: Actor): boolean => {
      if (createdAt(subject) === undefined) return false
      eraseAll([subject], why, by)
      return true
    },

    /** Erases whatever was to be kept only until a day before `today`; returns how many stories that were. */
    eraseDue: (today: BusinessDay): number => {
      const due = db.statement('SELECT subject FROM personal WHERE retain_until < ?').pluck().all(today)
      eraseAll(due as PersonalSubject[], 'retention', clockActor)
      if (isTracePending) wipeTraces()
      return due.length
    },
  }
}
