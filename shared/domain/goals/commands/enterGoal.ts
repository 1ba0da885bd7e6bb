/** How far a goal is, with what shows it. The section tells its progress; the score is given by somebody outside it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles, LongNote } from '../../words.ts'
import { Evidence } from '../evidence.ts'
import { belongsTo, headOf, knownGoals } from '../known.ts'

const giveScores: readonly string[] = ['appraiser', 'director']

export const enterGoal = command({
  by: appraisedRoles,
  says: 'Enters how far a goal is, with evidence and a reason: the head without a score, the appraisal office with one.',
  wish: z.object({
    goals: StoryId,
    goal: Code,
    actual: z.string().trim().min(1).max(80),
    score: z.number().min(0).max(100).optional(),
    evidence: Evidence,
    note: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { goals, goal: id, actual, score, evidence, note }, stamp, books) {
    const known = knownGoals(hall, goals, stamp, books)
    if (isRefused(known)) return known
    const { sheet, setup, deed } = known
    const { id: who, role } = stamp.by
    if (!giveScores.includes(role) && headOf(setup, sheet.section) !== who) return refuse('not-section-head')
    if (!sheet.inForce || sheet.reviewed) return refuse('goals-not-now')
    const goal = sheet.inForce.goals.find((one) => one.id === id)
    if (!goal) return refuse('goal-unknown')
    // What the hall's own records say is never typed in beside them.
    if (goal.source.from !== 'entered') return refuse('goal-computed', { goal: goal.name })
    if (score !== undefined) {
      if (!giveScores.includes(role)) return refuse('not-allowed')
      if (belongsTo(setup, sheet.section, who)) return refuse('own-appraisal')
      if (evidence.length === 0 && !sheet.entries.some((entry) => entry.goal === id && entry.evidence.length > 0)) {
        return refuse('evidence-needed')
      }
    }
    return accept({
      type: 'GoalEntered',
      ...deed,
      goal: id,
      actual,
      ...(score !== undefined && { score }),
      evidence,
      note,
    })
  },
})
