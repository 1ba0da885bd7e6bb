/** The pause ends. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { WindowId } from '../../words.ts'
import { isRefused, staffedWindow } from '../atWindow.ts'

export const resumeWindow = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Ends the pause.',
  wish: z.object({ window: WindowId }),
  decide(hall, { window: id }, stamp) {
    const window = staffedWindow(hall, id, stamp)
    if (isRefused(window)) return window
    if (window.is !== 'paused') return refuse('window-not-paused')
    return accept({ type: 'WindowResumed', window: id, staff: window.staff })
  },
})
