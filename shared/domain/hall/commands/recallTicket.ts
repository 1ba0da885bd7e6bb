/** The same call once more: shown and spoken again. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const recallTicket = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Shows and speaks the call again.',
  wish: z.object({ window: WindowId, ticket: TicketNumber }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'called')
    if (isRefused(found)) return found
    const { window, visit } = found
    return accept({
      type: 'TicketRecalled',
      ticket: visit.ticket,
      window: window.id,
      staff: window.staff,
      attempt: visit.attempts + 1,
    })
  },
})
