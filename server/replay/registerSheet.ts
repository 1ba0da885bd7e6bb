/** The same sheet from the other end: asked of the registers in SQL, as reports do, knowing nothing of the log. */
import type { Database } from '../log/database.ts'
import type { Line, Sheet, Times } from './sheet.ts'

/** A visit's own figures: its wait ends with the first call; handling counts the time on hold too. */
const perVisit = `
  SELECT v.day, v.ticket, v.service, v.stage, v.issued_at, v.ended_at, v.priority, v.channel,
    coalesce(v.window, (SELECT c.window FROM calls c WHERE c.day = v.day AND c.ticket = v.ticket
      AND c.kind = 'called' ORDER BY c.seq LIMIT 1)) AS window,
    (SELECT sum(i.to_at - i.from_at) FROM intervals i
      WHERE i.day = v.day AND i.ticket = v.ticket AND i.kind = 'wait') AS wait_ms,
    (SELECT sum(i.to_at - i.from_at) FROM intervals i
      WHERE i.day = v.day AND i.ticket = v.ticket AND i.kind IN ('serve', 'hold')) AS service_ms
  FROM visits v`

/** Count, sum, median, ninth tenth and longest of `ms`, by nearest rank, for each `name` of the rows asked for. */
const timesSql = (rows: string): string => `
  WITH one AS (${perVisit}), chosen AS (${rows}), ranked AS (
    SELECT name, ms, row_number() OVER (PARTITION BY name ORDER BY ms) AS place, count(*) OVER (PARTITION BY name) AS n
    FROM chosen WHERE ms IS NOT NULL)
  SELECT name, n AS count, sum(ms) AS sumMs, max(ms) AS maxMs,
    max(CASE WHEN place = (n + 1) / 2 THEN ms END) AS medianMs,
    max(CASE WHEN place = (9 * n + 9) / 10 THEN ms END) AS p90Ms
  FROM ranked GROUP BY name ORDER BY name`

const none: Times = { count: 0, sumMs: 0, medianMs: 0, p90Ms: 0, maxMs: 0 }
type NamedTimes = Times & { readonly name: string }

/** The sheet of everything the registers hold. */
export const registerSheet = (db: Database): Sheet => {
  const times = (rows: string): Record<string, Times> =>
    Object.fromEntries(
      (db.statement(timesSql(rows)).all() as NamedTimes[]).map(({ name, count, sumMs, medianMs, p90Ms, maxMs }) => [
        name,
        { count, sumMs, medianMs, p90Ms, maxMs },
      ]),
    )
  const all = (rows: string): Times => times(rows)['all'] ?? none
  const counts = Object.fromEntries(
    (
      db.statement('SELECT stage, count(*) AS n FROM visits GROUP BY stage').all() as { stage: string; n: number }[]
    ).map(({ stage, n }) => [stage, n]),
  )
  return {
    issued: Object.values(counts).reduce((sum, n) => sum + n, 0),
    served: counts['finished'] ?? 0,
    left: counts['left'] ?? 0,
    expired: counts['expired'] ?? 0,
    waits: all(`SELECT 'all' AS name, wait_ms AS ms FROM one WHERE stage = 'finished'`),
    patience: all(`SELECT 'all' AS name, ended_at - issued_at AS ms FROM one WHERE stage = 'left'`),
    service: all(`SELECT 'all' AS name, service_ms AS ms FROM one WHERE stage = 'finished'`),
    byService: times(`SELECT service AS name, service_ms AS ms FROM one WHERE stage = 'finished'`),
    byServer: times(`SELECT window AS name, service_ms AS ms FROM one WHERE stage = 'finished'`),
  }
}

/** One visit as the registers hold it, with the line of the log its number was drawn for. */
export type RegisterLine = Line & {
  readonly line: number
  readonly ticket: string
  readonly issuedAt: number
  readonly endedAt: number | null
  readonly priority: string | null
}

/** Every visit with its line: the wish that drew the number carried it, and the log keeps wishes. */
export const registerLines = (db: Database): RegisterLine[] =>
  (
    db
      .statement(
        `WITH one AS (${perVisit})
         SELECT one.*, e.wish_id FROM one JOIN event_log e
           ON e.type = 'TicketIssued' AND e.day = one.day AND json_extract(e.body, '$.ticket') = one.ticket`,
      )
      .all() as {
      ticket: string
      service: string
      stage: string
      issued_at: number
      ended_at: number | null
      priority: string | null
      window: string | null
      wait_ms: number | null
      service_ms: number | null
      wish_id: string
    }[]
  ).map((row) => ({
    line: Number(/^row-(\d+)-/.exec(row.wish_id)?.[1] ?? 0),
    ticket: row.ticket,
    service: row.service,
    stage: row.stage,
    issuedAt: row.issued_at,
    endedAt: row.ended_at,
    priority: row.priority,
    ...(row.window !== null && { server: row.window }),
    ...(row.wait_ms !== null && { waitMs: row.wait_ms }),
    ...(row.service_ms !== null && { serviceMs: row.service_ms }),
    ...(row.stage === 'left' && row.ended_at !== null && { patienceMs: row.ended_at - row.issued_at }),
  }))

export type Agreement = { readonly calls: number; readonly byRule: number }
/** How many calls the hall's own rule made: the log's server took the very visit the rule would have named. */
export const agreementOf = (db: Database): Agreement =>
  db
    .statement(`SELECT count(*) AS calls, coalesce(sum(how = 'next'), 0) AS byRule FROM calls WHERE kind = 'called'`)
    .get() as Agreement
