/** How facts about tickets change the hall: the visit, its intervals, its line, and the window that has it. */
import type { Prefix, TicketNumber } from '../words.ts'
import { changeVisit, type TicketFact } from './changeVisit.ts'
import type { FactOf, Recorded } from './facts.ts'
import { editWindow } from './foldWindow.ts'
import type { Hall, Visit, WindowState } from './hall.ts'
import { noteHandOver } from './handOvers.ts'
import { dequeue, enqueue } from './lines.ts'
import { effectiveTime } from './queue.ts'
import { recordOf, rememberVisit } from './undo.ts'

const handledKept = 400

/** Change one visit: out of its line, edited, back into the line it now belongs to. */
const editVisit = (hall: Hall, fact: Recorded, ticket: TicketNumber, edit: (visit: Visit) => void): void => {
  const visit = hall.visits.get(ticket)
  if (!visit) throw new Error(`no ticket ${ticket}`)
  rememberVisit(recordOf(hall, fact), ticket, visit)
  dequeue(hall.lines, visit)
  edit(visit)
  visit.lastAction = fact.action
  enqueue(hall.lines, visit)
  noteHandOver(hall, visit)
}

/** The window has nobody in hand any more, and no longer holds this visit. */
const freeWindow = (hall: Hall, fact: Recorded, visit: Visit, lastFinished?: TicketNumber): void => {
  if (!visit.window || !hall.windows.has(visit.window)) return
  editWindow(hall, fact, visit.window, (window) => {
    letGo(window, visit.ticket)
    if (lastFinished) window.lastFinished = lastFinished
    if (window.ticket !== visit.ticket) return
    window.ticket = undefined
    window.idleSince = fact.at
  })
}

const letGo = (window: WindowState, ticket: TicketNumber): void => {
  if (window.held.includes(ticket)) window.held = window.held.filter((held) => held !== ticket)
}

export const foldTicket = (hall: Hall, fact: Recorded<TicketFact>): void => {
  const at = fact.at
  switch (fact.type) {
    case 'DayClosed':
      recordOf(hall, fact)
      hall.stage = 'closed'
      return
    case 'TicketIssued':
      return issue(hall, fact)
    case 'VisitRated':
      return editVisit(hall, fact, fact.ticket, (visit) => {
        visit.rating = { seq: fact.seq, at, grade: fact.grade, tags: fact.tags, through: fact.through }
      })
    case 'TicketCalled':
    case 'ServiceResumed':
      editWindow(hall, fact, fact.window, (window) => {
        window.idleSince = undefined
        window.ticket = fact.ticket
        letGo(window, fact.ticket)
      })
      break
    case 'TicketMissed':
    case 'TicketTransferred':
    case 'TicketReturned':
    case 'TicketLeft':
    case 'TicketExpired': {
      const visit = hall.visits.get(fact.ticket)
      if (visit) freeWindow(hall, fact, visit)
      break
    }
    case 'ServiceHeld':
      editWindow(hall, fact, fact.window, (window) => {
        window.ticket = undefined
        window.held = [...window.held, fact.ticket]
        window.idleSince = at
      })
      break
    case 'ServiceFinished':
      finish(hall, fact)
      break
  }
  editVisit(hall, fact, fact.ticket, (visit) => changeVisit(hall, fact, visit))
}

const issue = (hall: Hall, fact: Recorded<FactOf<'TicketIssued'>>): void => {
  const { ticket, service, channel, language, priority, slot, key, promised, at, matter } = fact
  if (hall.visits.has(ticket)) throw new Error(`${ticket} was issued before`)
  rememberVisit(recordOf(hall, fact), ticket, undefined)
  const prefix = ticket.replace(/\d+$/, '') as Prefix
  hall.issued.set(prefix, Number(ticket.slice(prefix.length)))
  hall.issuedOf.set(service, (hall.issuedOf.get(service) ?? 0) + 1)
  const visit: Visit = {
    ticket,
    service,
    channel,
    language,
    priority,
    slot,
    issuedAt: at,
    promised,
    stage: 'waiting',
    key,
    guardFrom: at,
    notBefore: hall.setup && effectiveTime({ at, priority, slot }, hall.setup.rules).notBefore,
    aimed: undefined,
    returnTo: undefined,
    window: undefined,
    staff: undefined,
    since: at,
    calledAt: undefined,
    attempts: 0,
    why: undefined,
    holdReason: undefined,
    transfers: 0,
    lastTransfer: undefined,
    cameBack: false,
    returning: matter ? 'notice' : undefined,
    yields: 0,
    copies: 1,
    firstResponder: undefined,
    intervals: [{ kind: 'wait', from: at, to: undefined, service, window: undefined, staff: undefined }],
    turns: [],
    notices: [],
    matters: matter ? [matter] : [],
    handOvers: [],
    finished: undefined,
    rating: undefined,
    leftOut: undefined,
    endedAt: undefined,
    lastAction: fact.action,
  }
  hall.visits.set(ticket, visit)
  enqueue(hall.lines, visit)
}

/** The window is free, the tablet may ask, and the handling times join what the estimate knows. */
const finish = (hall: Hall, fact: Recorded<FactOf<'ServiceFinished'>>): void => {
  const visit = hall.visits.get(fact.ticket)
  if (!visit) throw new Error(`no ticket ${fact.ticket}`)
  freeWindow(hall, fact, visit, fact.ticket)
  if (fact.forgotten) return
  const record = recordOf(hall, fact)
  const times = new Map<Visit['service'], number>()
  for (const part of visit.intervals)
    if (part.kind === 'serve')
      times.set(part.service, (times.get(part.service) ?? 0) + (part.to ?? fact.at) - part.from)
  for (const [service, ms] of times) {
    const seen = hall.handled.get(service) ?? []
    seen.push(ms)
    if (seen.length > handledKept) seen.shift()
    hall.handled.set(service, seen)
    record?.handled.push({ service, ms })
  }
}
