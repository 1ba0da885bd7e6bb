/** The citizen does not want to wait any longer. Frees the place for the others. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'
import { own } from '../own.ts'

export const leaveQueue = command({
  by: ['citizen', 'guide', 'supervisor'],
  says: 'The person leaves the queue.',
  wish: z.object({ ticket: TicketNumber }),
  decide(hall, { ticket }, { by }) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (!own(visit, by)) return refuse('not-allowed')
    if (visit.endedAt) return refuse('ticket-ended', { ticket })
    const waits = visit.stage === 'waiting' || visit.stage === 'missed'
    if (!waits && by.role === 'citizen') return refuse('ticket-not-waiting', { ticket })
    return accept({ type: 'TicketLeft', ticket })
  },
})
