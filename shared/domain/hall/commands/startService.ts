/** The visitor has arrived. The first officer a visit meets becomes its first responder (首问责任制). */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const startService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'The person has arrived at the window.',
  wish: z.object({ window: WindowId, ticket: TicketNumber }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'called')
    if (isRefused(found)) return found
    const { ticket, firstResponder } = found.visit
    const { id: window, staff } = found.window
    const started = { type: 'ServiceStarted', ticket, window, staff } as const
    return firstResponder ? accept(started) : accept(started, { type: 'FirstResponderNamed', ticket, staff, window })
  },
})
