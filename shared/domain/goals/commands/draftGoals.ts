/** 起草: a section writes down what it will be measured by. Drafted again, it is signed and approved again. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Period } from '../../period.ts'
import { Source } from '../../ruleBook/ruleBook.ts'
import { subjectFor } from '../../subject.ts'
import { appraisedRoles, SectionId, type StaffId } from '../../words.ts'
import { Goal, Goals } from '../facts.ts'
import { weightSum } from '../goalSheet.ts'
import { belongsTo, goalsId } from '../known.ts'

const Drafted = z
  .array(Goal.extend({ source: z.union([z.literal('entered'), Source]) }))
  .min(1)
  .max(30)

export const draftGoals = command({
  by: appraisedRoles,
  says: 'Drafts the goal sheet of a section for a period; who works in it, or heads it. Weights sum to exactly 100.',
  wish: z.object({ period: Period, section: SectionId, goals: Drafted }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { period, section, goals }, { at, by }, books) {
    if (!setup) return refuse('not-set-up')
    if (!setup.sections.some(({ id }) => id === section)) return refuse('section-unknown')
    if (!belongsTo(setup, section, by.id)) return refuse('not-your-section')
    const id = goalsId(period, section)
    if (books.story('goals', id)?.stage === 'reviewed') return refuse('goals-not-now')
    const parsed = Goals.safeParse(
      goals.map((goal) => (goal.source === 'entered' ? { ...goal, source: { from: 'entered' } } : goal)),
    )
    if (!parsed.success) return refuse('goals-unfit')
    const sum = weightSum(parsed.data)
    if (sum !== 10_000) return refuse('weights-not-100', { sum: sum / 100 })
    const deed = { subject: subjectFor('goals', id), day: businessDayOf(at, setup), staff: by.id as StaffId }
    return accept({ type: 'GoalsDrafted', ...deed, period, section, goals: parsed.data })
  },
})
