/** Sums over matters, notices, failures of duty and complaints of a period; each row says whose it is. */
import type { Database } from '../log/database.ts'
import { visitsUntilAccepted } from '../ledgers/measures.ts'
import { counts, subjectCounts } from './leftOut.ts'
import type { Whose } from './performanceRows.ts'
import type { Days } from './setupOf.ts'

/** First notices of the period, and those on which nothing had been forgotten. */
const noticesSql = `SELECT p.staff, p.window, count(*) AS told, sum(m.omissions = 0) AS complied
  FROM notice_papers p JOIN matters m ON m.subject = p.subject
  WHERE p.revision = 1 AND p.day BETWEEN @from AND @to AND ${counts('p.day', 'p.ticket')} GROUP BY 1, 2`
/** The window of an accepted or completed matter is the one it was opened at. */
const acceptedSql = `SELECT m.accepted_by AS staff, m.window, sum(visits > 0) AS came, sum(visits > 1) AS again
  FROM (SELECT m.accepted_by, m.window, ${visitsUntilAccepted} AS visits
    FROM matters m WHERE m.accepted_day BETWEEN @from AND @to) m GROUP BY 1, 2`
const completedSql = `SELECT completed_by AS staff, window, count(*) AS completed, sum(overdue = 0) AS inTime
  FROM matters WHERE completed_day BETWEEN @from AND @to AND promised IS NOT NULL GROUP BY 1, 2`
/** Failures name a person; the window is that of the matter, the contact or the visit. */
const breachesSql = `SELECT b.staff, coalesce(m.window, c.first_window, v.first_window) AS window, b.kind, count(*) AS n
  FROM breaches b LEFT JOIN matters m ON m.subject = b.subject LEFT JOIN contacts c ON c.subject = b.subject
    LEFT JOIN visits v ON b.subject LIKE 'visit %' AND v.day = substr(b.subject, 7, 10)
      AND v.ticket = substr(b.subject, 18)
  WHERE b.day BETWEEN @from AND @to AND ${subjectCounts} GROUP BY 1, 2, 3`
/** In the period in which they were verified, so that a month once counted is not changed by what is found later. */
const complaintsSql = `SELECT staff, window, service, count(*) AS valid FROM complaints
  WHERE verified_at >= @since AND verified_at < @until AND holds IN ('yes', 'partly') AND appeal_upheld IS NOT 1
  GROUP BY 1, 2, 3`

export type NoticeSums = Whose & { readonly told: number; readonly complied: number }
export type AcceptedSums = Whose & { readonly came: number; readonly again: number }
export type CompletedSums = Whose & { readonly completed: number; readonly inTime: number }
export type BreachSums = Whose & { readonly kind: string; readonly n: number }
export type ComplaintSums = Whose & { readonly service: string | null; readonly valid: number }

/** `instants`: the period in ms, its end not included. */
export const readStorySums = (db: Database, { from, to }: Days, instants: { from: number; to: number }) => {
  const all = <T>(sql: string) => db.statement(sql).all({ from, to }) as T[]
  return {
    notices: all<NoticeSums>(noticesSql),
    accepted: all<AcceptedSums>(acceptedSql),
    completed: all<CompletedSums>(completedSql),
    breaches: all<BreachSums>(breachesSql),
    complaints: db.statement(complaintsSql).all({ since: instants.from, until: instants.to }) as ComplaintSums[],
  }
}
