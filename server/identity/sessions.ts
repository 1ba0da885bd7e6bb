/** Who is signed in: staff sessions with an absolute and an idle end, revocable at once. */
import type { Hall } from '#shared/domain/hall/hall.ts'
import { StaffRole, type Person } from '#shared/domain/setup/setup.ts'
import type { Database } from '../log/database.ts'
import { livingTokens } from './livingTokens.ts'
import { freshToken, tokenHash } from './tokens.ts'

const hour = 3_600_000
/** A shift. */
export const longestSessionMs = 12 * hour
/** Long enough for lunch; a desk in use never comes near it. */
export const idleSessionMs = 2 * hour
/** How often use is written down: a write for every click would be a flush for every click. */
const notedEveryMs = 60_000

export type Session = {
  readonly token: string
  readonly role: StaffRole
  readonly staff: Person
  readonly expiresAt: number
}
type Row = { staff: string; role: string; used_at: number; expires_at: number }

export const keepSessions = (db: Database, hall: () => Hall) => {
  const living = livingTokens<Row>()
  const personOf = (id: string, role: string): Person | undefined => {
    const person = hall().setup?.people.find((p) => p.id === id)
    return person?.active && (person.roles as string[]).includes(role) ? person : undefined
  }
  return {
    begin: (staff: Person, role: StaffRole, at: number): Session => {
      const token = freshToken()
      const expiresAt = at + longestSessionMs
      db.statement('DELETE FROM sessions WHERE expires_at < ? OR used_at < ?').run(at, at - idleSessionMs)
      living.forget()
      db.statement(
        'INSERT INTO sessions (token_hash, staff, role, began_at, used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(tokenHash(token), staff.id, role, at, at, expiresAt)
      return { token, role, staff, expiresAt }
    },
    /** The person behind a token, if the session lives and the setup still gives that role. Looking is no use. */
    find: (token: string, at: number, isUse = true): { staff: Person; role: StaffRole } | undefined => {
      const sql = 'SELECT staff, role, used_at, expires_at FROM sessions WHERE token_hash = ?'
      const row = living.rowOf(token, () => db.statement(sql).get(tokenHash(token)) as Row | undefined)
      if (!row || at > row.expires_at || at > row.used_at + idleSessionMs) return undefined
      const staff = personOf(row.staff, row.role)
      if (!staff) return undefined
      if (isUse && at - row.used_at > notedEveryMs) {
        db.statement('UPDATE sessions SET used_at = ? WHERE token_hash = ?').run(at, tokenHash(token))
        row.used_at = at
      }
      return { staff, role: StaffRole.parse(row.role) }
    },
    end: (token: string): void => {
      db.statement('DELETE FROM sessions WHERE token_hash = ?').run(tokenHash(token))
      living.forget()
    },
    /** Ends every session of a person, for a changed PIN. */
    endAllOf: (staff: string): void => {
      db.statement('DELETE FROM sessions WHERE staff = ?').run(staff)
      living.forget()
    },
  }
}
