/** Nobody appraises or decides about themself: one person with every role tries it with every verb of the appraisal. */
import { describe, expect, test } from 'vitest'
import { commandNames, ruleOf, type Wish } from '#shared/domain/decide.ts'
import { appraisalCommands } from '#shared/domain/appraisal/commands/index.ts'
import { conductCommands } from '#shared/domain/conduct/commands/index.ts'
import { goalsCommands } from '#shared/domain/goals/commands/index.ts'
import { reviewCommands } from '#shared/domain/review/commands/index.ts'
import { rosterCommands } from '#shared/domain/roster/commands/index.ts'
import { ruleBookCommands } from '#shared/domain/ruleBook/commands/index.ts'
import { selectionCommands } from '#shared/domain/selection/commands/index.ts'
import { appraisedRoles } from '#shared/domain/words.ts'
import { answerTo, cases, myself, others } from '../support/selfDealing.ts'

/** Verbs that decide nothing about a person, and why. */
const harmless: Readonly<Record<string, string>> = {
  proposeRuleBook: 'rules are everybody’s; a second person approves them',
  rejectRuleBook: 'what held goes on holding',
  withdrawRuleBook: 'what held goes on holding',
  noteAttendance: 'the clock',
  noteConductDue: 'the clock',
  noteAppraisalDue: 'the clock',
  noteReviewDue: 'the clock',
  noteSelectionDue: 'the clock',
  askLeave: 'asked for oneself, decided by another',
  askOvertime: 'asked for oneself, decided by another',
  withdrawLeave: 'one’s own right',
  appealDeduction: 'one’s own right',
  objectToSheet: 'one’s own right',
  draftGoals: 'one’s own section, approved by another',
  signGoals: 'one’s own section, approved by another',
  castReview: 'a paper without a name; the gate gives everybody only their own',
  castVote: 'a paper without a name; the gate gives everybody only their own',
  closeReview: 'only once every paper is in, or time is over',
  closeBallot: 'only once every paper is in, or time is over',
  annulReview: 'counts nothing for anybody',
  openSelection: 'names judges, who may not judge their own',
  openBallot: 'opens it for everybody',
  nominate: 'puts a candidate up; others mark it',
  reportRectification: 'told by who answers for it, checked by another',
  publishSheet: 'the figures are computed, and are not the publisher’s',
  freezeAppraisal: 'only after every objection was decided by a second person',
}

describe('about oneself', () => {
  const tried = cases.map((one) => ({ verb: one[0], by: one[1], refusal: one[2], one }))

  test.each(tried)('$verb is refused to a $by', ({ verb, by, refusal, one }) => {
    expect(ruleOf(verb as Wish['type']).by).toContain(by)
    expect(answerTo(one, myself(by))).toBe(refusal)
  })

  // What was refused above was refused for who said it: another person with that role gets through, or further.
  test.each(tried)('$verb may be said by another $by', ({ by, refusal, one }) => {
    const heard = (others[by] ?? []).map((other) => answerTo(one, other))
    expect(heard.some((answer) => answer !== refusal)).toBe(true)
  })
})

test('every verb of the appraisal is tried above, or there is a reason why not', () => {
  const verbs = [
    ruleBookCommands,
    rosterCommands,
    conductCommands,
    goalsCommands,
    reviewCommands,
    selectionCommands,
    appraisalCommands,
  ].flatMap((all) => Object.keys(all))
  expect([...cases.map(([verb]) => verb), ...Object.keys(harmless)].sort()).toEqual([...verbs].sort())
})

test('an administrator says nothing of all this, and only the clock says what the clock says', () => {
  const verbs = [...cases.map(([verb]) => verb), ...Object.keys(harmless)] as Wish['type'][]
  expect(verbs.filter((verb) => !commandNames.includes(verb))).toEqual([])
  expect(verbs.filter((verb) => (ruleOf(verb).by as readonly string[]).includes('admin'))).toEqual([])
  const notes = verbs.filter((verb) => verb.startsWith('note'))
  expect(notes.flatMap((verb) => ruleOf(verb).by)).toEqual(notes.map(() => 'clock'))
  expect(appraisedRoles).not.toContain('admin')
})
