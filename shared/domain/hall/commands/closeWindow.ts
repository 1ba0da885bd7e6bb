/** The window stops serving; the person stays signed in. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { WindowId } from '../../words.ts'
import { isRefused, staffedWindow } from '../atWindow.ts'
import { unaimed } from '../unaimed.ts'

export const closeWindow = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Closes the window; who was sent back to it waits for the service instead.',
  wish: z.object({ window: WindowId }),
  afterDay: true,
  decide(hall, { window: id }, stamp) {
    const window = staffedWindow(hall, id, stamp)
    if (isRefused(window)) return window
    if (window.is === 'ready') return refuse('window-not-open')
    if (window.ticket) return refuse('window-busy', { ticket: window.ticket })
    if (window.held.length) return refuse('window-holds-visits', { count: window.held.length })
    return accept({ type: 'WindowClosed', window: id, staff: window.staff }, ...unaimed(hall, window, false))
  },
})
