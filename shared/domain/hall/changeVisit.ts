/** How each fact changes the visit itself: stage, intervals, place; and the calls to be shown and said. */
import type { MatterId, StaffId, WindowId } from '../words.ts'
import type { FactOf, HallFact, Recorded } from './facts.ts'
import { detourAfter } from './detour.ts'
import type { Hall, HandOver, Interval, Visit } from './hall.ts'
import { pendingHandOver } from './handOvers.ts'
import type { Turn, TurnEnd } from './turn.ts'

/** At least; in a large hall two for every window, so that nobody who is wanted falls off the board. */
const announcementsKept = 80
const walksKept = 400

export type TicketFact = Exclude<
  HallFact,
  FactOf<
    | 'SetupPublished'
    | 'DayOpened'
    | 'ActionUndone'
    | 'StaffSignedIn'
    | 'StaffSignedOut'
    | 'WindowOpened'
    | 'WindowPaused'
    | 'WindowResumed'
    | 'WindowClosed'
  >
>

/** End the open interval; begin the next unless the visit is over. */
const turn = (
  visit: Visit,
  at: number,
  kind?: Interval['kind'],
  here?: { readonly window: WindowId; readonly staff: StaffId },
): void => {
  endInterval(visit, at)
  const { service } = visit
  if (kind) visit.intervals.push({ kind, from: at, to: undefined, service, window: here?.window, staff: here?.staff })
  visit.since = at
}

/** Ends the open interval, if one is open. */
export const endInterval = ({ intervals }: Visit, at: number): void => {
  const open = intervals[intervals.length - 1]
  if (open && open.to === undefined) intervals[intervals.length - 1] = { ...open, to: at }
}

/** No window has it any more. */
const letGo = (visit: Visit): void => {
  visit.window = undefined
  visit.staff = undefined
  visit.calledAt = undefined
  visit.holdReason = undefined
  visit.why = undefined
  visit.attempts = 0
}

/** Change the turn that lasts, if one does. */
const changeTurn = (visit: Visit, more: Partial<Turn>): void => {
  const last = visit.turns[visit.turns.length - 1]
  if (last && !last.end) visit.turns = [...visit.turns.slice(0, -1), { ...last, ...more }]
}
const endTurn = (visit: Visit, end: TurnEnd): void => changeTurn(visit, { end })

const end = (visit: Visit, at: number, stage: 'finished' | 'left' | 'expired'): void => {
  if (stage !== 'finished') endTurn(visit, { as: stage })
  turn(visit, at)
  letGo(visit)
  visit.stage = stage
  visit.endedAt = at
}

const announce = (hall: Hall, fact: Recorded<FactOf<'TicketCalled' | 'TicketRecalled'>>, visit: Visit): void => {
  const { seq: id, at, ticket, window } = fact
  hall.announcements.push({ id, at, ticket, window, language: visit.language, attempt: visit.attempts })
  const kept = Math.max(announcementsKept, 2 * hall.windows.size)
  if (hall.announcements.length > kept) hall.announcements.shift()
}

