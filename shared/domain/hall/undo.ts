/**
 * Ten seconds to take a mistake back. Folding keeps how everything looked before each person's last action;
 * undoing is one more fact that puts it back. Both facts stay in the log.
 */
import type { StaffId, TicketNumber, WindowId } from '../words.ts'
import { staffRoles } from '../words.ts'
import { endInterval } from './changeVisit.ts'
import type { HallFact, Recorded } from './facts.ts'
import type { Hall, Undoable, Visit, WindowState } from './hall.ts'
import { noteHandOver } from './handOvers.ts'
import { dequeue, enqueue } from './lines.ts'

const matterVerbs = {
  opened: 'openMatter',
  'papers-brought': 'notePapers',
  corrected: 'correctOnSpot',
  accepted: 'acceptMatter',
  'not-accepted': 'declineMatter',
  completed: 'completeMatter',
  delivered: 'deliverMatter',
  withdrawn: 'withdrawMatter',
  'looked-up': 'lookUpMatter',
} as const

/** The verb each fact came from, as the desk names it; facts not listed can't be taken back. */
export const verbOf = (fact: HallFact): string | undefined => {
  switch (fact.type) {
    case 'StaffSignedIn':
      return 'signIn'
    case 'StaffSignedOut':
      return 'signOut'
    case 'WindowOpened':
      return 'openWindow'
    case 'WindowPaused':
      return 'pauseWindow'
    case 'WindowResumed':
      return 'resumeWindow'
    case 'WindowClosed':
      return 'closeWindow'
    case 'TicketIssued':
      return 'issueTicket'
    case 'TicketCalled':
      return fact.how === 'next' ? 'callNext' : 'callTicket'
    case 'TicketRecalled':
      return 'recallTicket'
    case 'TicketMissed':
      return 'markMissed'
    case 'TicketCameBack':
      return 'comeBack'
    case 'TicketYielded':
      return 'letOthersGoFirst'
    case 'TicketLeft':
      return 'leaveQueue'
    case 'TicketExpired':
      return 'closeDay'
    case 'DayClosed':
      return 'closeDay'
    case 'ServiceStarted':
      return 'startService'
    case 'ServiceHeld':
      return 'holdService'
    case 'ServiceResumed':
      return 'resumeService'
    case 'ServiceSwitched':
      return 'switchService'
    case 'TicketTransferred':
      return 'transferTicket'
    case 'TicketReturned':
      return 'finishService'
    case 'NoticeGiven':
      return 'giveNotice'
    case 'MatterAtWindow':
      return matterVerbs[fact.did]
    case 'ServiceFinished':
      return 'finishService'
    default:
      return undefined
  }
}

const copyOf = (visit: Visit): Visit => ({ ...visit, intervals: visit.intervals.slice() })

const isStaff = (role: string): boolean => (staffRoles as readonly string[]).includes(role)

/** The record of this action, begun if it is the first fact of its wish; none for citizens, devices and the clock. */
export const recordOf = (hall: Hall, fact: Recorded): Undoable | undefined => {
  if (!isStaff(fact.by.role)) return undefined
  const kept = hall.undoable.get(fact.by.id)
  if (kept?.action === fact.action) {
    // Signing out of an open window closes it first; the person only knows of the signing out.
    if (fact.type === 'StaffSignedOut') kept.verb = 'signOut'
    return kept
  }
  const verb = verbOf(fact)
  if (!verb) return undefined
  const fresh: Undoable = {
    action: fact.action,
    verb,
    at: fact.at,
    visits: [],
    windows: [],
    stage: hall.stage,
    setupVersion: hall.setupVersion,
    handled: [],
  }
  hall.undoable.set(fact.by.id, fresh)
  return fresh
}

/** Remember a visit as it is now, before the action of `record` changes it; once per action. */
export const rememberVisit = (record: Undoable | undefined, ticket: TicketNumber, visit: Visit | undefined): void => {
  if (!record || record.visits.some((kept) => kept.ticket === ticket)) return
  record.visits.push({ ticket, before: visit && copyOf(visit) })
}

