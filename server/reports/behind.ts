/** Opens a figure: the visits, stories and stretches of time behind it, and the sealed facts behind a visit. */
import type { BusinessDay } from '#shared/domain/words.ts'
import type { HallFact } from '#shared/domain/hall/facts.ts'
import type { BehindAnswer, FactsAnswer } from '#shared/protocol/http.ts'
import type { FactRow, SpellRow, StoryRow, VisitRow } from '#shared/scoring/measures/answer.ts'
import type { Entry } from '#shared/scoring/measures/entries.ts'
import type { Database } from '../log/database.ts'
import type { EventLog } from '../log/eventLog.ts'

const mostRows = 500

type Row = Omit<VisitRow, 'forgotten'> & { readonly forgotten: number }

const sum = (kind: string) => `(SELECT coalesce(sum(i.to_at - i.from_at), 0) FROM intervals i
  WHERE i.day = v.day AND i.ticket = v.ticket AND i.kind = '${kind}')`
const visitSql = `SELECT v.day, v.ticket, v.service, v.stage, v.outcome, v.issued_at AS issuedAt, v.ended_at AS endedAt,
    ${sum('wait')} AS waitMs, ${sum('serve')} AS handlingMs, r.grade, v.forgotten,
    v.left_out AS leftOut
  FROM visits v LEFT JOIN ratings r ON r.day = v.day AND r.ticket = v.ticket WHERE v.day = ? AND v.ticket = ?`

const visitOf = (db: Database, day: string, ticket: string): VisitRow[] => {
  const row = db.statement(visitSql).get(day, ticket) as Row | undefined
  return row ? [{ ...row, forgotten: row.forgotten === 1 }] : []
}

/**
 * What entries stand for, each visit and story once, the newest first, 500 of each at most. A failure of duty in a visit is
 * told by its visit. Whose visit a complaint came from is not told.
 */
export const tellBehind = (db: Database, entries: readonly Entry[]): BehindAnswer => {
  const visits = new Map<string, readonly [day: string, ticket: string]>()
  const stories = new Map<string, StoryRow>()
  const spells: SpellRow[] = []
  for (const entry of [...entries].reverse()) {
    const { day, at } = entry
    if (entry.kind === 'spell') spells.push({ day, at, to: entry.to, window: entry.window, staff: entry.staff })
    else if ('ticket' in entry && entry.ticket !== null) visits.set(`${day} ${entry.ticket}`, [day, entry.ticket])
    else if (!('subject' in entry)) continue
    else if (entry.subject.startsWith('visit ')) {
      const [, of = '', ticket = ''] = entry.subject.split(' ')
      visits.set(`${of} ${ticket}`, [of, ticket])
    } else stories.set(entry.subject, { day, at, subject: entry.subject })
  }
  const listed = [...visits.values()].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).slice(0, mostRows)
  return {
    total: visits.size + stories.size + spells.length,
    visits: listed.flatMap(([day, ticket]) => visitOf(db, day, ticket)).sort((a, b) => b.issuedAt - a.issuedAt),
    stories: [...stories.values()].slice(0, mostRows),
    spells: spells.slice(0, mostRows),
  }
}

/** Every fact of one visit in order, with its seal; those taken back name the undo. */
export const readFacts = (log: EventLog, day: BusinessDay, ticket: string): FactsAnswer => {
  const sealed = log.rowsOfTicket(day, ticket)
  const undone = new Map<number, number>()
  for (const row of sealed) {
    const body = JSON.parse(row.body) as HallFact
    if (body.type === 'ActionUndone') undone.set(body.undoes, row.seq)
  }
  const rows = sealed.map((row): FactRow => ({
    seq: row.seq,
    at: row.at,
    type: row.type,
    by: { role: row.actor_role, id: row.actor_id },
    hash: row.hash.toString('hex'),
    undoneBy: undone.get(row.action) ?? null,
    body: JSON.parse(row.body) as Record<string, unknown>,
  }))
  return { rows }
}
