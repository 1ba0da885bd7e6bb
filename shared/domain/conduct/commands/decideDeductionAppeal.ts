/** 复核: the director decides an appeal, unless they confirmed or proposed it. Upheld, the deduction does not count. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { knownDeduction } from '../known.ts'

export const decideDeductionAppeal = command({
  by: ['director'],
  says: 'Decides an appeal against a deduction, with the reason; not who proposed or confirmed it.',
  wish: z.object({
    conduct: StoryId,
    deduction: z.int().min(1),
    upheld: z.boolean(),
    reason: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { upheld, reason, ...which }, stamp, books) {
    const known = knownDeduction(hall, which, stamp, books, 'appealed')
    if (isRefused(known)) return known
    const { conduct, deduction, deed } = known
    if ([conduct.staff, deduction.proposed.staff, deduction.confirmed?.staff].includes(deed.staff))
      return refuse('not-second-person')
    return accept({ type: 'DeductionAppealDecided', ...deed, deduction: which.deduction, upheld, reason })
  },
})
