/** Opens a figure: the visits behind it, and the sealed facts behind each visit. */
import type { BusinessDay } from '#shared/domain/words.ts'
import type { HallFact } from '#shared/domain/hall/facts.ts'
import type { FactsAnswer, VisitsAnswer } from '#shared/protocol/http.ts'
import type { FactRow, Measure, VisitRow } from '#shared/scoring/scorecard.ts'
import type { Database } from '../log/database.ts'
import type { EventLog } from '../log/eventLog.ts'
import { averaged, isExcluded, type By, type Period } from './scorecard.ts'

const mostRows = 500

/** Day and ticket of every visit a measure counts, each once, with whom it is counted for. */
const behind = (measure: Measure, by: By): string => {
  const of = (table: string, where: string) => `SELECT DISTINCT day, ticket, ${by} AS who FROM ${table} WHERE ${where}`
  switch (measure) {
    case 'finished':
      return of('visits', `stage = 'finished'`)
    case 'forgotten':
      return of('visits', 'forgotten = 1')
    case 'expired':
      return of('visits', `stage = 'expired' AND ${by} IS NOT NULL`)
    case 'wait':
    case 'walk':
    case 'handling': {
      const kind = measure === 'handling' ? 'serve' : measure
      return `SELECT DISTINCT i.day, i.ticket, i.${by} AS who FROM intervals i ${averaged}
        WHERE i.kind = '${kind}' AND i.${by} IS NOT NULL`
    }
    case 'held':
      return of('intervals', `kind = 'hold'`)
    case 'recalled':
    case 'missed':
      return of('calls', `kind = '${measure}'`)
    case 'transferred':
      return of('transfers', '1')
    case 'noticed':
      return of('notices', '1')
    case 'rated':
      return of('ratings', '1')
    case 'excluded':
      return of('ratings', isExcluded)
    default:
      return of('ratings', `grade = ${Number(measure.slice(-1))} AND NOT ${isExcluded}`)
  }
}

type Row = Omit<VisitRow, 'forgotten'> & { readonly forgotten: number }

/** The visits behind one figure; `who` is a staff or window id, all when absent. The newest 500 are listed. */
export const readVisits = (
  db: Database,
  measure: Measure,
  by: By,
  who: string | undefined,
  { from, to }: Period,
): VisitsAnswer => {
  const picked = `FROM (${behind(measure, by)}) b WHERE b.day BETWEEN ? AND ? AND (? IS NULL OR b.who = ?)`
  const given = [from, to, who ?? null, who ?? null]
  const total = db
    .statement(`SELECT count(*) FROM (SELECT DISTINCT b.day, b.ticket ${picked})`)
    .pluck()
    .get(...given) as number
  const sum = (kind: string) => `(SELECT coalesce(sum(i.to_at - i.from_at), 0) FROM intervals i
    WHERE i.day = v.day AND i.ticket = v.ticket AND i.kind = '${kind}')`
  const rows = db
    .statement(
      `SELECT v.day, v.ticket, v.service, v.stage, v.outcome, v.issued_at AS issuedAt, v.ended_at AS endedAt,
         ${sum('wait')} AS waitMs, ${sum('serve')} AS handlingMs, r.grade, v.forgotten
       FROM visits v LEFT JOIN ratings r ON r.day = v.day AND r.ticket = v.ticket
       WHERE (v.day, v.ticket) IN (SELECT b.day, b.ticket ${picked})
       ORDER BY v.day DESC, v.issued_at DESC LIMIT ${mostRows}`,
    )
    .all(...given) as Row[]
  return { total, rows: rows.map((row) => ({ ...row, forgotten: row.forgotten === 1 })) }
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
