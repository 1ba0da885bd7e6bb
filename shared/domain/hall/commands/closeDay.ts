/** The day ends, and with it every ticket still open, each with how far it got. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import type { FactOf } from '../facts.ts'

export const closeDay = command({
  by: ['clock', 'supervisor'],
  says: 'Closes the business day; every open ticket ends with a reason.',
  wish: z.object({}),
  decide(hall, _wish, { by }) {
    if (!hall.day) return refuse('day-not-open')
    const expired: FactOf<'TicketExpired'>[] = []
    for (const { ticket, stage } of hall.visits.values()) {
      if (stage === 'finished' || stage === 'left' || stage === 'expired' || stage === 'void') continue
      expired.push({ type: 'TicketExpired', ticket, was: stage, reason: 'day-closed' })
    }
    return accept(...expired, {
      type: 'DayClosed',
      day: hall.day,
      reason: by.role === 'clock' ? 'cut-over' : 'end-of-day',
    })
  },
})
