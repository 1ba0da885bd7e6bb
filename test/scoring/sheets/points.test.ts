/** A sheet of points: the golden total through the whole, boundaries of grades, posts, pass marks, who is compared with whom. */
import { expect, test } from 'vitest'
import { PointsScheme, RuleBook, type Scheme, type SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Figure } from '#shared/scoring/sheets/figure.ts'
import { pointsRow } from '#shared/scoring/sheets/pointsRows.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { askOf } from '#shared/scoring/sheets/sources.ts'
import { measuredPeople } from '#shared/scoring/presets/measured.ts'
import { inputs, performance, performances, person, rated } from '../../support/performances.ts'

const bookOf = (...schemes: Scheme[]): RuleBook => RuleBook.parse({ name: { 'zh-CN': '办法' }, schemes })
const measured = measuredPeople.scheme as SchemeOf<'points'>
const points = (more: object): SchemeOf<'points'> =>
  PointsScheme.parse({
    kind: 'points',
    id: 'entered',
    name: { 'zh-CN': '录入' },
    of: 'person',
    every: 'month',
    indicators: [{ id: 'one', name: { 'zh-CN': '一' }, source: { from: 'entered' }, weight: 1 }],
    bands: [
      { code: 'excellent', name: { 'zh-CN': '优秀' }, from: 90 },
      { code: 'good', name: { 'zh-CN': '良好' }, from: 80 },
      { code: 'pass', name: { 'zh-CN': '合格' }, from: 70 },
      { code: 'fail', name: { 'zh-CN': '不合格' }, from: 0 },
    ],
    ...more,
  })

/** Everybody's score entered by hand: what the bands make of a plain number. */
const entered = (scores: Readonly<Record<string, number>>, more: object = {}) => {
  const scheme = points(more)
  const all = performances(Object.keys(scores).map((id) => performance(id)))
  const items = Object.entries(scores).map(([who, score]) => ({ who, indicator: 'one', score }))
  return sheetOf(scheme, bookOf(scheme), inputs(all, { entered: items }))
}
const rowOf = (sheet: ReturnType<typeof sheetOf>, id: string) => sheet.rows.find((row) => row.id === id)!

test('golden: the total of 91.239891, excellent and tentative with 79 %', () => {
  const wang = performance('wang', {
    served: 200,
    ratings: rated([1, 2, 5, 12, 40], 200),
    promise: { num: 45, den: 50 },
    notices: { num: 27, den: 30 },
  })
  // The hall's shares, 62, 25, 9, 3 and 1 in a hundred.
  const hall = performance('hall', { ratings: rated([1, 3, 9, 25, 62], 400) })
  const asked = askOf(inputs(performances([wang], hall)), bookOf(measured))
  const given = (score: number, variance: number): Map<string, Figure> =>
    new Map([['wang', { score, variance, value: score, interval: null, n: 100 }]])
  const row = pointsRow(
    measured,
    {
      ...asked,
      indices: {
        ...asked.indices,
        efficiency: given(96, 9),
        complaints: given(2120 / 23, 64),
        arrival: given(95, 4),
      },
    },
    person('wang'),
  )
  const part = (id: string) => row.parts.find(({ indicator }) => indicator === id)!
  expect(part('satisfaction').score).toBeCloseTo(88.575, 9)
  expect(part('satisfaction').variance).toBeCloseTo(4.934807, 6)
  expect(part('satisfaction')).toMatchObject({ num: 60, den: 200, n: 60 })
  expect(part('promise')).toMatchObject({ score: 90, num: 45, den: 50, n: 50 })
  expect(part('promise').variance).toBeCloseTo(12.676056, 6)
  expect(part('notice').variance).toBeCloseTo(17.647059, 6)
  expect(row.total).toBeCloseTo(91.239891, 6)
  expect(row.sd).toBeCloseTo(1.535654, 6)
  expect(row.chances['excellent']).toBeCloseTo(0.790283, 6)
  expect(row.chances['good']).toBeCloseTo(1, 6)
  expect(row.chances['pass']).toBeCloseTo(1, 6)
  expect(row).toMatchObject({ grade: 'excellent', standing: 'tentative' })
  expect(row.chance).toBeCloseTo(0.790283, 6)
})

