/** A plan of improvement is looked at: done, or not yet, with what was seen. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { AppraisalId } from '../appraisalId.ts'
import { isPlanOpen } from '../dues.ts'
import { isOwn, publishedAppraisal } from '../known.ts'

export const checkImprovement = command({
  by: ['appraiser', 'director', 'supervisor'],
  says: 'Notes how a plan of improvement stands; done ends it.',
  wish: z.object({ appraisal: AppraisalId, plan: z.int().min(1), done: z.boolean(), note: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, plan: n, done, note }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    const plan = appraisal.plans.find((one) => one.n === n)
    if (!plan || !isPlanOpen(plan)) return refuse('plan-unknown', { plan: n })
    if (isOwn(setup, version.sheet.of, plan.who, deed.staff)) return refuse('own-appraisal')
    return accept({ type: 'PlanChecked', ...deed, plan: n, done, note })
  },
})
