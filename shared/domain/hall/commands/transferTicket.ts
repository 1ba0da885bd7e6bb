/** Sent on to another service, window or person. The number, the arrival time and the first responder stay. */
import { z } from 'zod'
import { accept, command, refuse, type Refused } from '../../decision.ts'
import { Note, TicketNumber, TransferReason, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'
import { Destination } from '../facts.ts'
import type { Hall, Visit } from '../hall.ts'
import { windowOf } from '../people.ts'

const refusalOf = (hall: Hall, from: WindowId, to: Destination): Refused | undefined => {
  if (to.to === 'service') {
    if (!hall.setup?.services.some((s) => s.id === to.service))
      return refuse('service-unknown', { service: to.service })
    return undefined
  }
  const target = to.to === 'window' ? hall.windows.get(to.window) : windowOf(hall, to.staff)
  if (to.to === 'window' && !target) return refuse('window-unknown', { window: to.window })
  if (!target || (target.is !== 'open' && target.is !== 'paused')) return refuse('destination-absent')
  return target.id === from ? refuse('same-destination') : undefined
}

/** Where it stands at the destination: the place it had, at most so many times a visit; afterwards a small credit. */
const keyAfter = (hall: Hall, visit: Visit, place: 'keep' | 'end', at: number): number => {
  if (place === 'end') return at
  const rules = hall.setup?.rules
  if (!rules || visit.transfers < rules.placeKeptTransfers) return visit.key
  return at - rules.appointmentCreditMinutes * 60_000
}

export const transferTicket = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Sends the visit on to a service, a window or a person.',
  wish: z.object({
    window: WindowId,
    ticket: TicketNumber,
    destination: Destination,
    place: z.enum(['keep', 'end']).default('keep'),
    mustReturn: z.boolean().default(false),
    reason: TransferReason,
    note: Note.optional(),
  }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'serving', 'called', 'held')
    if (isRefused(found)) return found
    const { destination, place, mustReturn, reason, note, ticket } = wish
    const no = refusalOf(hall, wish.window, destination)
    if (no) return no
    const key = keyAfter(hall, found.visit, place, stamp.at)
    const { id: from, staff } = found.window
    return accept({
      type: 'TicketTransferred',
      ticket,
      from,
      staff,
      destination,
      place,
      key,
      mustReturn,
      reason,
      ...(note && { note }),
    })
  },
})