test('a grade holds from its edge on, on hundredths rounded half up', () => {
  const grades: [number, string][] = [
    [90, 'excellent'],
    [89.995, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [79.995, 'good'],
    [79.99, 'pass'],
    [70, 'pass'],
    [69.995, 'pass'],
    [69.99, 'fail'],
    [0, 'fail'],
  ]
  for (const [score, grade] of grades) {
    const sheet = entered({ wang: score })
    expect(rowOf(sheet, 'wang').grade, String(score)).toBe(grade)
    expect(rowOf(sheet, 'wang').standing).toBe('firm')
  }
})

test('too few served say nothing; who is judged by nothing measured needs none', () => {
  const busy = { ratings: rated([0, 0, 0, 0, 20], 29), promise: { num: 20, den: 20 } }
  const all = performances([performance('li', { served: 29, ...busy }), performance('wang', { served: 30, ...busy })])
  const sheet = sheetOf(measured, bookOf(measured), inputs(all))
  expect(rowOf(sheet, 'li')).toMatchObject({ standing: 'insufficient', grade: null, tier: null, expectedRank: null })
  expect(rowOf(sheet, 'wang').standing).not.toBe('insufficient')
  expect(rowOf(entered({ gao: 88 }), 'gao')).toMatchObject({ standing: 'firm', grade: 'good', served: 0 })
})

test('with less than half of the weight scored nothing is said, with half of it something is', () => {
  const ofWeight = (scored: number, missing: number) => {
    const more = { id: 'two', name: { 'zh-CN': '二' }, source: { from: 'entered' }, weight: missing }
    const one = { id: 'one', name: { 'zh-CN': '一' }, source: { from: 'entered' }, weight: scored }
    return rowOf(entered({ wei: 100 }, { indicators: [one, more] }), 'wei')
  }
  expect(ofWeight(49, 51)).toMatchObject({ standing: 'insufficient', grade: null, tier: null, proposes: [] })
  expect(ofWeight(50, 50)).toMatchObject({ standing: 'firm', grade: 'excellent', tier: 1 })
})

test('weights differ by post, and 0 leaves an indicator out; posts are not ranked against each other', () => {
  const scheme = points({
    indicators: [
      { id: 'one', name: { 'zh-CN': '一' }, source: { from: 'entered' }, weight: 50, weightByPost: { guide: 0 } },
      { id: 'two', name: { 'zh-CN': '二' }, source: { from: 'entered' }, weight: 50 },
    ],
  })
  const people = ['li', 'wang', 'zhao']
  const all = performances(people.map((id) => performance(id)))
  const items = people.flatMap((who, i) => [
    { who, indicator: 'one', score: 40 },
    { who, indicator: 'two', score: 80 + i },
  ])
  const units = [person('li'), person('wang'), person('zhao', { post: 'guide' })]
  const sheet = sheetOf(scheme, bookOf(scheme), inputs(all, { units, entered: items }))
  expect(sheet.rows.map(({ total }) => total)).toEqual([60, 60.5, 82])
  expect(rowOf(sheet, 'zhao').parts[0]).toMatchObject({ weight: 0, score: null, because: 'not-this-post' })
  expect(sheet.rows.map(({ rankInterval }) => rankInterval)).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
  ])
  expect(sheet.rows.map(({ tier }) => tier)).toEqual([2, 1, 1])
})

test('a scheme for some posts has only them on its sheet', () => {
  const scheme = points({ posts: ['guide'] })
  const units = [person('li'), person('zhao', { post: 'guide' })]
  const sheet = sheetOf(scheme, bookOf(scheme), inputs(performances([]), { units }))
  expect(sheet.rows.map(({ id }) => id)).toEqual(['zhao'])
})

const pass = { is: 'at-least', value: 80 } as const
const fiveWays = (more: object = {}) => ({
  indicators: ['one', 'two'].map((id) => ({
    id,
    name: { 'zh-CN': id },
    source: { from: 'entered' },
    weight: 1,
    passAt: pass,
  })),
  ...more,
})

test('each part must reach its own mark, 80 included; the first places go to those who passed, ties together', () => {
  const top = [{ id: 'prize', name: { 'zh-CN': '优秀奖' }, when: { is: 'top', places: 1, passed: true } }]
  const scheme = points(fiveWays({ consequences: top }))
  const scores: Record<string, [number, number]> = { a: [80, 90], b: [79.99, 100], c: [90, 80], d: [82, 83] }
  const entries = Object.entries(scores).flatMap(([who, [one, two]]) => [
    { who, indicator: 'one', score: one },
    { who, indicator: 'two', score: two },
  ])
  const all = performances(Object.keys(scores).map((id) => performance(id)))
  const sheet = sheetOf(scheme, bookOf(scheme), inputs(all, { entered: entries }))
  expect(sheet.rows.map(({ passed }) => passed)).toEqual([true, false, true, true])
  expect(sheet.rows.map(({ proposes }) => proposes)).toEqual([['prize'], [], ['prize'], []])
})

test('a part that has no score yet leaves open whether everything was passed', () => {
  const scheme = points(fiveWays())
  const all = performances([performance('a')])
  const of = (score: number) =>
    sheetOf(scheme, bookOf(scheme), inputs(all, { entered: [{ who: 'a', indicator: 'one', score }] })).rows[0]!.passed
  expect(of(95)).toBeUndefined()
  expect(of(60)).toBe(false)
})
