/** The clock notes that the time to object is over, or that an objection or a plan is overdue. It decides nothing. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { AppraisalId } from '../appraisalId.ts'
import { deadlinesOf, taskOf } from '../dues.ts'
import { knownAppraisal } from '../known.ts'

export const noteAppraisalDue = command({
  by: ['clock'],
  says: 'The clock notes a date of an appraisal that has passed.',
  wish: z.object({ appraisal: AppraisalId, kind: z.string().max(40) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, kind }, stamp, books) {
    const known = knownAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, setup, deed } = known
    const late = appraisal && deadlinesOf(appraisal).find((one) => one.kind === kind && one.due.at <= stamp.at)
    if (!late) return refuse('not-due-yet')
    const of = taskOf(appraisal, kind, setup)
    const { subject, day } = deed
    return accept({ type: 'AppraisalDueNoted', subject, day, kind, due: late.due.by, ...(of && { of }) })
  },
})
