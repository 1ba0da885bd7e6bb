/** Goal sheets in sentences: drafted by the section, signed by its head, approved by the director, entered, reviewed. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { StaffId } from '#shared/domain/words.ts'
import { clockTime, liveHall, type LiveHall } from '../../support/hall.ts'

const goals = '2026-H1:affairs'
const file = 'a'.repeat(64)
const goal = (id: string, weight: number, source: unknown = 'entered') => ({
  id,
  name: `目标${id}`,
  indicator: '受理量',
  standard: '完成 100 % 得满分，每少 1 % 扣 1 分',
  weight,
  target: '1200 件',
  source,
})
const three = [
  goal('volume', 40),
  goal('speed', 35.5),
  goal('satisfied', 24.5, { from: 'rate', rate: 'satisfied', zero: 60, full: 95 }),
]
const draft = (list: unknown = three, section = 'affairs'): Wish =>
  ({ type: 'draftGoals', period: '2026-H1', section, goals: list }) as Wish
const enter = (more: object = {}): Wish =>
  ({ type: 'enterGoal', goals, goal: 'volume', actual: '1180 件', note: '台账第 3 页', ...more }) as Wish
const at = (day = '2026-01-05', time = '10:00') => clockTime(time, day)
const must = (live: LiveHall, who: string, wish: Wish, when = at()): void => {
  const said = live.say(who, wish, when)
  if (!said.ok) throw new Error(`${who} ${wish.type}: ${said.refusal}`)
}
const sheetIn = (live: LiveHall) => live.books.story('goals', goals)!
const approved = (): LiveHall => {
  const live = liveHall()
  must(live, 'wang', draft())
  must(live, 'li', { type: 'signGoals', goals })
  must(live, 'gao', { type: 'approveGoals', goals })
  return live
}

test('a section drafts, its head signs, the director approves', () => {
  const live = liveHall()
  expect(live.say('wang', draft(), at())).toMatchObject({
    ok: true,
    facts: [{ type: 'GoalsDrafted', section: 'affairs', staff: 'wang' }],
  })
  expect(live.say('gao', { type: 'approveGoals', goals }, at())).toMatchObject({ refusal: 'goals-not-now' })
  expect(live.say('wang', { type: 'signGoals', goals }, at())).toMatchObject({ refusal: 'not-section-head' })
  must(live, 'li', { type: 'signGoals', goals })
  expect(live.say('feng', { type: 'approveGoals', goals }, at())).toMatchObject({ refusal: 'not-allowed' })
  must(live, 'gao', { type: 'approveGoals', goals })
  expect(sheetIn(live)).toMatchObject({
    stage: 'approved',
    inForce: { signed: { staff: 'li' }, approved: { staff: 'gao' } },
  })
})

test.each([
  ['99.99', [goal('a', 50), goal('b', 49.99)], 99.99],
  ['100.01', [goal('a', 50), goal('b', 50.01)], 100.01],
  ['thirty threes', [goal('a', 33.3), goal('b', 33.3), goal('c', 33.3)], 99.9],
])('weights that sum to %s are refused', (_what, list, sum) => {
  expect(liveHall().say('li', draft(list), at())).toMatchObject({ refusal: 'weights-not-100', detail: { sum } })
})

test('weights sum exactly though halves of cents would not', () => {
  expect(liveHall().say('li', draft([goal('a', 33.33), goal('b', 33.33), goal('c', 33.34)]), at()).ok).toBe(true)
})

test('two goals of one code, or goals measured by goals, are refused', () => {
  expect(liveHall().say('li', draft([goal('a', 50), goal('a', 50)]), at())).toMatchObject({ refusal: 'goals-unfit' })
  expect(liveHall().say('li', draft([goal('a', 100, { from: 'goals' })]), at())).toMatchObject({
    refusal: 'goals-unfit',
  })
})

test('only the section drafts for the section', () => {
  expect(liveHall().say('zhao', draft(), at())).toMatchObject({ refusal: 'not-your-section' })
  expect(liveHall().say('li', draft(three, 'nowhere'), at())).toMatchObject({ refusal: 'section-unknown' })
})

test('a director who heads or works in the section does not approve its goals', () => {
  const live = liveHall()
  must(live, 'wang', draft())
  must(live, 'li', { type: 'signGoals', goals })
  for (const id of ['wang', 'li']) {
    const said = live.say({ role: 'director', id: StaffId.parse(id) }, { type: 'approveGoals', goals }, at())
    expect(said).toMatchObject({ refusal: 'second-person-needed' })
  }
})

test('sent back with a reason, it is drafted and signed anew', () => {
  const live = liveHall()
  must(live, 'li', draft())
  must(live, 'li', { type: 'signGoals', goals })
  must(live, 'gao', { type: 'rejectGoals', goals, reason: '指标不可量化' })
  expect(sheetIn(live)).toMatchObject({ stage: 'rejected', rejected: { reason: '指标不可量化' } })
  expect(live.say('li', { type: 'signGoals', goals }, at())).toMatchObject({ refusal: 'goals-not-now' })
  must(live, 'li', draft([goal('volume', 100)]))
  expect(sheetIn(live)).toMatchObject({ stage: 'drafted', rejected: undefined, draft: { signed: undefined } })
})

test('a new draft leaves what was approved in force until it is approved too', () => {
  const live = approved()
  must(live, 'li', draft([goal('volume', 100)]))
  expect(sheetIn(live).inForce?.goals).toHaveLength(3)
  must(live, 'li', { type: 'signGoals', goals })
  must(live, 'gao', { type: 'approveGoals', goals })
  expect(sheetIn(live).inForce?.goals).toHaveLength(1)
})

test('the head tells the progress, somebody outside of the section gives the score, with evidence', () => {
  const live = approved()
  expect(live.say('wang', enter(), at())).toMatchObject({ refusal: 'not-section-head' })
  must(live, 'li', enter())
  expect(live.say('li', enter({ score: 98 }), at())).toMatchObject({ refusal: 'not-allowed' })
  expect(live.say('feng', enter({ score: 98 }), at())).toMatchObject({ refusal: 'evidence-needed' })
  expect(live.say('feng', enter({ score: 98, goal: 'none', evidence: [file] }), at())).toMatchObject({
    refusal: 'goal-unknown',
  })
  must(live, 'feng', enter({ score: 98, evidence: [file] }))
  expect(sheetIn(live).entries.map(({ staff, score }) => [staff, score])).toEqual([
    ['li', undefined],
    ['feng', 98],
  ])
})

test('nobody scores the own section', () => {
  const said = approved().say(
    { role: 'appraiser', id: StaffId.parse('wang') },
    enter({ score: 100, evidence: [file] }),
    at(),
  )
  expect(said).toMatchObject({ refusal: 'own-appraisal' })
})

test('what the records say is never typed in', () => {
  expect(approved().say('feng', enter({ goal: 'satisfied', score: 100, evidence: [file] }), at())).toMatchObject({
    refusal: 'goal-computed',
    detail: { goal: '目标satisfied' },
  })
})

test('nothing is entered before it is approved, nor after the review', () => {
  const live = liveHall()
  must(live, 'li', draft())
  expect(live.say('li', enter(), at())).toMatchObject({ refusal: 'goals-not-now' })
})

test('reviewed from the last day of the period on, with every entered goal scored', () => {
  const live = approved()
  const review: Wish = { type: 'reviewGoals', goals, opinion: '完成情况属实' }
  expect(live.say('gao', review, at('2026-06-29'))).toMatchObject({
    refusal: 'goals-period-running',
    detail: { day: '2026-06-30' },
  })
  must(live, 'feng', enter({ score: 98, evidence: [file] }))
  expect(live.say('gao', review, at('2026-06-30'))).toMatchObject({
    refusal: 'goal-not-scored',
    detail: { goal: '目标speed' },
  })
  must(live, 'feng', enter({ goal: 'speed', score: 90, evidence: [file] }))
  expect(live.say('gao', review, at('2026-06-30')).ok).toBe(true)
  expect(live.say('li', enter(), at('2026-06-30'))).toMatchObject({ refusal: 'goals-not-now' })
  expect(live.say('li', draft(), at('2026-06-30'))).toMatchObject({ refusal: 'goals-not-now' })
})

test('a sheet nobody drafted is unknown', () => {
  expect(liveHall().say('li', { type: 'signGoals', goals }, at())).toMatchObject({ refusal: 'goals-unknown' })
})
