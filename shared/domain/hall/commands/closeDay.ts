/** The day ends, and with it every ticket still open, each with how far it got. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import type { FactOf } from '../facts.ts'
import { unanswered } from '../handOvers.ts'

export const closeDay = command({
  by: ['clock', 'supervisor'],
  says: 'Closes the business day; every open ticket ends with a reason.',
  wish: z.object({}),
  decide(hall, _wish, { at, by }) {
    if (!hall.day) return refuse('day-not-open')
    const expired: FactOf<'TicketExpired' | 'HandOverUnanswered'>[] = []
    for (const visit of hall.visits.values()) {
      const { ticket, stage } = visit
      if (stage === 'finished' || stage === 'left' || stage === 'expired' || stage === 'void') continue
      if (hall.handOvers.has(ticket)) expired.push(...unanswered(visit, at))
      expired.push({ type: 'TicketExpired', ticket, was: stage, reason: 'day-closed' })
    }
    return accept(...expired, {
      type: 'DayClosed',
      day: hall.day,
      reason: by.role === 'clock' ? 'cut-over' : 'end-of-day',
    })
  },
})
