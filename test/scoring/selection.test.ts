/** The demonstration-window sheet with a pencil: judges' sheets, one highest and one lowest left out, half points and ties. */
import { expect, test } from 'vitest'
import { JudgedScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Candidate, Selection } from '#shared/domain/selection/selection.ts'
import { markScore } from '#shared/domain/selection/score.ts'
import { BusinessDay, StaffId } from '#shared/domain/words.ts'
import { demonstrationWindow } from '#shared/scoring/presets/demonstrationWindow.ts'
import { luck as luckOf } from '../simulation/luck.ts'

const { scheme } = demonstrationWindow
if (scheme.kind !== 'judged') throw new Error('the demonstration window is judged')
const items = scheme.parts.flatMap((part) => part.items.map(({ id }) => id))
const done = { at: 0, day: BusinessDay.parse('2026-01-05'), staff: StaffId.parse('feng') }
const candidateOf = (sheets: Readonly<Record<string, Readonly<Record<string, number>>>>): Candidate => ({
  id: '1',
  group: 'all',
  nominated: { ...done, note: undefined },
  inspections: [],
  sheets: new Map(Object.entries(sheets).map(([who, marks]) => [StaffId.parse(who), { ...done, marks }])),
  daily: undefined,
  vetoes: new Map(),
})
const rulesOf = (trimFrom: number, judges: readonly string[]): Pick<Selection, 'rules' | 'judges'> => ({
  rules: JudgedScheme.parse({ ...scheme, trimFrom }),
  judges: judges.map((id) => StaffId.parse(id)),
})
const flat = (mark: number): Record<string, number> => Object.fromEntries(items.map((id) => [id, mark]))
const five = { a: flat(9), b: flat(8), c: flat(7), d: flat(10), e: flat(2) }

test('the mean of every judge’s mark, item by item', () => {
  // (9 + 8 + 7 + 10 + 2) ÷ 5 = 7.2 of 10 for each of the items.
  const { points, full, score, trimmed } = markScore(rulesOf(0, Object.keys(five)), candidateOf(five))
  expect([full, trimmed]).toEqual([items.length * 10, []])
  expect(points).toBeCloseTo(items.length * 7.2, 9)
  expect(score).toBe(72)
})

test('from five judges on one highest and one lowest sheet are left out', () => {
  // 10 and 2 left out: (9 + 8 + 7) ÷ 3 = 8.
  const trimmed = markScore(rulesOf(5, Object.keys(five)), candidateOf(five))
  expect([trimmed.score, trimmed.trimmed]).toEqual([80, ['e', 'd']])
  const { e: _lowest, ...four } = five
  expect(markScore(rulesOf(5, Object.keys(four)), candidateOf(four)).trimmed).toEqual([])
})

test('never so many are left out that nobody is left', () => {
  const two = { a: flat(9), b: flat(1) }
  expect(markScore(rulesOf(2, ['a', 'b']), candidateOf(two))).toMatchObject({ score: 50, trimmed: [] })
  const equal = { a: flat(8), b: flat(8), c: flat(8) }
  expect(markScore(rulesOf(3, ['a', 'b', 'c']), candidateOf(equal))).toMatchObject({ score: 80, trimmed: ['a', 'b'] })
})

test('a sheet of somebody who is no judge counts for nothing; without sheets there is no score', () => {
  expect(markScore(rulesOf(0, ['a']), candidateOf({ a: flat(6), x: flat(10) })).score).toBe(60)
  expect(markScore(rulesOf(0, ['a']), candidateOf({}))).toMatchObject({ points: null, score: null })
})

test('a higher mark of a judge never lowers the score where nobody is left out', () => {
  const luck = luckOf(3)
  for (let n = 0; n < 200; n++) {
    const sheet = () => Object.fromEntries(items.map((id) => [id, Math.floor(luck() * 10)]))
    const sheets = { a: sheet(), b: sheet(), c: sheet() }
    const before = markScore(rulesOf(0, ['a', 'b', 'c']), candidateOf(sheets)).score!
    const item = items[Math.floor(luck() * items.length)]!
    const better = { ...sheets, b: { ...sheets.b, [item]: sheets.b[item]! + 1 } }
    expect(markScore(rulesOf(0, ['a', 'b', 'c']), candidateOf(better)).score!).toBeGreaterThanOrEqual(before)
  }
})

test('judged in any order, it is the same', () => {
  const turned = Object.fromEntries(Object.entries(five).reverse())
  const [one, other] = [five, turned].map((sheets) => markScore(rulesOf(0, Object.keys(five)), candidateOf(sheets)))
  expect(one).toEqual(other)
})
