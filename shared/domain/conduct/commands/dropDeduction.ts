/** A proposed deduction is dropped, with the reason: there was a leave, the machine erred, a person let it pass. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { knownDeduction } from '../known.ts'

export const dropDeduction = command({
  by: ['supervisor', 'appraiser', 'director'],
  says: 'Drops a proposed deduction and says why. A confirmed one only falls on appeal.',
  wish: z.object({ conduct: StoryId, deduction: z.int().min(1), reason: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { reason, ...which }, stamp, books) {
    const known = knownDeduction(hall, which, stamp, books, 'proposed')
    if (isRefused(known)) return known
    if (known.conduct.staff === stamp.by.id) return refuse('own-deduction')
    return accept({ type: 'DeductionDropped', ...known.deed, deduction: which.deduction, reason })
  },
})
