/** Not this hall's to decide: the reason is said, and who is competent is told (首问责任制 holds for complaints too). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { toldUnitOf, UnitNamed } from '../../contact/toldUnit.ts'
import { ComplaintId, Note } from '../../words.ts'
import { knownComplaint } from '../known.ts'

export const declineComplaint = command({
  by: ['officer'],
  says: 'Does not accept a registered complaint, with the reason and, where there is one, the competent unit.',
  wish: z.object({ complaint: ComplaintId, reason: Note.min(1), unit: UnitNamed.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, reason, unit }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'registered')
    if (isRefused(known)) return known
    // Whether a rating counts is decided by appeal, never by setting it aside.
    if (known.complaint.rating) return refuse('complaint-not-now', { complaint: known.complaint.number })
    const told = unit && toldUnitOf(known.setup, unit)
    if (told && isRefused(told)) return told
    return accept({ type: 'ComplaintNotAccepted', ...known.deed, reason, ...(told && { unit: told }) })
  },
})
