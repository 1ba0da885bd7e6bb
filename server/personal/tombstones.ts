/**
 * What was erased, written down twice: in the database, and in a file beside it that an old copy of the database
 * doesn't overwrite. No personal values: only whose story, when, why and by whom.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { eraseReasons, PersonalSubject } from '#shared/domain/personal.ts'
import type { Database } from '../log/database.ts'

export const tombstoneFileName = 'personal.erased'

const Tombstone = z.object({
  subject: PersonalSubject,
  /** ms since 1970. */
  at: z.int(),
  why: z.enum(eraseReasons),
  role: z.string(),
  id: z.string(),
})
export type Tombstone = z.infer<typeof Tombstone>

const columns = 'subject, erased_at AS at, why, actor_role AS role, actor_id AS id'
const upsert = `INSERT INTO personal_erased (subject, erased_at, why, actor_role, actor_id) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (subject) DO UPDATE SET erased_at = excluded.erased_at, why = excluded.why,
    actor_role = excluded.actor_role, actor_id = excluded.actor_id WHERE excluded.erased_at > erased_at`

export const keepTombstones = (db: Database, folder: string) => {
  const file = join(folder, tombstoneFileName)

  /** A line half written in a power cut is passed over: the row it spoke of was not erased yet. */
  const inFile = (): Tombstone[] => {
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          return [Tombstone.parse(JSON.parse(line))]
        } catch {
          return []
        }
      })
  }
  const inTable = (): Tombstone[] => db.statement(`SELECT ${columns} FROM personal_erased`).all() as Tombstone[]

  const toFile = (stones: readonly Tombstone[]): void => {
    if (stones.length === 0) return
    const handle = openSync(file, 'a', 0o600)
    try {
      // Begins a line of its own, whatever a power cut left behind.
      writeSync(handle, `\n${stones.map((stone) => JSON.stringify(stone)).join('\n')}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  }

  return {
    toFile,
    /** Inside the transaction that erases. */
    toTable: ({ subject, at, why, role, id }: Tombstone): void =>
      void db.statement(upsert).run(subject, at, why, role, id),
    /** When this story's values were erased last; undefined when never. */
    lastOf: (subject: PersonalSubject): number | undefined =>
      db.statement('SELECT erased_at FROM personal_erased WHERE subject = ?').pluck().get(subject) as
        number | undefined,
    /** The newest of each story, from table and file, and both made equal to it by `toFile` and `toTable`. */
    all: (): { stones: Tombstone[]; missingInFile: Tombstone[] } => {
      const newest = new Map<string, Tombstone>()
      const filed = inFile()
      for (const stone of [...filed, ...inTable()]) {
        const known = newest.get(stone.subject)
        if (!known || known.at < stone.at) newest.set(stone.subject, stone)
      }
      const written = new Set(filed.map(({ subject, at }) => `${subject} ${at}`))
      const stones = [...newest.values()]
      return { stones, missingInFile: stones.filter(({ subject, at }) => !written.has(`${subject} ${at}`)) }
    },
  }
}
