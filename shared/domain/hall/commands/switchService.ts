/** A second service in the same visit, at the same window; times are kept apart per service. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { ServiceId, TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const switchService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Goes on with another service in the same visit.',
  wish: z.object({ window: WindowId, ticket: TicketNumber, service: ServiceId }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'serving')
    if (isRefused(found)) return found
    const { service, ticket } = wish
    if (!hall.setup?.services.some((s) => s.id === service)) return refuse('service-unknown', { service })
    const allowed = hall.setup.windows.find((w) => w.id === wish.window)?.services ?? []
    if (!allowed.includes(service)) return refuse('service-not-here', { service })
    if (service === found.visit.service) return refuse('same-destination')
    const { id: window, staff } = found.window
    return accept({ type: 'ServiceSwitched', ticket, window, staff, service })
  },
})
