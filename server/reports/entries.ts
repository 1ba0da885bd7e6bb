/**
 * The entries that measures count, out of the registers: each row told once, in the order of its register. Of a visit that a
 * supervisor left out only that is told.
 */
import { stretchesOf } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { BusinessDay, ServiceId, StaffId, WindowId } from '#shared/domain/words.ts'
import type { Entry, EntryKind, Standing, TurnEntry } from '#shared/scoring/measures/entries.ts'
import type { Planned } from '#shared/scoring/measures/spells.ts'
import { openWaitMs } from '#shared/scoring/measures/stretches.ts'
import type { ServiceReference } from '#shared/scoring/performance.ts'
import type { Database } from '../log/database.ts'
import { visitsUntilAccepted } from '../ledgers/measures.ts'
import { anyLeftOut, counts, readLeftOut, subjectCounts } from './leftOut.ts'
import { shortestMs } from './references.ts'
import { instantsOf, type Days } from './setupOf.ts'
import { readSpells } from './spells.ts'

export type EntryContext = {
  /** In force on the last day of the period. */
  readonly setup: Setup
  readonly setupOf: ReadonlyMap<BusinessDay, Setup>
  readonly references: ReadonlyMap<string, ServiceReference>
  /** In millionths. */
  readonly coefficientOf: (service: ServiceId) => number
  /** Nothing is known after this instant, ms. */
  readonly until: number
  /** What people had to be there for on a day; absent: open time is compared with the hall's hours, by window. */
  readonly duties?: ((setup: Setup, day: BusinessDay, seen: ReadonlySet<StaffId>) => readonly Planned[]) | undefined
}

/** Columns in the order of `turnsSql`: a year has a million of them, and rows by name take three times as long. */
type TurnRow = readonly [
  day: BusinessDay,
  ticket: TurnEntry['ticket'],
  service: ServiceId,
  channel: TurnEntry['channel'],
  window: WindowId,
  staff: StaffId,
  how: TurnEntry['how'],
  ended: TurnEntry['ended'],
  reason: TurnEntry['reason'],
  queuedAt: number | null,
  calledAt: number | null,
  startedAt: number | null,
  endedAt: number,
  walkMs: number,
  handlingMs: number,
  holdMs: number,
  holds: number,
  calls: number,
  forgotten: number,
  performed: number,
  others: string | null,
]
const turnsSql = (
  isAnyLeftOut: boolean,
) => `SELECT day, ticket, service, channel, window, staff, how, ended, reason, queued_at, called_at,
    started_at, ended_at, walk_ms, handling_ms, hold_ms, holds, calls, forgotten, performed, others
  FROM turns WHERE day BETWEEN ? AND ? ${isAnyLeftOut ? `AND ${counts('day', 'ticket')}` : ''} ORDER BY day, ticket, n`

type Judged = Pick<TurnEntry, 'service' | 'ended' | 'started' | 'reason' | 'handlingMs'>
const standingOf = (turn: Judged, isForgotten: boolean, { references }: EntryContext): Standing => {
  if (isForgotten) return 'forgotten'
  if (turn.ended === 'expired') return 'cut-off'
  if (!turn.started) return 'none'
  if (turn.reason === 'wrong-window') return 'wrong-window'
  return turn.handlingMs < (references.get(turn.service!)?.shortMs ?? shortestMs) ? 'short' : 'comparable'
}

const turnEntry = (row: TurnRow, context: EntryContext): TurnEntry => {
  const [day, ticket, service, channel, window, staff, how, ended, reason] = row
  const queuedAt = row[9]
  const calledAt = row[10]
  const startedAt = row[11]
  const endedAt = row[12]
  const [walkMs, handlingMs, holdMs, holds, calls] = [row[13], row[14], row[15], row[16], row[17]]
  const performed = row[19]
  const started = startedAt !== null
  const judged = { service, ended, started, reason, handlingMs }
  const standing = standingOf(judged, row[18] === 1, context)
  const limit = context.references.get(service)?.limitMs ?? null
  const hours = () => stretchesOf(context.setupOf.get(day) ?? context.setup, day)
  // Plain, without spreading: a million of these are made for a year.
  return {
    kind: 'turn',
    day,
    at: calledAt ?? startedAt ?? endedAt,
    staff,
    window,
    service,
    item: null,
    ticket,
    channel,
    called: calledAt !== null,
    started,
    how,
    calls,
    startedAt,
    endedAt,
    lastedMs: endedAt - (calledAt ?? endedAt),
    waitMs: calledAt !== null && queuedAt !== null ? openWaitMs(queuedAt, calledAt, hours()) : null,
    walkMs,
    handlingMs,
    holdMs,
    holds,
    ended,
    reason,
    standing,
    kept: standing === 'comparable' && limit !== null ? handlingMs <= limit : null,
    performed,
    converted: performed * context.coefficientOf(service),
  }
}

