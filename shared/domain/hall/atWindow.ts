/** The questions almost every desk verb asks first: is this my window, and is this the ticket in my hand? */
import { refuse, type Refused } from '../decision.ts'
import type { StaffId, TicketNumber, WindowId } from '../words.ts'
import type { Stamp } from './facts.ts'
import type { Hall, Stage, Visit, WindowState } from './hall.ts'
import { windowName } from './people.ts'

export type Staffed = WindowState & { readonly staff: StaffId }
export const isRefused = (value: object): value is Refused => 'refusal' in value

/** The window with the person signed in at it; only that person, or the supervisor, may act there. */
export const staffedWindow = (hall: Hall, id: WindowId, { by }: Stamp): Staffed | Refused => {
  const window = hall.windows.get(id)
  if (!window) return refuse('window-unknown', { window: id })
  if (!window.staff) return refuse('not-signed-in', { window: windowName(hall, id) })
  if (window.staff !== by.id && by.role !== 'supervisor')
    return refuse('not-your-window', { window: windowName(hall, id) })
  return window as Staffed
}

/** The same, open, and with nobody in hand: ready to take somebody. */
export const freeWindow = (hall: Hall, id: WindowId, stamp: Stamp): Staffed | Refused => {
  const window = staffedWindow(hall, id, stamp)
  if (isRefused(window)) return window
  if (window.is === 'paused') return refuse('window-paused')
  if (window.is !== 'open') return refuse('window-not-open')
  if (window.ticket) return refuse('window-busy', { ticket: window.ticket })
  return window
}

export const knownVisit = (hall: Hall, ticket: TicketNumber): Visit | Refused =>
  hall.visits.get(ticket) ?? refuse('ticket-unknown', { ticket })

const notIn: Partial<Record<Stage, 'ticket-not-called' | 'ticket-not-being-served' | 'ticket-not-held'>> = {
  called: 'ticket-not-called',
  serving: 'ticket-not-being-served',
  held: 'ticket-not-held',
}

/** The visit this window has, in one of the `stages` asked for. */
export const visitAt = (
  hall: Hall,
  wish: { window: WindowId; ticket: TicketNumber },
  stamp: Stamp,
  ...stages: [Stage, ...Stage[]]
): { window: Staffed; visit: Visit } | Refused => {
  const window = staffedWindow(hall, wish.window, stamp)
  if (isRefused(window)) return window
  const visit = knownVisit(hall, wish.ticket)
  if (isRefused(visit)) return visit
  if (!stages.includes(visit.stage)) return refuse(notIn[stages[0]] ?? 'ticket-not-waiting', { ticket: wish.ticket })
  if (visit.window !== window.id) {
    return refuse('already-called', { ticket: wish.ticket, window: visit.window ? windowName(hall, visit.window) : '' })
  }
  return { window, visit }
}
