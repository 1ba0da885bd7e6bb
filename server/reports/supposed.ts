/** The layer of supposed ratings of a period, where the hall's place has such a rule; what people said is read apart from it. */
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { defaultRules, ratingLayers, supposedRatings, type GradeCounts } from '#shared/scoring/defaultRatings.ts'
import type { FinishedVisit } from '#shared/scoring/defaultRatings.ts'
import type { Measures } from '#shared/scoring/measures/answer.ts'
import type { Database } from '../log/database.ts'
import { counts } from './leftOut.ts'
import { isExcluded } from './performanceRows.ts'
import type { Days } from './setupOf.ts'

const finishedSql = `SELECT v.day, v.ticket, EXISTS (SELECT 1 FROM ratings r WHERE r.day = v.day AND r.ticket = v.ticket)
  FROM visits v WHERE v.stage = 'finished' AND v.left_out IS NULL AND v.day BETWEEN ? AND ?`
const gradesSql = `SELECT grade, count(*) FROM ratings r WHERE day BETWEEN ? AND ? AND NOT ${isExcluded}
  AND ${counts('r.day', 'r.ticket')} GROUP BY grade`

/** Undefined where the setup has no such rule. `at`: ms. */
export const readSupposed = (
  db: Database,
  setup: Setup | undefined,
  { from, to }: Days,
  at: number,
): Measures['supposed'] => {
  const rule = defaultRules.find(({ id }) => id === setup?.defaultRatings)
  if (!rule || !setup) return undefined
  const visits = (db.statement(finishedSql).raw().all(from, to) as [FinishedVisit['day'], string, number][]).map(
    ([day, ticket, rated]): FinishedVisit => ({ day, ticket, isRated: rated === 1 }),
  )
  const counted = new Map(db.statement(gradesSql).raw().all(from, to) as [number, number][])
  const active = [1, 2, 3, 4, 5].map((grade) => counted.get(grade) ?? 0) as unknown as GradeCounts
  const supposed = supposedRatings(rule, visits, setup.workYears, businessDayOf(at, setup))
  return { rule: rule.id, source: rule.source, layers: ratingLayers(active, supposed) }
}
