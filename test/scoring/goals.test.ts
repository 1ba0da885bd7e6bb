/** The golden goal sheet: six goals that a head of section can add up with a pencil, and the edges of the bands. */
import { expect, test } from 'vitest'
import { Goal } from '#shared/domain/goals/facts.ts'
import type { GoalEntry } from '#shared/domain/goals/goalSheet.ts'
import { Code } from '#shared/domain/ruleBook/ruleBook.ts'
import { BusinessDay, StaffId } from '#shared/domain/words.ts'
import { scoreGoals, type GoalFigure } from '#shared/scoring/goals/goalScore.ts'
import { sectionGoals } from '#shared/scoring/presets/sectionGoals.ts'

const bands = sectionGoals.scheme.kind === 'goals' ? sectionGoals.scheme.bands : []
const done = { at: 0, day: BusinessDay.parse('2026-06-30'), staff: StaffId.parse('feng') }
const goalOf = (id: string, weight: number, computed = false) =>
  Goal.parse({
    id,
    name: id,
    indicator: 'x',
    standard: 'y',
    weight,
    source: computed ? { from: 'rate', rate: 'on-time', zero: 80, full: 100 } : { from: 'entered' },
  })
const entryOf = (goal: string, score: number | undefined): GoalEntry => ({
  ...done,
  goal,
  actual: '1',
  score,
  evidence: [],
  note: '',
})
const sheetOf = (
  list: readonly (readonly [id: string, weight: number, score: number | undefined, computed?: boolean])[],
) => ({
  inForce: {
    goals: list.map(([id, weight, , computed]) => goalOf(id, weight, computed)),
    drafted: done,
    signed: done,
    approved: done,
  },
  entries: list.flatMap(([id, , score, computed]) => (computed ? [] : [entryOf(id, score)])),
})

/*
 *  goal        weight   score   weight × score ÷ 100
 *  volume       30      92      27.60
 *  on time      25      88      22.00   computed: 97.6 % of 80 … 100 → 88
 *  satisfied    20      95      19.00   computed
 *  training     10      70       7.00
 *  new ideas     7.5    66.6     4.995 → 5.00
 *  cooperation   7.5   100       7.50
 *                              ------
 *                               88.10  good (80 and more, below 90)
 */
const golden = sheetOf([
  ['volume', 30, 92],
  ['on-time', 25, undefined, true],
  ['satisfied', 20, undefined, true],
  ['training', 10, 70],
  ['ideas', 7.5, 66.6],
  ['cooperation', 7.5, 100],
])
const figures: Readonly<Record<string, GoalFigure>> = {
  'on-time': { score: 88, value: 97.6, num: 488, den: 500 },
  satisfied: { score: 95, value: 95, num: 950, den: 1000 },
}

test('the golden sheet', () => {
  const { lines, total, grade } = scoreGoals(golden, bands, ({ id }) => figures[id])
  expect(lines.map(({ points }) => points! / 100)).toEqual([27.6, 22, 19, 7, 5, 7.5])
  expect([total, grade]).toEqual([88.1, bands[1]!.code])
  expect(lines[1]).toMatchObject({ num: 488, den: 500, value: 97.6, actual: null })
})

test('one goal without a score: no total, and how much stands so far', () => {
  const { total, grade, soFar } = scoreGoals(golden, bands, ({ id }) => (id === 'satisfied' ? figures[id] : undefined))
  expect([total, grade]).toEqual([null, null])
  expect(soFar).toEqual({ points: 66.1, weight: 75 })
})

test('progress without a score is no score', () => {
  expect(scoreGoals(sheetOf([['a', 100, undefined]]), bands, () => undefined)).toMatchObject({
    total: null,
    lines: [{ actual: '1', points: null }],
  })
})

test('a sheet nobody approved has nothing to add up', () => {
  expect(scoreGoals({ inForce: undefined, entries: [] }, bands, () => undefined)).toMatchObject({
    lines: [],
    total: null,
  })
})

test.each([
  [100, 0],
  [90, 0],
  [89.995, 0],
  [89.99, 1],
  [80, 1],
  [79.99, 2],
  [70, 2],
  [69.99, 3],
  [0, 3],
])('%d falls into band %d', (score, band) => {
  expect(scoreGoals(sheetOf([['a', 100, score]]), bands, () => undefined).grade).toBe(bands[band]!.code)
})

test('a better score of any goal never lowers the total', () => {
  for (let score = 0; score < 100; score += 3.7) {
    const [less, more] = [score, score + 0.5].map(
      (one) =>
        scoreGoals(
          sheetOf([
            ['a', 33.33, one],
            ['b', 66.67, 50],
          ]),
          bands,
          () => undefined,
        ).total!,
    )
    expect(more!).toBeGreaterThanOrEqual(less!)
  }
})

test('full marks everywhere are 100, whatever the weights', () => {
  for (const weights of [
    [33.33, 33.33, 33.34],
    [0.01, 99.99],
    [14.29, 14.29, 14.29, 14.29, 14.29, 14.29, 14.26],
  ]) {
    const list = weights.map((weight, i) => [`g${i}`, weight, 100] as const)
    expect(scoreGoals(sheetOf(list), bands, () => undefined).total).toBe(100)
  }
  expect(Code.safeParse('g0').success).toBe(true)
})
