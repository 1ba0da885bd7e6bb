/** Presses about goals, reviews and selections: of anybody at random, or of who would say it in an ordinary hall. */
import fc from 'fast-check'
import { contents, file, selection, vetoes } from '../support/selections.ts'

/** As the rule-book of the tests asks them. */
export const dimensions = ['attitude', 'quality', 'knowledge', 'team', 'discipline']
export const period = '2026-H1'
const people = ['wang', 'li', 'zhao', 'chen', 'sun', 'qian', 'feng', 'gao'] as const
const staff = fc.constantFrom(...people)
const section = fc.constantFrom('affairs', 'general')
const candidate = fc.constantFrom('1', '2', '3')
const mark = fc.integer({ min: 0, max: 100 })
const goalIds = ['one', 'two']
const goal = (id: string, weight: number) => ({
  id,
  name: id,
  indicator: 'x',
  standard: 'y',
  weight,
  source: 'entered',
})

const wishes: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    type: fc.constant('draftGoals'),
    period: fc.constant(period),
    section,
    goals: fc.constantFrom(
      [goal('one', 60), goal('two', 40)],
      [goal('one', 33.3), goal('two', 66.7)],
      [goal('one', 99.99)],
    ),
  }),
  fc.record({
    type: fc.constantFrom('signGoals', 'signGoals', 'approveGoals', 'approveGoals', 'rejectGoals', 'reviewGoals'),
    goals: section.map((id) => `${period}:${id}`),
    reason: fc.constant('理由'),
    opinion: fc.constant('属实'),
  }),
  fc.record({
    type: fc.constant('enterGoal'),
    goals: section.map((id) => `${period}:${id}`),
    goal: fc.constantFrom(...goalIds),
    actual: fc.constant('1'),
    score: fc.option(mark, { nil: undefined }),
    evidence: fc.constantFrom([], [file]),
    note: fc.constant('台账'),
  }),
  fc.record({
    type: fc.constant('openReview'),
    period: fc.constant(period),
    groups: fc.constant(['superior', 'subordinates']),
    about: fc.subarray([...people], { minLength: 1 }),
    until: fc.constant('2026-01-07'),
  }),
  fc.record({
    type: fc.constant('castReview'),
    review: fc.constant(period),
    about: staff,
    group: fc.constantFrom('superior', 'subordinates', 'peers'),
    marks: fc.integer({ min: 0, max: 10 }).map((m) => Object.fromEntries(dimensions.map((id) => [id, m]))),
  }),
  fc.constant({ type: 'closeReview', review: period }),
  fc.constant({ type: 'openSelection', period: '2026', scheme: 'quality-windows', judges: ['feng', 'gao', 'wang'] }),
  fc.record({
    type: fc.constant('nominate'),
    selection: fc.constant(selection),
    candidate,
    group: fc.constant('office'),
  }),
  fc.record({
    type: fc.constant('judgeCandidate'),
    selection: fc.constant(selection),
    candidate,
    marks: mark.map((m) => Object.fromEntries(contents.map((id) => [id, m]))),
  }),
  fc.record({
    type: fc.constant('enterDaily'),
    selection: fc.constant(selection),
    candidate,
    score: mark,
    satisfied: fc.integer({ min: 85, max: 100 }).map((num) => ({ num, den: 100 })),
    reason: fc.constant('台账'),
  }),
  fc.record({
    type: fc.constantFrom('checkVeto', 'checkVeto', 'confirmVeto', 'confirmVeto', 'confirmVeto'),
    selection: fc.constant(selection),
    candidate,
    veto: fc.constantFrom(...vetoes),
    found: fc.integer({ min: 0, max: 30 }).map((n) => n === 0),
    evidence: fc.constant([file]),
    note: fc.constant('查阅'),
  }),
  fc.constantFrom({ type: 'openBallot', selection, until: '2026-01-07' }, { type: 'closeBallot', selection }),
  fc.record({
    type: fc.constant('castVote'),
    selection: fc.constant(selection),
    choices: fc.subarray(['1', '2', '3'], { minLength: 1 }),
  }),
  fc.record({
    type: fc.constant('awardSelection'),
    selection: fc.constant(selection),
    awards: fc.subarray(['1', '2', '3']),
    reason: fc.constant('会议'),
    present: fc.constant(['gao']),
  }),
)
export const press = fc.record({
  who: fc.oneof(
    staff,
    fc.integer({ min: 1, max: 8 }).map((n) => `ballot-${n}`),
  ),
  wish: wishes,
  usual: fc.boolean(),
  wait: fc.integer({ min: 0, max: 30 * 60_000 }),
})

const headOf = (goals: unknown): string => (String(goals).endsWith('affairs') ? 'li' : 'zhao')
/** Who would say it in an ordinary hall; the others are tried too. */
export const ordinary: Readonly<Record<string, (wish: Record<string, unknown>) => string>> = {
  draftGoals: ({ section: of }) => headOf(of),
  signGoals: ({ goals }) => headOf(goals),
  approveGoals: () => 'gao',
  rejectGoals: () => 'gao',
  enterGoal: ({ score, goals }) => (score === undefined ? headOf(goals) : 'feng'),
  openReview: () => 'feng',
  openSelection: () => 'feng',
  nominate: () => 'sun',
  judgeCandidate: () => 'feng',
  enterDaily: () => 'feng',
  checkVeto: () => 'feng',
  confirmVeto: ({ veto }) => (veto === vetoes[0] ? 'feng' : 'gao'),
  openBallot: () => 'feng',
  awardSelection: () => 'gao',
}
