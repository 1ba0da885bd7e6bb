/** What a round of reviews tells, and above all what it does not: no side below k can be worked out from anything told. */
import { expect, test } from 'vitest'
import { raterGroups } from '#shared/domain/review/facts.ts'
import { groupViews } from '#shared/domain/review/groupViews.ts'
import type { CastBallot, ReviewRound } from '#shared/domain/review/reviewRound.ts'
import { StaffId, type StaffId as Staff } from '#shared/domain/words.ts'
import { reviewRows } from '#shared/registers/reviewRows.ts'
import { reviewResult } from '#shared/scoring/reviews/reviewScore.ts'
import { testScore } from '#shared/scoring/reviews/testScore.ts'
import { luck as luckOf } from '../simulation/luck.ts'
import { chanceRound, marksOf } from '../support/rounds.ts'

const wang = StaffId.parse('wang')
const ballot = (group: CastBallot['group'], mark: number, about: Staff = wang): CastBallot => ({
  about,
  group,
  marks: marksOf(mark),
})
const roundOf = (ballots: CastBallot[], more: Partial<ReviewRound> = {}): ReviewRound => ({
  ...chanceRound(() => 0, 0, 4),
  weights: { superior: 40, peers: 30, subordinates: 10, self: 0, users: 20 },
  ballots,
  ...more,
})

/* Four superiors 9, 8, 8, 7 → 80; five peers 10, 9, 9, 8, 7 → 86; users 92: (40·80 + 30·86 + 20·92) / 90 = 84.67. */
test('the golden round', () => {
  const round = roundOf([
    ...[9, 8, 8, 7].map((m) => ballot('superior', m)),
    ...[10, 9, 9, 8, 7].map((m) => ballot('peers', m)),
  ])
  expect(reviewResult(round, wang, 92)).toMatchObject({
    groups: { superior: { n: 4, score: 80 }, peers: { n: 5, score: 86 } },
    total: 84.67,
    n: 9,
  })
  expect(reviewResult(round, wang)!.total).toBe(82.57)
})

test('three ballots are nothing at all, four are a side', () => {
  const three = roundOf([1, 2, 3].map((m) => ballot('peers', m)))
  expect(reviewResult(three, wang, 70)).toEqual({ staff: wang, groups: {}, users: 70, total: 70, dimensions: {}, n: 0 })
  expect(reviewResult(roundOf([1, 2, 3, 4].map((m) => ballot('peers', m))), wang)).toMatchObject({
    groups: { peers: { n: 4, score: 25 } },
    total: 25,
  })
})

test('an open round and an annulled one tell nothing', () => {
  const ballots = Array.from({ length: 9 }, () => ballot('peers', 9))
  for (const stage of ['open', 'annulled'] as const) {
    expect(reviewResult(roundOf(ballots, { stage }), wang, 90)).toBeUndefined()
    expect(groupViews(roundOf(ballots, { stage }), wang)).toEqual({})
  }
})

test('the attack by subtraction: whatever hidden ballots say, everything told stays the same', () => {
  const luck = luckOf(20260105)
  let hidden = 0
  for (let n = 0; n < 300; n++) {
    const round = chanceRound(luck, 3, 4 + (n % 3))
    const isHidden = ({ about, group }: CastBallot): boolean =>
      group !== 'self' && round.ballots.filter((one) => one.about === about && one.group === group).length < round.k
    hidden += round.ballots.filter(isHidden).length
    // Other marks in hidden ballots, and hidden ballots left out altogether.
    const turned = round.ballots.map((one) =>
      isHidden(one) ? { ...one, marks: marksOf(Math.floor(luck() * 11)) } : one,
    )
    const without = round.ballots.filter((one) => !isHidden(one))
    const told = (ballots: CastBallot[]) => {
      const other = { ...round, ballots }
      return JSON.stringify([
        round.asked.map(({ about }) => reviewResult(other, about, 80)),
        reviewRows(other, 'review 2026-H1'),
      ])
    }
    expect(told(turned)).toBe(told(round.ballots))
    expect(told(without)).toBe(told(round.ballots))
  }
  expect(hidden).toBeGreaterThan(500)
})

test('every side that is told has k ballots and more', () => {
  const luck = luckOf(7)
  let sides = 0
  for (let n = 0; n < 200; n++) {
    const round = chanceRound(luck, 3, 4 + (n % 3))
    for (const { about } of round.asked) {
      const views = groupViews(round, about)
      for (const group of raterGroups) {
        if (views[group] && group !== 'self') expect(views[group].n).toBeGreaterThanOrEqual(round.k)
        if (views[group]) sides++
      }
    }
  }
  expect(sides).toBeGreaterThan(200)
})

test('a better mark never lowers the result, and the order of ballots says nothing', () => {
  const luck = luckOf(11)
  for (let n = 0; n < 100; n++) {
    const round = chanceRound(luck, 1, 4)
    const { about } = round.asked[0]!
    const before = reviewResult(round, about, 50)!
    expect(reviewResult({ ...round, ballots: [...round.ballots].reverse() }, about, 50)).toEqual(before)
    const better = round.ballots.map((one) => ({
      ...one,
      marks: Object.fromEntries(Object.entries(one.marks).map(([id, m]) => [id, Math.min(10, m + 1)])),
    }))
    expect(reviewResult({ ...round, ballots: better }, about, 50)!.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0)
  }
})

test('tests: the mean of the shares of those that were sat', () => {
  const of = (full: number, score: number) => ({ full, results: [{ staff: wang, score }] })
  expect(testScore([of(100, 86), of(50, 45)], 'wang')).toEqual({ score: 88, n: 2 })
  expect(testScore([of(60, 50)], 'wang')).toEqual({ score: 83.33, n: 1 })
  expect(testScore([of(100, 86)], 'li')).toEqual({ score: null, n: 0 })
})
