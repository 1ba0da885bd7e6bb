/** B-score: a month and a year of a very large hall summed and scored, beside the same grouping asked of SQL alone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { daysOf, Period } from '#shared/domain/period.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { measuredPeople } from '#shared/scoring/presets/measured.ts'
import { computeSheet } from '../../server/appraisal/compute.ts'
import { openHallBook } from '../../server/hallBook.ts'
import type { Days } from '../../server/reports/setupOf.ts'
import type { Database } from '../../server/log/database.ts'
import type { Bench, Finding, Pace } from './finding.ts'
import { scratchFolder } from './machine.ts'
import { inPairs, median, short, withSpread } from './statistics.ts'
import { people, writeYear } from './yearOfTurns.ts'

const bench = 'B-score'
const mb = (bytes: number): number => bytes / 2 ** 20

/** The yardstick: caps, sums and shares of the same rows by GROUP BY, as a query tool would be asked for them. */
const bareSql = [
  `WITH ranked AS (SELECT service, handling_ms, cume_dist() OVER (PARTITION BY service ORDER BY handling_ms) AS place
     FROM turns WHERE day BETWEEN date(@to, '-89 days') AND @to AND started_at IS NOT NULL),
   caps AS MATERIALIZED (SELECT service, min(handling_ms) AS cap FROM ranked WHERE place >= 0.99 GROUP BY service)
   SELECT staff, t.service, channel, count(*), sum(min(handling_ms, cap)), sum(min(handling_ms, cap) * min(handling_ms, cap))
   FROM turns t JOIN caps USING (service)
   WHERE day BETWEEN @from AND @to AND started_at IS NOT NULL AND forgotten = 0 GROUP BY 1, 2, 3`,
  `SELECT staff, service, (called_at + 28800000) / 3600000 % 24, (wait_ms >= 900000) + (wait_ms >= 1800000), count(*),
     sum(ended = 'missed') FROM turns WHERE day BETWEEN @from AND @to GROUP BY 1, 2, 3, 4`,
  `SELECT r.staff, v.service, v.channel, grade, count(*) FROM ratings r JOIN visits v ON v.day = r.day AND v.ticket = r.ticket
   WHERE r.day BETWEEN @from AND @to GROUP BY 1, 2, 3, 4`,
]
const askBare = (db: Database, { from, to }: Days): number => {
  const began = performance.now()
  for (const sql of bareSql) db.statement(sql.replace(/@to\b/g, `'${to}'`).replace(/@from\b/g, `'${from}'`)).all()
  return performance.now() - began
}

/** The whole sheet as the appraisal office sees it: everybody's indices, total, grade, rank and tier. */
const scoreOnce = (db: Database, period: Period): number => {
  const { books } = openHallBook(db, () => undefined)
  const began = performance.now()
  const { rows } = computeSheet({ db, books }, { version: 1, book: defaultRuleBook }, measuredPeople.scheme, period)
  const ms = performance.now() - began
  const scored = rows.filter(({ total }) => total !== null).length
  if (scored !== people) throw new Error(`${scored} people were scored instead of ${people}`)
  return ms
}

const run = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const folder = mkdtempSync(join(scratchFolder(), 'score-'))
  const visits = quick ? 100_000 : 1_000_000
  const db = writeYear(folder, visits)
  const findings: Finding[] = []
  try {
    for (const [name, period, most] of [
      ['a month', Period.parse('2025-11'), 1000],
      ['a year', Period.parse('2025'), 5000],
    ] as const) {
      scoreOnce(db, period)
      let memory = 0
      const found = await inPairs(
        rounds,
        () => {
          const ms = scoreOnce(db, period)
          memory = Math.max(memory, mb(process.memoryUsage.rss()))
          return ms
        },
        () => askBare(db, daysOf(period)),
      )
      const ratio = median(found.ours) / median(found.limit)
      findings.push({
        bench,
        what: `${name} of ${people} people, ${short(visits)} visits a year: every scorecard, with ranks and tiers`,
        measured: `${withSpread(found.ours, ' ms')}, ${short(ratio)} × the limit; ${short(memory)} MB`,
        limit: `the same grouping in SQL alone: ${withSpread(found.limit, ' ms')}`,
        target: `≤ ${short(most)} ms, ≤ 2 × the limit, ≤ 500 MB`,
        met: median(found.ours) <= most && ratio <= 2 && memory <= 500,
      })
    }
    return findings
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const score: Bench = {
  id: bench,
  says: 'Registers of one year of a very large hall; the whole scorecard of everybody, of its November and of the year, with ranks and tiers.',
  run,
}
