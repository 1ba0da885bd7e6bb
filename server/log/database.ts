/** The one SQLite file of a hall, opened so that what was answered survives a power cut. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { programFolder } from '../programFolder.ts'
import { takeLock, type Lock } from './lock.ts'

export type Database = {
  readonly path: string
  /** A prepared statement; prepared once per connection. */
  readonly statement: (sql: string) => Sqlite.Statement<unknown[]>
  /** Runs `work` in one IMMEDIATE transaction; a throw takes everything back. */
  readonly transaction: <T>(work: () => T) => T
  /** Closes and opens the file again, after the disk refused. Throws when it still refuses. */
  readonly reopen: () => void
  readonly close: () => void
  /** The bare connection, for backups and tests. */
  readonly connection: () => Sqlite.Database
}

/** The data was written by a newer program, or is not ours. */
export class UnfitData extends Error {}

/**
 * Opens (and creates, and migrates) the database of a hall and takes the writer's lock beside it.
 * Throws `DataInUse` when another server has it, `UnfitData` when a newer program wrote it.
 * `readOnly`: for looking only; no lock, no migration.
 */
export const openDatabase = (path: string, { readOnly = false } = {}): Database => {
  const lock: Lock | undefined = readOnly || path === ':memory:' ? undefined : takeLock(`${path}.lock`)
  let connection: Sqlite.Database
  let statements = new Map<string, Sqlite.Statement<unknown[]>>()
  try {
    connection = connect(path, readOnly)
  } catch (error) {
    lock?.release()
    throw error
  }
  return {
    path,
    connection: () => connection,
    statement: (sql) => {
      let prepared = statements.get(sql)
      if (!prepared) statements.set(sql, (prepared = connection.prepare(sql)))
      return prepared
    },
    transaction: (work) => connection.transaction(work).immediate(),
    reopen: () => {
      statements = new Map()
      connection.close()
      connection = connect(path, readOnly)
    },
    close: () => {
      connection.close()
      lock?.release()
    },
  }
}

const connect = (path: string, readOnly: boolean): Sqlite.Database => {
  const connection = new Sqlite(path, { readonly: readOnly, fileMustExist: readOnly })
  try {
    connection.pragma('busy_timeout = 5000')
    connection.pragma('foreign_keys = ON')
    if (readOnly) return connection
    connection.pragma('journal_mode = WAL')
    connection.pragma('journal_size_limit = 67108864')
    connection.pragma('secure_delete = ON')
    migrate(connection)
    syncFully(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * A database in WAL mode falls back to synchronous=NORMAL after its first table and at every later open; NORMAL
 * loses acknowledged numbers in a power cut. So it is set last, and looked at.
 */
const syncFully = (connection: Sqlite.Database): void => {
  connection.pragma('synchronous = FULL')
  const level = connection.pragma('synchronous', { simple: true })
  if (level !== 2) throw new Error(`the database does not write through to the disk (synchronous=${String(level)})`)
}

const migrationsOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.sql$/.test(file))
    .sort()
    .map((file) => ({ file, sql: readFileSync(join(folder, file), 'utf8') }))

/** Brings the tables up to date, each step in one transaction with its number. */
const migrate = (connection: Sqlite.Database): void => {
  const steps = migrationsOf(join(programFolder(), 'server', 'log', 'migrations'))
  const done = connection.pragma('user_version', { simple: true }) as number
  if (done > steps.length) {
    throw new UnfitData(`the data is of a newer version (${done}) than this program knows (${steps.length})`)
  }
  steps.slice(done).forEach(({ sql }, i) => {
    connection
      .transaction(() => {
        connection.exec(sql)
        connection.pragma(`user_version = ${done + i + 1}`)
      })
      .immediate()
  })
}
