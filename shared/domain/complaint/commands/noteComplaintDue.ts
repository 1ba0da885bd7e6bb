/** A step was not done by its date: lateness is named, with whose task it was. People decide what follows. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId } from '../../words.ts'
import { deadlinesOf, taskOf } from '../dues.ts'
import { complaintSteps } from '../facts.ts'
import { knownComplaint } from '../known.ts'

export const noteComplaintDue = command({
  by: ['clock'],
  says: 'The clock notes that a step of a complaint was not done in its time.',
  wish: z.object({ complaint: ComplaintId, kind: z.enum(complaintSteps) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, kind }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { complaint, setup, deed } = known
    const late = deadlinesOf(complaint).find(({ step, due }) => step === kind && due.at <= stamp.at)
    if (!late) return refuse('complaint-not-now', { complaint: complaint.number })
    const of = taskOf(complaint, kind, setup)
    const { by: due } = late.due
    return accept({ type: 'ComplaintOverdue', complaint: id, day: deed.day, step: kind, due, ...(of && { of }) })
  },
})
