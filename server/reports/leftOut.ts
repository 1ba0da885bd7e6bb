/** Visits a supervisor left out: in no figure but in the count of what is left out, once each, with whoever had them last. */
import type { LeaveOutReason } from '#shared/domain/kinds.ts'
import type { BusinessDay, ServiceId, StaffId, TicketNumber, WindowId } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'
import type { Days } from './setupOf.ts'

export type LeftOutVisit = {
  readonly day: BusinessDay
  /** When the number was drawn, ms. */
  readonly at: number
  readonly ticket: TicketNumber
  readonly service: ServiceId
  readonly because: LeaveOutReason
  /** Null of a visit that was never called. */
  readonly staff: StaffId | null
  readonly window: WindowId | null
}

const whoHad = (column: 'staff' | 'window') => `coalesce(v.${column}, (SELECT t.${column} FROM turns t
    WHERE t.day = v.day AND t.ticket = v.ticket ORDER BY t.n DESC LIMIT 1))`
const leftOutSql = `SELECT v.day, v.issued_at AS at, v.ticket, v.service, v.left_out AS because,
    ${whoHad('staff')} AS staff, ${whoHad('window')} AS window
  FROM visits v WHERE v.left_out IS NOT NULL AND v.day BETWEEN ? AND ? ORDER BY v.day, v.ticket`

export const readLeftOut = (db: Database, { from, to }: Days): LeftOutVisit[] =>
  db.statement(leftOutSql).all(from, to) as LeftOutVisit[]

/** Is any visit of these days left out? Few days have one, and a million turns need not all be asked. */
export const anyLeftOut = (db: Database, { from, to }: Days): boolean =>
  db.statement('SELECT 1 FROM visits WHERE left_out IS NOT NULL AND day BETWEEN ? AND ? LIMIT 1').get(from, to) !==
  undefined

/**
 * Condition on a row that names a visit by `day` and `ticket`: the visit counts. True of a row that names none. One value is
 * looked up, because SQLite walks through the whole list for every pair of values.
 */
export const counts = (day: string, ticket: string): string =>
  `coalesce(${day} || ' ' || ${ticket}, '') NOT IN (SELECT day || ' ' || ticket FROM visits WHERE left_out IS NOT NULL)`
/** The same of a row `b` whose subject may be a visit: `visit 2026-11-23 A012`. */
export const subjectCounts = `(b.subject NOT LIKE 'visit %'
  OR substr(b.subject, 7) NOT IN (SELECT day || ' ' || ticket FROM visits WHERE left_out IS NOT NULL))`
