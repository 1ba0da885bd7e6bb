/** Back from hold, at the window that kept it; it must have nobody else in hand. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { TicketNumber, WindowId } from '../../words.ts'
import { freeWindow, isRefused, visitAt } from '../atWindow.ts'

export const resumeService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Takes a visit back from hold.',
  wish: z.object({ window: WindowId, ticket: TicketNumber }),
  decide(hall, wish, stamp) {
    const free = freeWindow(hall, wish.window, stamp)
    if (isRefused(free)) return free
    const found = visitAt(hall, wish, stamp, 'held')
    if (isRefused(found)) return found
    const { id: window, staff } = found.window
    return accept({ type: 'ServiceResumed', ticket: wish.ticket, window, staff })
  },
})
