/** A pause with its reason, which the sign over the window will show. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { PauseReason, WindowId } from '../../words.ts'
import { isRefused, staffedWindow } from '../atWindow.ts'

export const pauseWindow = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Pauses the window, with the reason its sign will show.',
  wish: z.object({ window: WindowId, reason: PauseReason }),
  decide(hall, { window: id, reason }, stamp) {
    const window = staffedWindow(hall, id, stamp)
    if (isRefused(window)) return window
    if (window.is === 'paused') return refuse('window-paused')
    if (window.is !== 'open') return refuse('window-not-open')
    if (window.ticket) return refuse('window-busy', { ticket: window.ticket })
    return accept({ type: 'WindowPaused', window: id, staff: window.staff, reason })
  },
})