/** Remember a window as it is now. Window states are replaced, never edited, so no copy is needed. */
export const rememberWindow = (record: Undoable | undefined, window: WindowState): void => {
  if (record && !record.windows.some((kept) => kept.id === window.id)) record.windows.push(window)
}

export type UndoOffer = {
  readonly action: number
  readonly verb: string
  readonly ticket?: TicketNumber
  readonly window?: WindowId
  readonly until: number
}

const offerOf = (hall: Hall, record: Undoable): UndoOffer => {
  const ticket = record.visits[0]?.ticket
  const window = record.windows[0]?.id
  const until = record.at + (hall.setup?.rules.undoSeconds ?? 10) * 1000
  return { action: record.action, verb: record.verb, until, ...(ticket && { ticket }), ...(window && { window }) }
}

/** Nobody else has touched what the action changed, nor closed the day or changed the setup around it. */
const untouched = (hall: Hall, record: Undoable): boolean =>
  (hall.stage === record.stage || record.verb === 'closeDay') &&
  hall.setupVersion === record.setupVersion &&
  record.visits.every(({ ticket }) => hall.visits.get(ticket)?.lastAction === record.action) &&
  record.windows.every(({ id }) => hall.windows.get(id)?.lastAction === record.action)

/** The last action of a person, the windows as they were before it, and whether it can still be taken back at `at` (ms). */
export const lastActionOf = (hall: Hall, staff: string, at: number) => {
  const record = hall.undoable.get(staff)
  if (!record) return undefined
  const offer = offerOf(hall, record)
  const state =
    at > offer.until ? ('too-late' as const) : untouched(hall, record) ? ('open' as const) : ('changed-since' as const)
  return { ...offer, state, windowsBefore: record.windows }
}

/** What the desk may offer to undo right now. */
export const undoableBy = (hall: Hall, staff: StaffId, at: number): UndoOffer | undefined => {
  const last = lastActionOf(hall, staff, at)
  return last?.state === 'open' ? last : undefined
}

/** Put everything back as it was before the action; a ticket issued by it becomes void, its number stays used. */
export const putBack = (hall: Hall, fact: Recorded<Extract<HallFact, { type: 'ActionUndone' }>>): void => {
  const record = hall.undoable.get(fact.by.id)
  if (!record || record.action !== fact.undoes) throw new Error(`nothing kept of action ${fact.undoes}`)
  for (const { ticket, before } of record.visits) {
    const now = hall.visits.get(ticket)
    if (!now) throw new Error(`${ticket} has gone`)
    dequeue(hall.lines, now)
    if (before) {
      before.lastAction = fact.action
      hall.visits.set(ticket, before)
      enqueue(hall.lines, before)
    } else makeVoid(hall, now, fact)
    noteHandOver(hall, before ?? now)
    takeBackCalls(hall, ticket, record.action)
  }
  for (const before of record.windows) hall.windows.set(before.id, { ...before, lastAction: fact.action })
  for (const { service, ms } of record.handled) {
    const times = hall.handled.get(service) ?? []
    const place = times.lastIndexOf(ms)
    if (place >= 0) times.splice(place, 1)
  }
  hall.stage = record.stage
  hall.undoable.delete(fact.by.id)
}

const makeVoid = (hall: Hall, visit: Visit, fact: Recorded): void => {
  visit.stage = 'void'
  visit.since = visit.endedAt = fact.at
  visit.lastAction = fact.action
  endInterval(visit, fact.at)
  hall.issuedOf.set(visit.service, (hall.issuedOf.get(visit.service) ?? 1) - 1)
}

/** A call taken back is neither shown nor said any more. */
const takeBackCalls = (hall: Hall, ticket: TicketNumber, since: number): void => {
  for (let i = hall.announcements.length - 1; i >= 0; i--) {
    const call = hall.announcements[i]!
    if (call.ticket === ticket && call.id >= since) hall.announcements.splice(i, 1)
  }
}
