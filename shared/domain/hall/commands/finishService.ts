/** The service ends; a visit on a detour goes back to the window that sent it, if that window is still there. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Outcome, Performed, TicketNumber, WindowId, type ServiceId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'
import { detourAfter } from '../detour.ts'
import type { Hall, Visit } from '../hall.ts'

/** Each service once that was served at this window in this visit: what is meant when nothing else is said. */
const servedHere = (visit: Visit, window: WindowId): Performed[] => {
  const services = new Set<ServiceId>()
  for (const part of visit.intervals) if (part.kind === 'serve' && part.window === window) services.add(part.service)
  return [...services].map((service) => ({ service, count: 1 }))
}

const stillThere = (hall: Hall, window: WindowId): boolean => {
  const is = hall.windows.get(window)?.is
  return is === 'open' || is === 'paused'
}

export const finishService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Ends the service, with its outcome and what was really done.',
  wish: z.object({
    window: WindowId,
    ticket: TicketNumber,
    outcome: Outcome,
    performed: z.array(Performed).min(1).max(20).optional(),
    forgotten: z.boolean().default(false),
  }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'serving', 'held')
    if (isRefused(found)) return found
    const { visit, window } = found
    const performed = wish.performed ?? servedHere(visit, window.id)
    const unknown = performed.find(({ service }) => !hall.setup?.services.some((s) => s.id === service))
    if (unknown) return refuse('service-unknown', { service: unknown.service })
    const at = { ticket: visit.ticket, window: window.id, staff: window.staff, performed }
    const returnTo = detourAfter(visit.returnTo, window.id)
    const { key } = visit
    if (returnTo) {
      const back = stillThere(hall, returnTo.window) ? { back: returnTo.window } : {}
      return accept({ type: 'TicketReturned', ...at, service: returnTo.service, key, ...back })
    }
    return accept({ type: 'ServiceFinished', ...at, outcome: wish.outcome, forgotten: wish.forgotten })
  },
})
