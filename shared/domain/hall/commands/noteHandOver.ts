/** A visit was sent on and nobody took it in time: the clock names it (首问责任制). */
import { z } from 'zod'
import { command, refuse } from '../../decision.ts'
import { TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'
import { handOverDue, unanswered } from '../handOvers.ts'

export const noteHandOver = command({
  by: ['clock'],
  says: 'Names a visit that was sent on and that nobody took in time.',
  wish: z.object({ ticket: TicketNumber }),
  decide(hall, { ticket }, { at }) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    const since = hall.handOvers.get(ticket)
    if (since === undefined || handOverDue(hall, since) > at) return refuse('not-due-yet')
    return { ok: true, facts: unanswered(visit, at) }
  },
})
