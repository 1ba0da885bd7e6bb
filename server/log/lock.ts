/** One writer at a time: a lock that the operating system lets go when its holder dies, however it dies. */
import Sqlite from 'better-sqlite3'

/** Another server of this program already works with the data. */
export class DataInUse extends Error {}

export type Lock = { readonly release: () => void }

/** Takes the lock at `path`, a small file of its own beside the data; throws `DataInUse` when somebody has it. */
export const takeLock = (path: string): Lock => {
  const holder = new Sqlite(path, { timeout: 0 })
  try {
    holder.pragma('locking_mode = EXCLUSIVE')
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataInUse(`another server is already working with this data (${path})`)
    }
    throw error
  }
  return { release: () => holder.close() }
}
