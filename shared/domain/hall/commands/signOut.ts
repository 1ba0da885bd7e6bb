/** The person leaves the window; an open window closes with it. Nobody leaves with a visit in hand or on hold. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { WindowId } from '../../words.ts'
import { isRefused, staffedWindow } from '../atWindow.ts'
import { unaimed } from '../unaimed.ts'

export const signOut = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'The person leaves the window; the supervisor may do it for somebody who forgot.',
  wish: z.object({ window: WindowId }),
  afterDay: true,
  decide(hall, { window: id }, stamp) {
    const window = staffedWindow(hall, id, stamp)
    if (isRefused(window)) return window
    if (window.ticket) return refuse('window-busy', { ticket: window.ticket })
    if (window.held.length) return refuse('window-holds-visits', { count: window.held.length })
    const { staff } = window
    const out = { type: 'StaffSignedOut', window: id, staff } as const
    if (window.is === 'ready') return accept(out, ...unaimed(hall, window, true))
    return accept({ type: 'WindowClosed', window: id, staff }, ...unaimed(hall, window, true), out)
  },
})
