/** One rating per finished visit, by its one-time token (checked at the gate), never by staff. Unrated stays unrated. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Grade, TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'

const dayMs = 24 * 3_600_000

export const rateVisit = command({
  by: ['citizen', 'tablet'],
  says: 'Rates a finished visit, once. Needs the one-time rating token.',
  wish: z.object({
    ticket: TicketNumber,
    token: z.string().max(80),
    grade: Grade,
    tags: z.array(z.string().max(40)).max(6).default([]),
  }),
  afterDay: true,
  decide(hall, { ticket, grade, tags }, { at, by }) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    const { finished } = visit
    if (by.role === 'citizen' ? by.ticket !== ticket : by.window !== finished?.window) return refuse('not-allowed')
    if (visit.rating) return refuse('already-rated')
    if (!finished) return refuse('not-finished-yet')
    if (at - finished.at > (hall.setup?.rules.ratingDays ?? 7) * dayMs) return refuse('rating-closed')
    const through = by.role === 'tablet' ? 'tablet' : 'phone'
    return accept({ type: 'VisitRated', ticket, window: finished.window, staff: finished.staff, grade, tags, through })
  },
})
