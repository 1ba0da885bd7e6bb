/** The visit steps aside for a moment; the window keeps it and may serve others meanwhile. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { HoldReason, Note, TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const holdService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Puts the visit on hold at this window.',
  wish: z.object({ window: WindowId, ticket: TicketNumber, reason: HoldReason, note: Note.optional() }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'serving')
    if (isRefused(found)) return found
    const { id: window, staff } = found.window
    const { ticket, reason, note } = wish
    return accept({ type: 'ServiceHeld', ticket, window, staff, reason, ...(note && { note }) })
  },
})
