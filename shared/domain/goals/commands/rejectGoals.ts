/** 退回: the director sends the goals back with a reason; the section drafts again. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { knownGoals } from '../known.ts'
import { mayDecide } from './approveGoals.ts'

export const rejectGoals = command({
  by: ['director'],
  says: "Sends a section's signed goals back, with the reason.",
  wish: z.object({ goals: StoryId, reason: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { goals, reason }, stamp, books) {
    const known = knownGoals(hall, goals, stamp, books, 'signed')
    if (isRefused(known)) return known
    if (!mayDecide(known, stamp.by.id)) return refuse('second-person-needed')
    return accept({ type: 'GoalsRejected', ...known.deed, reason })
  },
})
