/** 复核: somebody who did not publish it, enter it or ask for it decides. Upheld, the sheet is to be issued again. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { openObjections, type Appraisal, type Objection } from '../appraisal.ts'
import { AppraisalId } from '../appraisalId.ts'
import { isOwn, publishedAppraisal } from '../known.ts'

/** Had somebody to do with what is objected to: published that version, entered an item about the row, or objected? */
export const isConcerned = (appraisal: Appraisal, objection: Objection, staff: string): boolean =>
  objection.staff === staff ||
  appraisal.versions.some((one) => one.version === objection.version && one.staff === staff) ||
  appraisal.items.some((item) => item.who === objection.who && item.staff === staff)

export const decideObjection = command({
  by: ['director', 'appraiser'],
  says: 'Decides an objection, with the reason; only a second person.',
  wish: z.object({
    appraisal: AppraisalId,
    objection: z.int().min(1),
    upheld: z.boolean(),
    reason: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, objection: n, upheld, reason }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books, { live: true })
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    const objection = openObjections(appraisal).find((one) => one.n === n)
    if (!objection) return refuse('objection-unknown', { objection: n })
    if (isOwn(setup, version.sheet.of, objection.who, deed.staff)) return refuse('own-appraisal')
    if (isConcerned(appraisal, objection, deed.staff)) return refuse('not-second-person')
    return accept({ type: 'ObjectionDecided', ...deed, objection: n, upheld, reason })
  },
})
