/** Leaves visits out of every figure, by fact and with the reason: tried out, an outage, recorded by mistake. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { BusinessDay, LeaveOutReason, Note, TicketNumber } from '../../words.ts'
import { isRefused } from '../atWindow.ts'
import { visitsToJudge } from '../leftOut.ts'

export const leaveOut = command({
  by: ['supervisor'],
  says: 'Leaves finished visits of a day out of every figure, with the reason; never visits the supervisor had in hand.',
  wish: z.object({
    /** Today, or a day that is over. */
    day: BusinessDay,
    tickets: z.array(TicketNumber).min(1).max(200),
    because: LeaveOutReason,
    note: Note.trim().min(1),
  }),
  afterDay: true,
  ofDay: true,
  decide(hall, { because, note, ...wish }, stamp, books) {
    const visits = visitsToJudge(hall, wish, stamp, books)
    if (isRefused(visits)) return visits
    // A number taken back is in no figure anyway.
    const already = visits.find(({ leftOut, stage }) => leftOut !== undefined || stage === 'void')
    if (already) return refuse('left-out-already', { ticket: already.ticket })
    return accept(...visits.map(({ ticket }) => ({ type: 'VisitLeftOut', ticket, because, note }) as const))
  },
})
