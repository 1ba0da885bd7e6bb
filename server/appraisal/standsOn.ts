/** What a sheet stands on: how far the log was read, how many facts of the period's days there were, and the seal there. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { daysOf, type Period } from '#shared/domain/period.ts'
import type { Database } from '../log/database.ts'

const headSql = 'SELECT seq, hash FROM event_log ORDER BY seq DESC LIMIT 1'
const factsSql = 'SELECT count(*) FROM event_log WHERE day BETWEEN ? AND ? AND seq <= ?'

/** Facts of days of the period up to `seq`. */
export const factsOfPeriod = (db: Database, period: Period, seq: number): number => {
  const { from, to } = daysOf(period)
  return db.statement(factsSql).pluck().get(from, to, seq) as number
}

export const standsOn = (db: Database, period: Period): Sheet['standsOn'] => {
  const head = db.statement(headSql).get() as { seq: number; hash: Buffer } | undefined
  if (!head) return { seq: 0, facts: 0, hash: '' }
  return { seq: head.seq, facts: factsOfPeriod(db, period, head.seq), hash: head.hash.toString('hex') }
}
