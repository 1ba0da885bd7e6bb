/** 主任批准: from now on the section works and is scored by this. Not by who drafted or signed it, nor in the own section. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import type { GoalSheet } from '../goalSheet.ts'
import { belongsTo, knownGoals, type KnownGoals } from '../known.ts'

/** Who had a hand in the draft does not decide on it. */
export const mayDecide = ({ sheet, setup }: Pick<KnownGoals, 'setup'> & { sheet: GoalSheet }, staff: string): boolean =>
  !belongsTo(setup, sheet.section, staff) && sheet.draft.drafted.staff !== staff && sheet.draft.signed?.staff !== staff

export const approveGoals = command({
  by: ['director'],
  says: "Approves a section's signed goals.",
  wish: z.object({ goals: StoryId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { goals }, stamp, books) {
    const known = knownGoals(hall, goals, stamp, books, 'signed')
    if (isRefused(known)) return known
    if (!mayDecide(known, stamp.by.id)) return refuse('second-person-needed')
    return accept({ type: 'GoalsApproved', ...known.deed })
  },
})
