/** Rows of a scheme of goals (目标考核): each section's goal sheet, goal by goal. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { GoalLine } from '../goals/goalScore.ts'
import type { AppraisedUnit } from './inputs.ts'
import { plainRow } from './rows.ts'
import type { Asked } from './sources.ts'

const partOf = ({ goal, score, value, num, den }: GoalLine): Part => ({
  indicator: goal.id,
  name: goal.name,
  score,
  variance: 0,
  weight: goal.weight,
  value,
  interval: null,
  n: score === null ? 0 : (den ?? 1),
  ...(num !== undefined && { num }),
  ...(den !== undefined && { den }),
  ...(score === null && { because: goal.source.from === 'entered' ? 'nobody-entered' : 'nothing-to-divide' }),
})

export const goalRow = (scheme: SchemeOf<'goals'>, asked: Asked, unit: AppraisedUnit): SheetRow => {
  const found = asked.goals.get(unit.id)
  return plainRow(unit, found?.total ?? null, (found?.lines ?? []).map(partOf), scheme.bands)
}
