/** Selection of quality windows in sentences: judged by judges, vetoed by two people, ranked without those who are out. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { ranking } from '#shared/domain/selection/score.ts'
import type { Actor } from '#shared/domain/words.ts'
import {
  at,
  contents,
  dayAfter,
  file,
  marksOf,
  must,
  nominated,
  scored,
  selection,
  selectionIn,
  vetoes,
  vetted,
  voted,
  withRuleBook,
} from '../../support/selections.ts'
import type { LiveHall } from '../../support/hall.ts'

const say = (live: LiveHall, who: string | Actor, wish: object, when = at()) => live.say(who, wish as Wish, when)
const award = (awards: string[], more: object = {}) => ({
  type: 'awardSelection',
  selection,
  awards,
  reason: '评定会议',
  present: ['gao', 'feng'],
  ...more,
})
const placedIn = (live: LiveHall) => ranking(selectionIn(live))[0]!

test('opened by a scheme of the rule-book, whose words it keeps', () => {
  const live = withRuleBook()
  const open = (more: object = {}) => ({
    type: 'openSelection',
    period: '2026',
    scheme: 'quality-windows',
    judges: ['feng'],
    ...more,
  })
  expect(say(live, 'feng', open({ scheme: 'nothing' }))).toMatchObject({ refusal: 'scheme-unknown' })
  expect(say(live, 'feng', open({ scheme: 'town-ten' }))).toMatchObject({ refusal: 'scheme-unknown' })
  expect(say(live, 'feng', open({ judges: ['nobody'] }))).toMatchObject({ refusal: 'staff-unknown' })
  expect(say(live, 'feng', open())).toMatchObject({
    ok: true,
    facts: [{ subject: 'selection 2026:quality-windows', book: 1 }],
  })
  expect(say(live, 'feng', open())).toMatchObject({ refusal: 'selection-exists' })
  expect(selectionIn(live).rules).toMatchObject({ kind: 'selection', vetoes: expect.any(Array) })
})

test('nominated by the office, by supervisors, or by who answers for the window', () => {
  const live = withRuleBook()
  must(live, 'feng', { type: 'openSelection', period: '2026', scheme: 'quality-windows', judges: ['feng'] })
  const nominate = (candidate: string, more: object = {}) => ({
    type: 'nominate',
    selection,
    candidate,
    group: 'office',
    ...more,
  })
  expect(say(live, 'wang', nominate('1'))).toMatchObject({ refusal: 'not-allowed' })
  expect(say(live, 'li', nominate('1')).ok).toBe(true)
  expect(say(live, 'sun', nominate('1'))).toMatchObject({ refusal: 'candidate-twice' })
  expect(say(live, 'sun', nominate('9'))).toMatchObject({ refusal: 'candidate-unknown' })
  expect(say(live, 'sun', nominate('2', { group: 'none' }))).toMatchObject({ refusal: 'group-unknown' })
  // Units elsewhere take part beside the hall's own windows.
  expect(say(live, 'sun', nominate('police', { group: 'bureau' })).ok).toBe(true)
})

test('only judges mark, not their own section, and never beyond the full mark', () => {
  const live = nominated()
  const judge = (candidate: string, marks: object) => ({ type: 'judgeCandidate', selection, candidate, marks })
  expect(say(live, 'sun', judge('1', marksOf(80)))).toMatchObject({ refusal: 'not-a-judge' })
  expect(say(live, 'wang', judge('1', marksOf(80)))).toMatchObject({ refusal: 'own-appraisal' })
  expect(say(live, 'wang', judge('3', marksOf(80))).ok).toBe(true)
  expect(say(live, 'qian', judge('3', marksOf(80)))).toMatchObject({ refusal: 'own-appraisal' })
  expect(say(live, 'feng', judge('1', { ...marksOf(80), [contents[0]!]: 101 }))).toMatchObject({
    refusal: 'score-too-high',
  })
  const { [contents[0]!]: _left, ...fewer } = marksOf(80)
  expect(say(live, 'feng', judge('1', fewer))).toMatchObject({ refusal: 'marks-incomplete' })
  expect(say(live, 'feng', judge('1', { ...marksOf(80), more: 1 }))).toMatchObject({ refusal: 'item-not-marked' })
})

test('looked, listened, checked, visited: each inspector’s last mark counts', () => {
  const live = nominated()
  const inspect = (who: string, marks: object, when = at()) =>
    must(live, who, { type: 'inspectCandidate', selection, candidate: '1', way: 'look', marks, note: '现场查看' }, when)
  inspect('feng', marksOf(60))
  inspect('feng', { [contents[0]!]: 90 }, at('11:00'))
  inspect('gao', marksOf(80))
  expect(
    placedIn(live)
      .out.find(({ id }) => id === '1')!
      .marks.items.map(({ mean, n }) => [mean, n]),
  ).toEqual([[85, 2], ...Array.from({ length: 5 }, () => [70, 2])])
})

test('a veto counts once a second person confirmed it; what was found needs evidence', () => {
  const live = nominated()
  const check = (more: object = {}) => ({
    type: 'checkVeto',
    selection,
    candidate: '1',
    veto: vetoes[0],
    found: true,
    evidence: [file],
    note: '通报',
    ...more,
  })
  expect(say(live, 'feng', check({ evidence: [] }))).toMatchObject({ refusal: 'evidence-needed' })
  expect(say(live, 'feng', check({ veto: 'none' }))).toMatchObject({ refusal: 'veto-unknown' })
  must(live, 'feng', check())
  const confirm = { type: 'confirmVeto', selection, candidate: '1', veto: vetoes[0] }
  expect(say(live, 'feng', confirm)).toMatchObject({ refusal: 'second-person-needed' })
  expect(say(live, { role: 'director', id: 'feng' }, confirm)).toMatchObject({ refusal: 'second-person-needed' })
  expect(selectionIn(live).candidates.get('1')!.vetoes.get(vetoes[0]!)!.confirmed).toBeUndefined()
  must(live, 'gao', confirm)
  expect(say(live, 'gao', confirm)).toMatchObject({ refusal: 'veto-unknown' })
  // Looked into again, it needs its second person again.
  must(live, 'feng', check({ found: false, evidence: [] }))
  expect(selectionIn(live).candidates.get('1')!.vetoes.get(vetoes[0]!)!.confirmed).toBeUndefined()
})

test('vetoed, the score is kept and not ranked', () => {
  const live = nominated()
  scored(live, '1', 95, 95, 'complaint')
  scored(live, '2', 80, 80)
  scored(live, '3', 70, 80)
  voted(live, ['2'], ['2'], ['2', '3'], ['3'])
  const { placed, out } = placedIn(live)
  expect(placed.map(({ id, place }) => [id, place])).toEqual([
    ['2', 1],
    ['3', 2],
  ])
  expect(out).toMatchObject([{ id: '1', out: 'vetoed', vetoed: ['complaint'], total: expect.closeTo(76, 5) }])
  expect(say(live, 'gao', award(['1']), dayAfter)).toMatchObject({
    refusal: 'candidate-out',
    detail: { candidate: '1 号窗口' },
  })
})

test('satisfied by fewer than ninety of a hundred, it is out; exactly ninety is in', () => {
  const live = nominated()
  for (const [candidate, num] of [
    ['1', 899],
    ['2', 900],
    ['3', 950],
  ] as const) {
    scored(live, candidate, 80, 80)
    must(live, 'feng', {
      type: 'enterDaily',
      selection,
      candidate,
      score: 80,
      satisfied: { num, den: 1000 },
      reason: '好差评',
    })
  }
  voted(live, ['1'], ['2'], ['3'], ['2'])
  const { placed, out } = placedIn(live)
  expect(out.map(({ id, out: why }) => [id, why])).toEqual([['1', 'satisfaction']])
  expect(placed.map(({ id }) => id)).toEqual(['2', '3'])
})

test('unchecked vetoes, no daily part: outside of the ranking, and it says why', () => {
  const live = nominated()
  must(live, 'feng', { type: 'judgeCandidate', selection, candidate: '1', marks: marksOf(80) })
  vetted(live, '2')
  expect(placedIn(live).out.map(({ id, out }) => [id, out])).toEqual([
    ['1', 'veto-open'],
    ['2', 'satisfaction-missing'],
    ['3', 'veto-open'],
  ])
  expect(say(live, 'feng', { type: 'enterDaily', selection, candidate: '2', reason: '取自年度表' })).toMatchObject({
    refusal: 'daily-missing',
  })
})
