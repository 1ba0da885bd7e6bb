/** The facts behind a row of a ledger: of a story, or of a visit, each with its seal. */
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Role } from '#shared/domain/words.ts'
import type { FactsAnswer } from '#shared/protocol/http.ts'
import type { FactRow } from '#shared/scoring/measures/answer.ts'
import type { EventLog } from '../log/eventLog.ts'
import { readFacts } from '../reports/behind.ts'

/**
 * Every fact of one story in order; those taken back name the fact that took them back. Ballots are left out: there are
 * few of them, and the minute one came in would tell who wrote it.
 */
export const readStory = (log: EventLog, subject: string): FactsAnswer => {
  const sealed = log.rowsOfStory(subject).filter(({ actor_role: role }) => role !== 'ballot')
  const bodies = sealed.map((row) => JSON.parse(row.body) as Record<string, unknown>)
  const undone = new Map<number, number>()
  sealed.forEach((row, i) => row.type === 'StoryUndone' && undone.set(bodies[i]!['undoes'] as number, row.seq))
  const rows = sealed.map((row, i): FactRow => {
    const by = { role: row.actor_role, id: row.actor_id }
    const undoneBy = row.type === 'StoryUndone' ? null : (undone.get(row.action) ?? null)
    return { seq: row.seq, at: row.at, type: row.type, by, hash: row.hash.toString('hex'), undoneBy, body: bodies[i]! }
  })
  return { rows }
}

const seesRatings: readonly string[] = ['supervisor', 'officer', 'appraiser', 'director', 'admin'] satisfies Role[]

/** Facts of one visit. Windows are promised not to see who rated them how: to them a rating is left out. */
export const readVisit = (log: EventLog, day: BusinessDay, ticket: string, role: Role): FactsAnswer => {
  const { rows } = readFacts(log, day, ticket)
  return { rows: seesRatings.includes(role) ? rows : rows.filter(({ type }) => type !== 'VisitRated') }
}
