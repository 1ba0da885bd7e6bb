/** Rows of a period for the measures of notices and first responders, out of the registers and the log. */
import type { BusinessDay } from '#shared/domain/words.ts'
import type { MeasureRows } from '#shared/scoring/noticeMeasures.ts'
import { counts } from '../reports/leftOut.ts'
import type { Database } from '../log/database.ts'

export type Days = { readonly from: BusinessDay; readonly to: BusinessDay }

const told = `SELECT m.matter, m.item, m.omissions, p.at AS toldAt,
    (SELECT min(settled_at) FROM notice_lines n WHERE n.subject = m.subject) AS returnedAt,
    iif(m.accepted_at >= p.at, m.accepted_at, NULL) AS acceptedAt
  FROM notice_papers p JOIN matters m ON m.subject = p.subject
  WHERE p.revision = 1 AND p.day BETWEEN @from AND @to AND ${counts('p.day', 'p.ticket')} ORDER BY p.at, m.matter`
/**
 * Visits of a row of `matters m` until it was accepted: counted in the story's own facts, without what was taken back and
 * without visits a supervisor left out.
 */
export const visitsUntilAccepted = `iif(m.visits = 0, 0,
    (SELECT count(DISTINCT e.day || json_extract(e.body, '$.ticket')) FROM event_log e
      WHERE e.subject = m.subject AND e.subject NOT IN ('hall', 'setup') AND e.at <= m.accepted_at
        AND ${counts('e.day', "json_extract(e.body, '$.ticket')")}
        AND e.action NOT IN (SELECT json_extract(u.body, '$.undoes') FROM event_log u
          WHERE u.subject = m.subject AND u.subject NOT IN ('hall', 'setup') AND u.type = 'StoryUndone')))`
const accepted = `SELECT m.matter, m.item, ${visitsUntilAccepted} AS visits
  FROM matters m WHERE m.accepted_day BETWEEN @from AND @to ORDER BY m.accepted_at, m.matter`
const lines = `SELECT n.code, n.item, n.material, n.text FROM notice_lines n
  JOIN notice_papers p ON p.code = n.code WHERE p.day BETWEEN @from AND @to ORDER BY p.at, n.code, n.key`
const visits = `SELECT v.day || ' ' || v.ticket AS key, EXISTS (SELECT 1 FROM breaches
    WHERE subject = 'visit ' || v.day || ' ' || v.ticket AND kind = 'hand-over-not-accepted') AS lapsed
  FROM visits v WHERE v.transfers > 0 AND v.left_out IS NULL AND v.day BETWEEN @from AND @to ORDER BY v.day, v.issued_at`
const contacts = `SELECT contact AS key, lapsed > 0 AS lapsed FROM contacts
  WHERE handed_on_at IS NOT NULL AND day BETWEEN @from AND @to ORDER BY at, contact`
/** An answer still owed whose day has not come is neither in time nor late. */
const answers = `SELECT contact AS key, overdue = 1 AS late FROM contacts
  WHERE due IS NOT NULL AND (answered_at IS NOT NULL OR overdue = 1) AND day BETWEEN @from AND @to ORDER BY at, contact`

/** Everything the measures of these days are made of. */
export const readMeasureRows = (db: Database, days: Days): MeasureRows => {
  const all = <T>(sql: string): T[] => db.statement(sql).all(days) as T[]
  const flagged = <K extends string>(sql: string, flag: K) =>
    all<{ key: string } & Record<K, number>>(sql).map((row) => ({ ...row, [flag]: row[flag] === 1 }))
  return {
    told: all(told),
    accepted: all(accepted),
    lines: all(lines),
    visits: flagged(visits, 'lapsed') as unknown as MeasureRows['visits'],
    contacts: flagged(contacts, 'lapsed') as unknown as MeasureRows['contacts'],
    answers: flagged(answers, 'late') as unknown as MeasureRows['answers'],
  }
}
