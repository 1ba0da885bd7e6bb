/** One fact's changes to the registers: a pure function of the fact and of the hall after it. */
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import type { Hall, Interval, Visit } from '#shared/domain/hall/hall.ts'
import type { Breach } from '#shared/domain/kinds.ts'
import type { BusinessDay, ServiceId, StaffId, TicketNumber } from '#shared/domain/words.ts'
import { markRows } from './markRows.ts'
import type { RowChange } from './tables.ts'
import { turnRows } from './turnRows.ts'

/** Tickets whose rows a fact changes; an undo changes every visit it put back. */
export const touchedTickets = (hallAfter: Hall, fact: Recorded): TicketNumber[] => {
  if (fact.type === 'ActionUndone')
    return [...hallAfter.visits.values()].filter((v) => v.lastAction === fact.action).map((v) => v.ticket)
  return 'ticket' in fact && fact.ticket ? [fact.ticket] : []
}

/** Rows of one visit as it stands now: itself, and every stretch of its life that is over. */
export const visitRows = (hallAfter: Hall, day: BusinessDay, ticket: TicketNumber): RowChange[] => {
  const visit = hallAfter.visits.get(ticket)
  if (!visit) return []
  const closed = visit.intervals.filter((interval) => interval.to !== undefined)
  return [
    { put: 'visits', row: visitRow(day, visit) },
    ...closed.map((interval, n): RowChange => ({ put: 'intervals', row: intervalRow(day, visit, interval, n) })),
    ...turnRows(day, visit),
  ]
}

/** Rows a fact adds or takes back by itself; those of its visit come from `visitRows`, once per commit. */
export const factRows = (fact: Recorded<HallFact>, day: BusinessDay): RowChange[] => {
  const { seq, at, action } = fact
  switch (fact.type) {
    case 'TicketCalled': {
      const { ticket, window, staff, how, why, reason = null } = fact
      return [
        {
          put: 'calls',
          row: { seq, day, ticket, at, kind: 'called', window, staff, how, rule: why.rule, reason, action },
        },
      ]
    }
    case 'TicketRecalled':
    case 'TicketMissed': {
      const { ticket, window, staff } = fact
      const kind = fact.type === 'TicketMissed' ? 'missed' : 'recalled'
      return [
        {
          put: 'calls',
          row: { seq, day, ticket, at, kind, window, staff, how: null, rule: null, reason: null, action },
        },
      ]
    }
    case 'TicketTransferred': {
      const { ticket, from: window, staff, reason, place } = fact
      const { to } = fact.destination
      return [
        { put: 'transfers', row: { seq, day, ticket, at, window, staff, destination: to, place, reason, action } },
      ]
    }
    case 'NoticeGiven': {
      const { ticket, window, staff, service, form } = fact
      const items = JSON.stringify(fact.items)
      return [{ put: 'notices', row: { seq, day, ticket, at, window, staff, service, form, items, action } }]
    }
    case 'VisitRated': {
      const { ticket, window, staff, grade, through } = fact
      const tags = JSON.stringify(fact.tags)
      return [{ put: 'ratings', row: { seq, day, ticket, at, window, staff, grade, tags, through, action } }]
    }
    case 'HandOverUnanswered': {
      const { ticket, of: staff, service } = fact
      return [breachRow(fact, day, { ticket, kind: 'hand-over-not-accepted', staff, service })]
    }
    case 'ServiceFinished': {
      const { ticket, staff, noUnitTold, performed } = fact
      if (!noUnitTold) return []
      const service = performed[0]?.service ?? null
      return [breachRow(fact, day, { ticket, kind: 'no-unit-told', staff, service })]
    }
    case 'ActionUndone':
      return (['calls', 'transfers', 'notices', 'breaches', 'window_marks'] as const).map((drop) => ({
        drop,
        where: { action: fact.undoes },
      }))
    default:
      return markRows(fact, day)
  }
}

/** A failure of duty in a visit; numbered by the fact's seq, for a visit may be sent on more than once. */
const breachRow = (
  { seq, at, action }: Recorded<HallFact>,
  day: BusinessDay,
  of: { ticket: TicketNumber; kind: Breach; staff: StaffId; service: ServiceId | null },
): RowChange => {
  const { ticket, kind, staff, service } = of
  const subject = `visit ${day} ${ticket}`
  return { put: 'breaches', row: { subject, kind, n: seq, day, at, staff, service, item: null, note: null, action } }
}

/** Stretches an undo took back must not stay behind: they go before the visit's rows are written again. */
export const clearedBy = (hallAfter: Hall, fact: Recorded, day: BusinessDay): RowChange[] =>
  fact.type === 'ActionUndone'
    ? touchedTickets(hallAfter, fact).flatMap((ticket) =>
        (['intervals', 'turns'] as const).map((drop): RowChange => ({ drop, where: { day, ticket } })),
      )
    : []

const visitRow = (day: BusinessDay, visit: Visit) => {
  const { finished } = visit
  const cutOff = visit.stage === 'expired' ? visit.intervals[visit.intervals.length - 1] : undefined
  return {
    day,
    ticket: visit.ticket,
    service: visit.service,
    channel: visit.channel,
    language: visit.language,
    priority: visit.priority ?? null,
    slot: visit.slot ?? null,
    issued_at: visit.issuedAt,
    promised_to_ms: visit.promised?.toMs ?? null,
    stage: visit.stage,
    ended_at: visit.endedAt ?? null,
    transfers: visit.transfers,
    came_back: visit.cameBack ? 1 : 0,
    yields: visit.yields,
    copies: visit.copies,
    first_staff: visit.firstResponder?.staff ?? null,
    first_window: visit.firstResponder?.window ?? null,
    staff: finished?.staff ?? cutOff?.staff ?? null,
    window: finished?.window ?? cutOff?.window ?? null,
    outcome: finished?.outcome ?? null,
    performed: finished ? JSON.stringify(finished.performed) : null,
    forgotten: finished?.forgotten ? 1 : 0,
    left_out: visit.leftOut ?? null,
  }
}

/** A wait belongs to whoever ended it by calling. */
const intervalRow = (day: BusinessDay, visit: Visit, interval: Interval, n: number) => {
  const next = visit.intervals[n + 1]
  const whose = interval.kind === 'wait' && next?.kind === 'walk' ? next : interval
  return {
    day,
    ticket: visit.ticket,
    n,
    kind: interval.kind,
    service: interval.service,
    window: whose.window ?? null,
    staff: whose.staff ?? null,
    from_at: interval.from,
    to_at: interval.to ?? null,
  }
}
