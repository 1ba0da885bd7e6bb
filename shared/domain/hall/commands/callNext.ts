/** The window asks for whoever is next; the hall, not the clerk, chooses. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { WindowId } from '../../words.ts'
import { freeWindow, isRefused } from '../atWindow.ts'
import { nextFor } from '../queue.ts'

export const callNext = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Calls whoever is next for this window, and says by which rule.',
  wish: z.object({ window: WindowId }),
  decide(hall, { window: id }, stamp) {
    const window = freeWindow(hall, id, stamp)
    if (isRefused(window)) return window
    const next = nextFor(hall, window, stamp.at)
    if (!next) return refuse('nobody-waiting')
    return accept({
      type: 'TicketCalled',
      ticket: next.visit.ticket,
      window: id,
      staff: window.staff,
      how: 'next',
      why: next.why,
    })
  },
})
