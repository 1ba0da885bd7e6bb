/** Nobody came. Allowed only after the recalls or the time the house grants; never done by the machine itself. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const markMissed = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'The called person did not come.',
  wish: z.object({ window: WindowId, ticket: TicketNumber }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'called')
    if (isRefused(found)) return found
    const { visit, window } = found
    const rules = hall.setup?.rules
    const recalled = visit.attempts - 1 >= (rules?.missedAfterRecalls ?? 1)
    const wait = (visit.calledAt ?? 0) + (rules?.missedAfterSeconds ?? 60) * 1000 - stamp.at
    if (!recalled && wait > 0) return refuse('too-soon-to-miss', { seconds: Math.ceil(wait / 1000) })
    return accept({ type: 'TicketMissed', ticket: visit.ticket, window: window.id, staff: window.staff })
  },
})
