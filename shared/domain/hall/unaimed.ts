/** Who waits for a window or a person that goes away waits for the service instead. */
import type { FactOf } from './facts.ts'
import type { Hall, WindowState } from './hall.ts'
import { staffLine, waitingIn, windowLine } from './lines.ts'

export const unaimed = (hall: Hall, window: WindowState, personLeaves: boolean): FactOf<'TicketUnaimed'>[] => {
  const waiting = [...waitingIn(hall.lines, windowLine(window.id))]
  if (personLeaves && window.staff) waiting.push(...waitingIn(hall.lines, staffLine(window.staff)))
  return waiting.map(({ ticket }) => ({ type: 'TicketUnaimed', ticket }))
}
