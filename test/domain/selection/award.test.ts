/** The end of a selection in sentences: voted unnamed, awarded in order, the unqualified told to put things right. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { ranking } from '#shared/domain/selection/score.ts'
import type { Actor } from '#shared/domain/words.ts'
import { at, dayAfter, must, nominated, scored, selection, selectionIn, voted } from '../../support/selections.ts'
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

test('everybody votes once, unnamed, for no more than there are places', () => {
  const live = nominated()
  expect(say(live, { role: 'ballot', id: 'x' }, { type: 'castVote', selection, choices: ['1'] })).toMatchObject({
    refusal: 'round-over',
  })
  must(live, 'feng', { type: 'openBallot', selection, until: '2026-01-09' })
  const vote = (id: string, choices: string[]) =>
    say(live, { role: 'ballot', id }, { type: 'castVote', selection, choices })
  expect(vote('x', ['1', '2', '3'])).toMatchObject({ refusal: 'places-full', detail: { places: 2 } })
  expect(vote('x', ['1', '1'])).toMatchObject({ refusal: 'candidate-unknown' })
  expect(vote('x', ['1', '2']).ok).toBe(true)
  expect(vote('x', ['3'])).toMatchObject({ refusal: 'given-already' })
  expect(say(live, 'wang', { type: 'castVote', selection, choices: ['1'] })).toMatchObject({ refusal: 'not-allowed' })
  expect(say(live, 'sun', { type: 'nominate', selection, candidate: 'police', group: 'town' })).toMatchObject({
    refusal: 'selection-not-now',
  })
  expect(say(live, 'feng', { type: 'closeBallot', selection })).toMatchObject({ refusal: 'round-still-open' })
  expect(say(live, 'gao', award(['1']))).toMatchObject({ refusal: 'round-still-open' })
})

test('a ballot of fewer than four papers is told to nobody and counts for nobody', () => {
  const live = nominated()
  for (const candidate of ['1', '2', '3']) scored(live, candidate, 80, 70)
  voted(live, ['1'], ['1'], ['1'])
  const { placed } = placedIn(live)
  // 50 and 30 share out the ballot's 20: (50·80 + 30·70) / 80.
  expect(placed.map(({ ballot, total }) => [ballot, total])).toEqual(Array.from({ length: 3 }, () => [null, 76.25]))
  expect(
    live.rows().flatMap((row) => ('put' in row && row.put === 'selection_candidates' ? [row.row['votes']] : [])),
  ).toEqual([null, null, null])
})

test('the order of the scores holds, and equals are told apart by the committee alone', () => {
  const live = nominated()
  scored(live, '1', 90, 80)
  scored(live, '2', 80, 80)
  scored(live, '3', 80, 80)
  voted(live, ['1', '2'], ['1', '3'], ['1', '2'], ['1', '3'])
  expect(placedIn(live).placed.map(({ id, place, is }) => [id, place, is])).toEqual([
    ['1', 1, 'in'],
    ['2', 2, 'tied'],
    ['3', 2, 'tied'],
  ])
  expect(say(live, 'gao', award(['2', '3']), dayAfter)).toMatchObject({
    refusal: 'award-out-of-order',
    detail: { candidate: '1 号窗口' },
  })
  expect(say(live, 'gao', award(['1', '2', '3']), dayAfter)).toMatchObject({ refusal: 'places-full' })
  expect(say(live, 'feng', award(['1', '3']), dayAfter)).toMatchObject({ refusal: 'not-allowed' })
  expect(say(live, 'gao', award(['1', '3'], { present: ['nobody'] }), dayAfter)).toMatchObject({
    refusal: 'staff-unknown',
  })
  expect(say(live, 'gao', award(['1', '3']), dayAfter)).toMatchObject({
    ok: true,
    facts: [{ awards: ['1', '3'], noticeUntil: '2026-01-19' }],
  })
  expect(
    say(live, 'feng', { type: 'enterDaily', selection, candidate: '1', score: 1, reason: '改' }, dayAfter),
  ).toMatchObject({ refusal: 'selection-over' })
})

test('without a ballot nothing is awarded where the ballot has a share', () => {
  expect(say(nominated(), 'gao', award([]))).toMatchObject({ refusal: 'ballot-first' })
})

test('an unqualified window is told to put things right, reports, and is checked by another', () => {
  const live = nominated()
  const order = { type: 'orderRectification', selection, candidate: '1', due: '2026-01-16', every: 3, note: '台账不全' }
  expect(say(live, 'feng', order)).toMatchObject({ refusal: 'not-allowed' })
  expect(say(live, 'gao', { ...order, due: '2026-01-04' })).toMatchObject({ refusal: 'date-passed' })
  must(live, 'gao', order)
  expect(selectionIn(live).rectifications[0]).toMatchObject({ order: 1, next: { by: '2026-01-08' } })
  const report = { type: 'reportRectification', selection, order: 1, text: '已补台账' }
  const check = (done: boolean) => ({ type: 'checkRectification', selection, order: 1, done, note: '现场核对' })
  expect(say(live, 'feng', check(true))).toMatchObject({ refusal: 'report-first' })
  expect(say(live, 'wang', report)).toMatchObject({ refusal: 'not-allowed' })
  expect(say(live, 'li', { ...report, order: 2 })).toMatchObject({ refusal: 'order-unknown' })
  // The first report is late: named, and nothing else.
  expect(live.pass(at('18:00', '2026-01-08')).filter(({ type }) => type === 'RectificationLate')).toMatchObject([
    { what: 'report', due: '2026-01-08' },
  ])
  must(live, 'li', report, at('09:00', '2026-01-09'))
  expect(selectionIn(live).rectifications[0]!.next).toMatchObject({ by: '2026-01-14' })
  expect(say(live, { role: 'appraiser', id: 'li' }, check(true))).toMatchObject({ refusal: 'own-appraisal' })
  must(live, 'feng', check(false), at('10:00', '2026-01-09'))
  must(live, 'li', report, at('09:00', '2026-01-12'))
  must(live, 'feng', check(true), at('10:00', '2026-01-13'))
  expect(say(live, 'li', report, at('11:00', '2026-01-13'))).toMatchObject({ refusal: 'order-unknown' })
  expect(live.pass(at('18:00', '2026-01-20')).filter(({ type }) => type === 'RectificationLate')).toEqual([])
})
