/** Takes visits that were left out back into the figures. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { BusinessDay, Note, TicketNumber } from '../../words.ts'
import { isRefused } from '../atWindow.ts'
import { visitsToJudge } from '../leftOut.ts'

export const takeIn = command({
  by: ['supervisor'],
  says: 'Takes visits of a day that were left out back into the figures, with the reason.',
  wish: z.object({
    day: BusinessDay,
    tickets: z.array(TicketNumber).min(1).max(200),
    note: Note.trim().min(1),
  }),
  afterDay: true,
  ofDay: true,
  decide(hall, { note, ...wish }, stamp, books) {
    const visits = visitsToJudge(hall, wish, stamp, books)
    if (isRefused(visits)) return visits
    const counted = visits.find(({ leftOut }) => leftOut === undefined)
    if (counted) return refuse('not-left-out', { ticket: counted.ticket })
    return accept(...visits.map(({ ticket }) => ({ type: 'VisitTakenIn', ticket, note }) as const))
  },
})