const turnEntries = (db: Database, { from, to }: Days, context: EntryContext): Entry[] =>
  (
    db
      .statement(turnsSql(anyLeftOut(db, { from, to })))
      .raw()
      .all(from, to) as TurnRow[]
  ).flatMap((row): Entry[] => {
    const entry = turnEntry(row, context)
    const told = row[20]
    if (told === null) return [entry]
    const others = Object.entries(JSON.parse(told) as Record<string, number>)
    return [
      entry,
      ...others.map(([id, performed]): Entry => {
        const { day, at, staff, window, item, ticket } = entry
        const service = id as ServiceId
        const converted = performed * context.coefficientOf(service)
        return { kind: 'also-done', day, at, staff, window, item, ticket, service, performed, converted }
      }),
    ]
  })

/** Every other entry as SQL tells it, in the shape of its type. */
const sqlOf = {
  visit: `SELECT day, issued_at AS at, NULL AS staff, NULL AS window, service, NULL AS item, ticket, stage,
      first_staff IS NOT NULL AS served
    FROM visits WHERE left_out IS NULL AND day BETWEEN @from AND @to ORDER BY day, ticket`,
  rating: `SELECT r.day, r.at, r.staff, r.window, v.service, NULL AS item, r.ticket, r.grade, r.through,
      EXISTS (SELECT 1 FROM ratings_excluded x WHERE x.day = r.day AND x.ticket = r.ticket) AS excluded
    FROM ratings r JOIN visits v ON v.day = r.day AND v.ticket = r.ticket
    WHERE r.day BETWEEN @from AND @to AND v.left_out IS NULL ORDER BY r.seq`,
  notice: `SELECT p.day, p.at, p.staff, p.window, p.service, p.item, p.subject, p.ticket, m.omissions
    FROM notice_papers p JOIN matters m ON m.subject = p.subject
    WHERE p.revision = 1 AND p.day BETWEEN @from AND @to AND ${counts('p.day', 'p.ticket')} ORDER BY p.at, p.subject`,
  accepted: `SELECT m.accepted_day AS day, m.accepted_at AS at, m.accepted_by AS staff, m.window, m.service, m.item,
      m.subject, ${visitsUntilAccepted} AS visits
    FROM matters m WHERE m.accepted_day BETWEEN @from AND @to ORDER BY m.accepted_at, m.subject`,
  completed: `SELECT completed_day AS day, completed_at AS at, completed_by AS staff, window, service, item, subject,
      overdue = 1 AS late
    FROM matters WHERE completed_day BETWEEN @from AND @to AND promised IS NOT NULL ORDER BY completed_at, subject`,
  breach: `SELECT b.day, b.at, b.staff, coalesce(m.window, c.first_window, v.first_window) AS window, b.service, b.item,
      b.subject, b.kind AS breach
    FROM breaches b LEFT JOIN matters m ON m.subject = b.subject LEFT JOIN contacts c ON c.subject = b.subject
      LEFT JOIN visits v ON b.subject LIKE 'visit %' AND v.day = substr(b.subject, 7, 10)
        AND v.ticket = substr(b.subject, 18)
    WHERE b.day BETWEEN @from AND @to AND ${subjectCounts} ORDER BY b.day, b.subject, b.kind, b.n`,
  complaint: `SELECT day, verified_at AS at, staff, window, service, NULL AS item, subject FROM complaints
    WHERE verified_at >= @since AND verified_at < @until AND holds IN ('yes', 'partly') AND appeal_upheld IS NOT 1
    ORDER BY verified_at, subject`,
} as const satisfies Partial<Record<EntryKind, string>>
type Plain = keyof typeof sqlOf
const flags: Partial<Record<Plain, string>> = { visit: 'served', rating: 'excluded', completed: 'late' }

const plainEntries = (db: Database, days: Days, kind: Plain, { setup }: EntryContext): Entry[] => {
  const { from, to } = days
  const instants = instantsOf(days, setup)
  const given = kind === 'complaint' ? { since: instants.from, until: instants.to } : { from, to }
  const rows = db.statement(sqlOf[kind]).all(given) as Record<string, unknown>[]
  const flag = flags[kind]
  return rows.map((row) => ({ ...row, kind, ...(flag && { [flag]: row[flag] === 1 }) }) as unknown as Entry)
}

/** Everything of these kinds in some days. */
export const readEntries = (
  db: Database,
  days: Days,
  kinds: ReadonlySet<EntryKind>,
  context: EntryContext,
): Entry[] => {
  const entries = kinds.has('turn') || kinds.has('also-done') ? turnEntries(db, days, context) : []
  for (const kind of Object.keys(sqlOf) as Plain[])
    if (kinds.has(kind)) for (const entry of plainEntries(db, days, kind, context)) entries.push(entry)
  if (kinds.has('left-out'))
    for (const visit of readLeftOut(db, days)) entries.push({ kind: 'left-out', item: null, ...visit })
  if (kinds.has('spell')) for (const entry of readSpells(db, days, context)) entries.push(entry)
  return entries
}
