/** A goal sheet from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { GoalsFact, GoalsFactOf } from './facts.ts'
import type { Done, GoalSheet } from './goalSheet.ts'

type Told = Recorded<GoalsFact>
const doneOf = ({ at, day, staff }: Told): Done => ({ at, day, staff })

const begin = (fact: Recorded<GoalsFactOf<'GoalsDrafted'>>): GoalSheet => ({
  id: idOf(fact.subject),
  period: fact.period,
  section: fact.section,
  stage: 'drafted',
  draft: { goals: fact.goals, drafted: doneOf(fact), signed: undefined },
  inForce: undefined,
  rejected: undefined,
  entries: [],
  reviewed: undefined,
  seq: fact.seq,
  lastAction: fact.action,
})

const change = (sheet: GoalSheet, fact: Told): void => {
  switch (fact.type) {
    case 'GoalsDrafted':
      sheet.draft = { goals: fact.goals, drafted: doneOf(fact), signed: undefined }
      sheet.rejected = undefined
      sheet.stage = 'drafted'
      return
    case 'GoalsSigned':
      sheet.draft.signed = doneOf(fact)
      sheet.stage = 'signed'
      return
    case 'GoalsApproved':
      sheet.inForce = { ...sheet.draft, approved: doneOf(fact) }
      sheet.stage = 'approved'
      return
    case 'GoalsRejected':
      sheet.rejected = { ...doneOf(fact), reason: fact.reason }
      sheet.stage = 'rejected'
      return
    case 'GoalEntered': {
      const { goal, actual, score, evidence, note } = fact
      sheet.entries.push({ ...doneOf(fact), goal, actual, score, evidence, note })
      return
    }
    case 'GoalsReviewed':
      sheet.reviewed = { ...doneOf(fact), opinion: fact.opinion }
      sheet.stage = 'reviewed'
  }
}

export const foldGoalSheet = (facts: readonly AnyRecorded[]): GoalSheet | undefined => {
  const [first, ...rest] = standing(facts)
  if (first?.type !== 'GoalsDrafted') return undefined
  const sheet = begin(first)
  for (const fact of rest) {
    change(sheet, fact as Told)
    sheet.seq = fact.seq
    sheet.lastAction = fact.action
  }
  return sheet
}
