/** The window begins to serve: all its services, or those the person declares today. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { ServiceId, WindowId } from '../../words.ts'
import { isRefused, staffedWindow } from '../atWindow.ts'

export const openWindow = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Opens the window for all its services, or for those named.',
  wish: z.object({ window: WindowId, services: z.array(ServiceId).min(1).max(100).optional() }),
  decide(hall, { window: id, services }, stamp) {
    const window = staffedWindow(hall, id, stamp)
    if (isRefused(window)) return window
    if (window.is !== 'ready') return refuse(window.is === 'paused' ? 'window-paused' : 'window-already-open')
    const allowed = hall.setup?.windows.find((w) => w.id === id)?.services ?? []
    const foreign = services?.find((service) => !allowed.includes(service))
    if (foreign) return refuse('service-not-here', { service: foreign })
    return accept({ type: 'WindowOpened', window: id, staff: window.staff, services: services ?? [...allowed] })
  },
})
