/** Parts of a sheet of points: what has no score says why, workload among equals, windows and sections. */
import { expect, test } from 'vitest'
import { PointsScheme, RuleBook, type Scheme, type SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { measuredPeople } from '#shared/scoring/presets/measured.ts'
import { handled, inputs, performance, performances, person, rated } from '../../support/performances.ts'

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

const rowOf = (sheet: ReturnType<typeof sheetOf>, id: string) => sheet.rows.find((row) => row.id === id)!

test('what nobody entered or nothing happened of says why, and the others carry its weight', () => {
  const scheme = points({
    indicators: [
      { id: 'one', name: { 'zh-CN': '一' }, source: { from: 'entered', full: 20 }, weight: 30 },
      { id: 'two', name: { 'zh-CN': '二' }, source: { from: 'entered' }, weight: 70 },
      {
        id: 'three',
        name: { 'zh-CN': '三' },
        source: { from: 'rate', rate: 'on-time', zero: 0, full: 100 },
        weight: 10,
      },
    ],
    minServed: 0,
  })
  const all = performances([performance('wang')])
  const row = sheetOf(scheme, bookOf(scheme), inputs(all, { entered: [{ who: 'wang', indicator: 'one', score: 17 }] }))
    .rows[0]!
  expect(row.total).toBe(85)
  expect(row.parts).toMatchObject([
    { score: 85, value: 17, num: 17, den: 20, weight: 30 },
    { score: null, because: 'nobody-entered' },
    { score: null, because: 'nothing-to-divide' },
  ])
})

test('ratings too few, or answered by too few, are not scored and say so', () => {
  const all = performances([
    performance('few', { served: 60, ratings: rated([0, 0, 0, 0, 9], 60) }),
    performance('silent', { served: 200, ratings: rated([0, 0, 0, 0, 19], 200) }),
    performance('heard', { served: 200, ratings: rated([0, 0, 0, 0, 20], 200) }),
  ])
  const sheet = sheetOf(measured, bookOf(measured), inputs(all))
  const of = (id: string) => rowOf(sheet, id).parts.find(({ indicator }) => indicator === 'satisfaction')!
  expect(of('few')).toMatchObject({ score: null, because: 'too-few', n: 9 })
  expect(of('silent')).toMatchObject({ score: null, because: 'response-too-low', num: 19, den: 200 })
  expect(of('heard').score).not.toBeNull()
})

test('workload is compared with the mean of the same post, who did nothing not among them', () => {
  const scheme = points({
    indicators: [{ id: 'work', name: { 'zh-CN': '业务量' }, source: { from: 'workload', full: 1.2 }, weight: 1 }],
    minServed: 0,
  })
  const work = (id: string, converted: number) =>
    performance(id, { workload: { tickets: converted, services: converted, converted } })
  const all = performances([work('a', 60), work('b', 120), work('c', 0)])
  const units = [person('a'), person('b'), person('c'), person('d')]
  const sheet = sheetOf(scheme, bookOf(scheme), inputs(all, { units }))
  // The mean is 90: 60 of 1.2 times 90, and more than that is not better than full.
  expect(rowOf(sheet, 'a').total).toBeCloseTo((100 * 60) / 108, 9)
  expect(rowOf(sheet, 'b').total).toBe(100)
  expect(rowOf(sheet, 'c').total).toBe(0)
  expect(rowOf(sheet, 'd').total).toBeNull()
})

test('efficiency and complaints of a section or window go the same way', () => {
  const times = (base: number) => [
    handled(
      'pension',
      Array.from({ length: 40 }, (_, i) => base + (i % 5) * 10),
    ),
  ]
  const units = ['w1', 'w2', 'w3'].map((id, i) => performance(id, { served: 40, handling: times(200 + 60 * i) }))
  const scheme = { ...measured, id: 'windows', of: 'window', posts: undefined } as unknown as SchemeOf<'points'>
  const sheet = sheetOf(scheme, bookOf(scheme), inputs(performances(units, performance('hall'), 'window')))
  const [first, , last] = sheet.rows.map((row) => row.parts.find(({ indicator }) => indicator === 'efficiency')!)
  expect(first!.value!).toBeGreaterThan(100)
  expect(last!.value!).toBeLessThan(100)
  expect(first!.n).toBe(40)
})
