/** What is to be done: at once, by a date, to be explained, or it looks mistaken or malicious (立行立改, 限期整改, 解释说明, 申诉复核). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { complaintClasses } from '../../kinds.ts'
import { ComplaintId } from '../../words.ts'
import { dated, type Dated } from '../dues.ts'
import { knownComplaint } from '../known.ts'

export const classifyComplaint = command({
  by: ['officer'],
  says: 'Classifies a verified complaint: fix at once, fix by a date, explain, or leave it to an appeal.',
  wish: z.object({ complaint: ComplaintId, as: z.enum(complaintClasses) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, as }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'verified')
    if (isRefused(known)) return known
    const { complaint, setup, deed } = known
    if (as === 'appeal' && complaint.appeal?.decided) return refuse('appealed-already')
    // A bad rating has had its date since it was given; a complaint gets one now.
    const isDated = as === 'fix-by-date' && !complaint.rating
    const { due, ...rest }: Dated = isDated ? dated(setup, deed.day, setup.deadlines.rectifyDays) : {}
    return accept({ type: 'ComplaintClassified', ...deed, as, ...rest, ...(due && { rectify: due }) })
  },
})
