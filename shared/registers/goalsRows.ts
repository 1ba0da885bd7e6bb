/** Register rows of a section's goal sheet of one period (目标设定表): a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import { lastEntry, type GoalSheet } from '#shared/domain/goals/goalSheet.ts'
import type { RowChange } from './tables.ts'

export const goalsRows = (sheet: GoalSheet, subject: StorySubject): RowChange[] => {
  const { draft, inForce, reviewed, period, section } = sheet
  const signed = inForce?.signed ?? draft.signed
  return [
    {
      put: 'goal_sheets',
      row: {
        subject,
        period,
        section,
        stage: sheet.stage,
        drafted_at: draft.drafted.at,
        drafted_by: draft.drafted.staff,
        signed_at: signed?.at ?? null,
        signed_by: signed?.staff ?? null,
        approved_at: inForce?.approved.at ?? null,
        approved_by: inForce?.approved.staff ?? null,
        reviewed_at: reviewed?.at ?? null,
        reviewed_by: reviewed?.staff ?? null,
      },
    },
    ...(inForce?.goals ?? []).map((goal, n): RowChange => {
      const { last, scored } = lastEntry(sheet, goal.id)
      const { id, name, indicator, weight, source, target } = goal
      const what = { subject, goal: id, n, name, indicator, weight: Math.round(weight * 100), target: target ?? null }
      const entered = { actual: last?.actual ?? null, score: scored?.score ?? null }
      const who = { entered_at: last?.at ?? null, entered_by: last?.staff ?? null }
      return { put: 'goals', row: { ...what, source: JSON.stringify(source), ...entered, ...who } }
    }),
  ]
}
