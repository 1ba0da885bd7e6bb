/** An entered score is taken back, with the reason; it stays to be seen, and counts no more. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { AppraisalId } from '../appraisalId.ts'
import { standingItems } from '../appraisal.ts'
import { isOwn, knownAppraisal, rulesOf } from '../known.ts'

export const takeBackItem = command({
  by: ['appraiser', 'director'],
  says: 'Takes back a score that was entered by hand, with the reason.',
  wish: z.object({ appraisal: AppraisalId, item: z.int().min(1), reason: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, item: n, reason }, stamp, books) {
    const known = knownAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, setup, deed } = known
    if (appraisal?.frozen) return refuse('appraisal-frozen')
    const item = appraisal && standingItems(appraisal).find((one) => one.n === n)
    if (!item) return refuse('item-not-there', { item: n })
    const rules = rulesOf(id, books)
    if (isRefused(rules)) return rules
    if (isOwn(setup, rules.scheme.of, item.who, deed.staff)) return refuse('own-appraisal')
    return accept({ type: 'ItemTakenBack', ...deed, item: n, reason })
  },
})