/** Writes into the visit (already out of its line); the window it was at is settled elsewhere. */
export const changeVisit = (
  hall: Hall,
  fact: Recorded<Exclude<TicketFact, FactOf<'DayClosed' | 'TicketIssued' | 'VisitRated'>>>,
  visit: Visit,
): void => {
  const at = fact.at
  switch (fact.type) {
    case 'TicketReprinted':
      visit.copies = fact.copy
      return
    case 'TicketCalled':
      visit.stage = 'called'
      visit.window = fact.window
      visit.staff = fact.staff
      visit.calledAt = at
      visit.attempts = 1
      visit.why = fact.why
      visit.aimed = undefined
      visit.notBefore = undefined
      visit.turns = [...visit.turns, { how: fact.how, calls: 1, end: undefined }]
      turn(visit, at, 'walk', fact)
      return announce(hall, fact as Recorded<FactOf<'TicketCalled'>>, visit)
    case 'TicketRecalled':
      visit.attempts = fact.attempt
      changeTurn(visit, { calls: fact.attempt })
      return announce(hall, fact as Recorded<FactOf<'TicketRecalled'>>, visit)
    case 'TicketMissed':
      endTurn(visit, { as: 'missed' })
      letGo(visit)
      visit.stage = 'missed'
      return turn(visit, at, 'away')
    case 'TicketCameBack':
      visit.cameBack = true
      return waitAgain(visit, at, fact.key, 'missed', at)
    case 'TicketYielded':
      visit.yields++
      visit.key = fact.key
      visit.guardFrom = at
      return
    case 'TicketLeft':
      return end(visit, at, 'left')
    case 'TicketExpired':
      return end(visit, at, 'expired')
    case 'ServiceStarted':
      hall.walks.push(at - visit.since)
      if (hall.walks.length > walksKept) hall.walks.shift()
      visit.stage = 'serving'
      changeHandOver(visit, { takenAt: at })
      return turn(visit, at, 'serve', fact)
    case 'FirstResponderNamed':
      visit.firstResponder ??= { staff: fact.staff, window: fact.window, at }
      return
    case 'ServiceHeld':
      visit.stage = 'held'
      visit.holdReason = fact.reason
      return turn(visit, at, 'hold', fact)
    case 'ServiceResumed':
      visit.stage = 'serving'
      visit.staff = fact.staff
      visit.holdReason = undefined
      return turn(visit, at, 'serve', fact)
    case 'ServiceSwitched':
      visit.service = fact.service
      return turn(visit, at, 'serve', fact)
    case 'TicketTransferred':
      return transfer(visit, fact as Recorded<FactOf<'TicketTransferred'>>)
    case 'TicketReturned':
      endTurn(visit, { as: 'returned', performed: fact.performed })
      visit.returnTo = detourAfter(visit.returnTo, fact.window)?.before
      visit.service = fact.service
      if (fact.back) visit.aimed = { window: fact.back }
      return waitAgain(visit, at, fact.key, 'detour')
    case 'TicketUnaimed':
      visit.aimed = undefined
      return
    case 'NoticeGiven': {
      const { seq, staff, window, service, form, items, matter } = fact
      visit.notices = [...visit.notices, { seq, at, staff, window, service, form, items, matter }]
      return concerns(visit, matter)
    }
    case 'MatterAtWindow':
      return concerns(visit, fact.matter)
    case 'VisitLeftOut':
      visit.leftOut = fact.because
      return
    case 'VisitTakenIn':
      visit.leftOut = undefined
      return
    case 'HandOverUnanswered':
      return changeHandOver(visit, { lapsedAt: at })
    case 'ServiceFinished': {
      const { window, staff, outcome, performed, forgotten, told, noUnitTold = false, contact } = fact
      visit.finished = { at, window, staff, outcome, performed, forgotten, told, noUnitTold, contact }
      endTurn(visit, { as: 'finished', performed })
      return end(visit, at, 'finished')
    }
  }
}

const concerns = (visit: Visit, matter: MatterId | undefined): void => {
  if (matter && !visit.matters.includes(matter)) visit.matters = [...visit.matters, matter]
}

const changeHandOver = (visit: Visit, more: Partial<HandOver>): void => {
  const last = pendingHandOver(visit)
  if (last) visit.handOvers = [...visit.handOvers.slice(0, -1), { ...last, ...more }]
}

const waitAgain = (
  visit: Visit,
  at: number,
  key: number,
  returning: NonNullable<Visit['returning']>,
  guardFrom?: number,
): void => {
  letGo(visit)
  visit.stage = 'waiting'
  visit.key = key
  visit.returning = returning
  if (guardFrom !== undefined) visit.guardFrom = guardFrom
  turn(visit, at, 'wait')
}

const transfer = (visit: Visit, fact: Recorded<FactOf<'TicketTransferred'>>): void => {
  const { destination, from, note } = fact
  endTurn(visit, { as: 'transferred', reason: fact.reason })
  if (fact.mustReturn) visit.returnTo = { window: from, service: visit.service, before: visit.returnTo }
  // Put back into the line it stood in, it has not changed hands.
  const toOthers = destination.to !== 'service' || destination.service !== visit.service
  visit.aimed = undefined
  if (destination.to === 'service') visit.service = destination.service
  if (destination.to === 'window') visit.aimed = { window: destination.window }
  if (destination.to === 'staff') visit.aimed = { staff: destination.staff }
  visit.transfers++
  const sent = { staff: fact.staff, window: from, at: fact.at, destination, note }
  if (toOthers) visit.handOvers = [...visit.handOvers, { ...sent, takenAt: undefined, lapsedAt: undefined }]
  visit.lastTransfer = { from, destination, ...(note && { note }) }
  waitAgain(visit, fact.at, fact.key, 'transfer', fact.place === 'end' ? fact.at : undefined)
}
