/** 复核意见: when the period is over the director looks at the whole sheet, with every entered goal scored. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { daysOf } from '../../period.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { lastEntry } from '../goalSheet.ts'
import { belongsTo, knownGoals } from '../known.ts'

export const reviewGoals = command({
  by: ['director'],
  says: "Gives the director's opinion on a section's goals, from the last day of the period on.",
  wish: z.object({ goals: StoryId, opinion: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { goals, opinion }, stamp, books) {
    const known = knownGoals(hall, goals, stamp, books, 'approved')
    if (isRefused(known)) return known
    const { sheet, setup, deed } = known
    if (belongsTo(setup, sheet.section, stamp.by.id)) return refuse('own-appraisal')
    const { to } = daysOf(sheet.period)
    if (deed.day < to) return refuse('goals-period-running', { day: to })
    const open = sheet.inForce?.goals.find(
      ({ id, source }) => source.from === 'entered' && !lastEntry(sheet, id).scored,
    )
    if (open) return refuse('goal-not-scored', { goal: open.name })
    return accept({ type: 'GoalsReviewed', ...deed, opinion })
  },
})
