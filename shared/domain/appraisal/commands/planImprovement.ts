/** 改进计划: what is to become better, and by when it is looked at. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { BusinessDay, LongNote } from '../../words.ts'
import { workingDue } from '../known.ts'
import { AppraisalId } from '../appraisalId.ts'
import { Who } from '../facts.ts'
import { isOwn, publishedAppraisal, rowOf } from '../known.ts'

export const planImprovement = command({
  by: ['appraiser', 'director', 'supervisor'],
  says: 'Agrees a plan of improvement for one row of a published sheet, with the day by which it is looked at.',
  wish: z.object({ appraisal: AppraisalId, who: Who, measures: LongNote.min(1), due: BusinessDay }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, who, measures, due }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    const row = rowOf(version, who)
    if (isRefused(row)) return row
    if (isOwn(setup, version.sheet.of, who, deed.staff)) return refuse('own-appraisal')
    if (due <= deed.day) return refuse('due-not-ahead')
    // A day off moves to the next working day.
    const at = workingDue(setup, due, 0)
    if (isRefused(at)) return at
    return accept({ type: 'PlanMade', ...deed, plan: appraisal.plans.length + 1, who, measures, due: at })
  },
})
