/** Rounds of reviews in sentences: who is asked, one ballot each, closed in its time; and knowledge tests. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { ratersOf } from '#shared/domain/review/raters.ts'
import { raterGroups } from '#shared/domain/review/facts.ts'
import type { ReviewRound } from '#shared/domain/review/reviewRound.ts'
import { StaffId } from '#shared/domain/words.ts'
import { setup } from '../../support/cast.ts'
import { clockTime, liveHall, type LiveHall } from '../../support/hall.ts'
import { manyPeople, marksOf, paper } from '../../support/rounds.ts'

const review = '2026-H1'
const at = (time = '10:00', day = '2026-01-05') => clockTime(time, day)
const open = (more: object = {}): Wish =>
  ({
    type: 'openReview',
    period: review,
    groups: [...raterGroups],
    about: ['wang'],
    until: '2026-01-09',
    ...more,
  }) as Wish
const cast = (group: string, mark = 8, more: object = {}): Wish =>
  ({ type: 'castReview', review, about: 'wang', group, marks: marksOf(mark), ...more }) as Wish
const roundIn = (live: LiveHall, id = review) => live.books.story('review', id) as ReviewRound
const opened = (more: object = {}): LiveHall => {
  const live = liveHall(manyPeople)
  const said = live.say('feng', open(more), at())
  if (!said.ok) throw new Error(said.refusal)
  return live
}

test('who reviews whom follows from sections and roles', () => {
  const of = (staff: string) => ratersOf(setup, StaffId.parse(staff), raterGroups)
  expect(of('wang')).toEqual({
    about: 'wang',
    superior: ['li', 'chen', 'sun', 'gao'],
    peers: [],
    subordinates: [],
    self: true,
  })
  expect(of('li')).toMatchObject({ superior: ['chen', 'sun', 'gao'], peers: ['zhao'], subordinates: ['wang'] })
  expect(of('zhao')).toMatchObject({ peers: ['li'], subordinates: ['qian'] })
  expect(of('sun')).toMatchObject({
    superior: ['gao'],
    peers: ['chen'],
    subordinates: ['wang', 'li', 'zhao', 'qian', 'feng'],
  })
  expect(of('gao')).toMatchObject({
    superior: [],
    peers: [],
    subordinates: ['wang', 'li', 'zhao', 'chen', 'sun', 'qian', 'feng'],
  })
})

test('whoever is somebody’s superior has them as a subordinate, and nobody stands on two sides', () => {
  const all = manyPeople.people.map(({ id }) => ratersOf(manyPeople, id, raterGroups))
  for (const one of all) {
    for (const superior of one.superior)
      expect(all.find(({ about }) => about === superior)!.subordinates).toContain(one.about)
    const everybody = [...one.superior, ...one.peers, ...one.subordinates, one.about]
    expect(new Set(everybody).size).toBe(everybody.length)
  }
})

test('what decides the result is written down before the first ballot; k is never below four', () => {
  const round = roundIn(opened())
  expect(round).toMatchObject({ stage: 'open', k: 4, until: '2026-01-09', weights: { superior: 40, users: 20 } })
  expect(round.asked[0]!.peers).toHaveLength(5)
})

test('one periodic round a period; ad-hoc ones are numbered', () => {
  const live = opened()
  expect(live.say('feng', open(), at())).toMatchObject({ refusal: 'round-exists' })
  expect(live.say('feng', open({ adHoc: true, name: '临时' }), at())).toMatchObject({
    ok: true,
    facts: [{ subject: 'review 2026-H1:1' }],
  })
  expect(live.say('feng', open({ adHoc: true }), at())).toMatchObject({
    ok: true,
    facts: [{ subject: 'review 2026-H1:2' }],
  })
})

test('who is asked may be said otherwise, but not about oneself, and nobody twice', () => {
  const asked = (about: string, more: object) => [
    { about, superior: [], peers: [], subordinates: [], self: false, ...more },
  ]
  const live = liveHall(manyPeople)
  const say = (more: object) => live.say('feng', open(more), at())
  expect(say({ asked: asked('wang', { peers: ['li', 'li'] }) })).toMatchObject({
    refusal: 'rater-twice',
    detail: { name: '李强' },
  })
  expect(say({ asked: asked('wang', { peers: ['wang'] }) })).toMatchObject({ refusal: 'rater-twice' })
  expect(say({ asked: asked('wang', { peers: ['li'], superior: ['li'] }) })).toMatchObject({ refusal: 'rater-twice' })
  expect(say({ asked: asked('wang', { peers: ['nobody'] }) })).toMatchObject({ refusal: 'staff-unknown' })
  expect(say({ asked: asked('wang', {}) })).toMatchObject({ refusal: 'nobody-asked' })
  expect(say({ about: ['wang', 'feng'], asked: asked('feng', { peers: ['li'] }) })).toMatchObject({
    refusal: 'own-appraisal',
  })
  expect(say({ until: '2026-01-04' })).toMatchObject({ refusal: 'date-passed' })
  expect(say({ asked: asked('wang', { peers: ['li', 'zhao'] }) }).ok).toBe(true)
  expect(roundIn(live).asked[0]).toMatchObject({ peers: ['li', 'zhao'], superior: [] })
})

test('a ballot carries no name, and one code gives one ballot', () => {
  const live = opened()
  const said = live.say(paper('code-1'), cast('peers'), at())
  expect(said).toMatchObject({ ok: true, facts: [{ type: 'ReviewCast', about: 'wang', group: 'peers' }] })
  expect(Object.keys(said.ok ? said.facts[0]! : {}).sort()).toEqual(['about', 'group', 'marks', 'subject', 'type'])
  expect(live.say(paper('code-1'), cast('peers', 3), at())).toMatchObject({ refusal: 'given-already' })
  for (const who of ['wang', 'feng', 'gao', 'root', 'sun'])
    expect(live.say(who, cast('peers'), at())).toMatchObject({ refusal: 'not-allowed' })
})

test('every dimension is marked, and nothing else', () => {
  const live = opened()
  const { attitude: _left, ...fewer } = marksOf(5)
  expect(live.say(paper('x'), cast('peers', 5, { marks: fewer }), at())).toMatchObject({ refusal: 'marks-incomplete' })
  expect(live.say(paper('x'), cast('peers', 5, { marks: { ...marksOf(5), more: 1 } }), at())).toMatchObject({
    refusal: 'marks-incomplete',
  })
  expect(live.say(paper('x'), cast('peers', 5, { about: 'li' }), at())).toMatchObject({ refusal: 'not-asked' })
  expect(live.say(paper('x'), cast('subordinates'), at())).toMatchObject({ refusal: 'not-asked' })
  expect(live.say(paper('x'), cast('peers', 5, { review: '2026-H2' }), at())).toMatchObject({
    refusal: 'round-unknown',
  })
})

test('it closes when every ballot is in, or by the clock after its last day', () => {
  const live = opened({ groups: ['peers'] })
  for (let n = 0; n < 4; n++) live.say(paper(`code-${n}`), cast('peers'), at())
  expect(live.say('feng', { type: 'closeReview', review }, at())).toMatchObject({
    refusal: 'round-still-open',
    detail: { day: '2026-01-09' },
  })
  live.say(paper('code-4'), cast('peers'), at())
  expect(live.say('feng', { type: 'closeReview', review }, at()).ok).toBe(true)
  expect(live.say(paper('late'), cast('peers'), at())).toMatchObject({ refusal: 'round-over' })

  const other = opened()
  expect(other.say('-', { type: 'noteReviewDue', review, kind: 'close' }, at())).toMatchObject({
    refusal: 'not-due-yet',
  })
  expect(other.say(paper('x'), cast('peers'), at('17:30', '2026-01-09'))).toMatchObject({ refusal: 'round-over' })
  expect(other.pass(at('17:30', '2026-01-09')).map(({ type }) => type)).toContain('ReviewClosed')
  expect(roundIn(other)).toMatchObject({ stage: 'closed', closed: { staff: undefined } })
})

test('annulled, it takes no ballots and tells nothing', () => {
  const live = opened()
  live.say(paper('x'), cast('peers'), at())
  expect(live.say('feng', { type: 'annulReview', review, reason: '名单有误' }, at()).ok).toBe(true)
  expect(live.say(paper('y'), cast('peers'), at())).toMatchObject({ refusal: 'round-over' })
  expect(live.rows().filter((change) => 'put' in change && change.put === 'review_results')).toEqual([])
})

const results = (...list: [string, number][]) => list.map(([staff, score]) => ({ staff, score }))
const enter = (more: object = {}): Wish =>
  ({
    type: 'enterTest',
    period: '2026-01',
    name: '社保业务',
    results: results(['wang', 86], ['li', 92.5]),
    ...more,
  }) as Wish

test('who sat a test does not correct it: a whole list leaves oneself out silently', () => {
  const live = liveHall()
  expect(live.say('gao', enter({ results: results(['feng', 40], ['li', 80]) }), at())).toMatchObject({ ok: true })
  const again = { test: '2026-01:test-1', because: '补录', results: results(['li', 80]) }
  expect(live.say('feng', enter(again), at())).toMatchObject({ refusal: 'own-appraisal' })
  expect(live.say('gao', enter(again), at())).toMatchObject({ ok: true })
})

test('a knowledge test is entered as a whole; again with a reason', () => {
  const live = liveHall()
  expect(live.say('feng', enter(), at())).toMatchObject({
    ok: true,
    facts: [{ subject: 'review 2026-01:test-1', full: 100 }],
  })
  const test1 = { test: '2026-01:test-1', results: results(['wang', 88], ['li', 92.5]) }
  expect(live.say('feng', enter(test1), at())).toMatchObject({ refusal: 'because-needed' })
  expect(live.say('feng', enter({ ...test1, because: '判卷有误' }), at()).ok).toBe(true)
  expect(live.books.story('review', '2026-01:test-1')).toMatchObject({
    results: [{ score: 88 }, {}],
    entered: [{}, { because: '判卷有误' }],
  })
  expect(live.say('feng', enter(), at())).toMatchObject({ facts: [{ subject: 'review 2026-01:test-2' }] })
  expect(live.say('feng', enter({ test: '2026-01:test-9', because: '?' }), at())).toMatchObject({
    refusal: 'test-unknown',
  })
})

test('results that cannot be are refused', () => {
  const live = liveHall()
  expect(live.say('feng', enter({ results: results(['wang', 101]) }), at())).toMatchObject({
    refusal: 'score-too-high',
    detail: { full: 100 },
  })
  expect(live.say('feng', enter({ results: results(['nobody', 1]) }), at())).toMatchObject({ refusal: 'staff-unknown' })
  expect(live.say('feng', enter({ results: results(['wang', 1], ['wang', 2]) }), at())).toMatchObject({
    refusal: 'result-twice',
  })
  expect(live.say('feng', enter({ results: results(['feng', 100]) }), at())).toMatchObject({ refusal: 'own-appraisal' })
  expect(live.say('wang', enter(), at())).toMatchObject({ refusal: 'not-allowed' })
})
