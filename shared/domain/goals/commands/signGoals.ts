/** 科室负责人签字: the head stands for the draft. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles } from '../../words.ts'
import { headOf, knownGoals } from '../known.ts'

export const signGoals = command({
  by: appraisedRoles,
  says: "Signs the draft of a section's goals; only the head of the section.",
  wish: z.object({ goals: StoryId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { goals }, stamp, books) {
    const known = knownGoals(hall, goals, stamp, books, 'drafted')
    if (isRefused(known)) return known
    if (headOf(known.setup, known.sheet.section) !== stamp.by.id) return refuse('not-section-head')
    return accept({ type: 'GoalsSigned', ...known.deed })
  },
})
