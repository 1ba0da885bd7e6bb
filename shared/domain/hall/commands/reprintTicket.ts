/** The same number once more on paper, marked 补打: never a second number. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'

export const reprintTicket = command({
  by: ['kiosk', 'clerk', 'guide', 'supervisor'],
  says: 'Prints the same number again, marked as a reprint.',
  wish: z.object({ ticket: TicketNumber }),
  decide(hall, { ticket }) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (visit.endedAt) return refuse('ticket-ended', { ticket })
    return accept({ type: 'TicketReprinted', ticket, copy: visit.copies + 1 })
  },
})
