/** Calls one ticket out of turn. Possible, because life is; recorded with its reason, because order is a promise. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { CallReason, TicketNumber, WindowId } from '../../words.ts'
import { freeWindow, isRefused, knownVisit } from '../atWindow.ts'
import { windowName } from '../people.ts'
import { whyOf } from '../queue.ts'

export const callTicket = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Calls a given ticket, with the reason why it goes before its turn.',
  wish: z.object({ window: WindowId, ticket: TicketNumber, reason: CallReason }),
  decide(hall, { window: id, ticket, reason }, stamp) {
    const window = freeWindow(hall, id, stamp)
    if (isRefused(window)) return window
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (visit.window) return refuse('already-called', { ticket, window: windowName(hall, visit.window) })
    if (visit.stage !== 'waiting' && visit.stage !== 'missed') return refuse('ticket-ended', { ticket })
    const { aimed } = visit
    const aimedHere = aimed && ('window' in aimed ? aimed.window === id : aimed.staff === window.staff)
    if (!window.services.includes(visit.service) && !aimedHere)
      return refuse('service-not-here', { service: visit.service })
    return accept({
      type: 'TicketCalled',
      ticket,
      window: id,
      staff: window.staff,
      how: 'given',
      why: whyOf(visit, 'picked'),
      reason,
    })
  },
})
