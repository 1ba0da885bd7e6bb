/** 受理: the hall takes the complaint on, and from now on owes a reply by a date. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId } from '../../words.ts'
import { dated } from '../dues.ts'
import { knownComplaint } from '../known.ts'

export const acceptComplaint = command({
  by: ['officer'],
  says: 'Accepts a registered complaint; the reply is due so many working days later.',
  wish: z.object({ complaint: ComplaintId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownComplaint(hall, wish.complaint, stamp, books, 'registered')
    if (isRefused(known)) return known
    const { complaint, setup, deed } = known
    // A bad rating is the hall's business from the moment it is given.
    if (complaint.rating) return refuse('complaint-not-now', { complaint: complaint.number })
    const { due, ...rest } = dated(setup, deed.day, setup.deadlines.complaintReplyDays)
    return accept({ type: 'ComplaintAccepted', ...deed, ...rest, ...(due && { reply: due }) })
  },
})
