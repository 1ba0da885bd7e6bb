/** The complainant's rating of the reply, once, by the link they were given. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId, Grade } from '../../words.ts'
import { knownComplaint } from '../known.ts'

export const rateReply = command({
  by: ['citizen'],
  says: 'Rates the reply to a complaint, once. Needs the link given with its number.',
  wish: z.object({ complaint: ComplaintId, grade: Grade }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, grade }, stamp, books) {
    if (stamp.by.id !== id) return refuse('not-allowed')
    const known = knownComplaint(hall, id, stamp, books, 'replied', 'archived')
    if (isRefused(known)) return known
    const { complaint, deed } = known
    if (!complaint.replied) return refuse('complaint-not-now', { complaint: complaint.number })
    if (complaint.replyGrade) return refuse('already-rated')
    return accept({ type: 'ReplyRated', complaint: id, day: deed.day, grade })
  },
})
