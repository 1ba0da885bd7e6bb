/** Points of discipline: every reading of 累计 5 次以上每次按双倍扣分 at its edge, and a month to check with a pencil. */
import { expect, test } from 'vitest'
import { DeductionRules } from '#shared/domain/ruleBook/deductionRules.ts'
import { monthScore, type Fault } from '#shared/scoring/discipline/monthScore.ts'
import { sectionScore, yearScore } from '#shared/scoring/discipline/yearScore.ts'

const name = { 'zh-CN': '甲' }
type Reading = { from?: object; counted?: string; over?: string; reach?: string }
const rulesWith = (doubling: Reading | null = {}, more: object = {}): DeductionRules => {
  const reading = doubling && { doubling: { from: { is: 'at-least', value: 5 }, ...doubling } }
  return DeductionRules.parse({
    lists: [
      {
        id: 'one',
        name,
        points: 1,
        faults: [
          { code: 'late', name },
          { code: 'games', name },
        ],
        ...reading,
      },
      { id: 'two', name, points: 2, faults: [{ code: 'absent', name }], ...reading },
    ],
    ...more,
  })
}
/** `late×4 absent×1` in a month, one a day. */
const faults = (month: string, text: string): Fault[] =>
  text
    .split(' ')
    .filter(Boolean)
    .flatMap((part) => Array.from({ length: Number(part.split('×')[1] ?? 1) }, () => part.split('×')[0]!))
    .map((code, i) => ({ id: `${month}:wang#${i + 1}`, date: `${month}-${String(i + 1).padStart(2, '0')}`, code }))
const lost = (rules: DeductionRules, text: string, month = '2026-11') =>
  monthScore(rules, faults(month, text), month).lost

test.each([
  ['nothing', '', 0],
  ['four are single', 'late×4', 4],
  ['the fifth is double: 5 次以上 includes five', 'late×5', 6],
  ['and so is the sixth', 'late×6', 8],
  ['four of each list are single where each list counts alone', 'late×4 absent×4', 12],
  ['the fifth absence', 'absent×5', 12],
])('%s', (_, text, points) => expect(lost(rulesWith(), text)).toBe(points))

test.each<[string, Reading, string, number]>([
  ['more than five: the fifth is single', { from: { is: 'more-than', value: 5 } }, 'late×5', 5],
  ['more than five: the sixth is double', { from: { is: 'more-than', value: 5 } }, 'late×6', 7],
  ['both lists together: the fifth of all', { counted: 'all-lists' }, 'late×4 absent', 8],
  ['each list alone: the same are single', {}, 'late×4 absent', 6],
  ['all of them once reached: four are single', { reach: 'all' }, 'late×4', 4],
  ['all of them once reached: five are ten', { reach: 'all' }, 'late×5', 10],
  ['all of both lists', { reach: 'all', counted: 'all-lists' }, 'late×4 absent', 12],
])('%s', (_, reading, text, points) => expect(lost(rulesWith(reading), text)).toBe(points))

test('over the year, onward: the fifth of the year is double, whatever month it falls in', () => {
  const rules = rulesWith({ over: 'year' })
  const year = [...faults('2026-10', 'late×3'), ...faults('2026-11', 'late×3')]
  expect(monthScore(rules, year, '2026-10').lost).toBe(3)
  expect(monthScore(rules, year, '2026-11')).toMatchObject({
    lost: 5,
    lines: [{ count: 4 }, { count: 5 }, { count: 6 }],
  })
  expect(monthScore(rulesWith(), year, '2026-11').lost, 'over the month nobody had five').toBe(3)
  expect(monthScore(rules, faults('2025-12', 'late×4').concat(faults('2026-01', 'late')), '2026-01').lost).toBe(1)
})

test('over the year, all of them: the month that reaches it takes off what the earlier ones were spared', () => {
  const rules = rulesWith({ over: 'year', reach: 'all' })
  const year = [...faults('2026-10', 'late×3'), ...faults('2026-11', 'late×2'), ...faults('2026-12', 'late')]
  expect(monthScore(rules, year, '2026-10').lost, 'a posted month stays as it was').toBe(3)
  const november = monthScore(rules, year, '2026-11')
  expect(november.lost).toBe(2 * 2 + 3)
  expect(
    november.lines.filter(({ because }) => because === 'surcharge').map(({ date, points }) => [date, points]),
  ).toEqual([
    ['2026-10-01', 1],
    ['2026-10-02', 1],
    ['2026-10-03', 1],
  ])
  expect(monthScore(rules, year, '2026-12').lost, 'the surcharge is taken once').toBe(2)
})

test('a month to check with a pencil', () => {
  // 6 × late: 4 × 1 + 2 × 2 = 8. 2 × absent: 2 × 2 = 4. 10 − 12 = −2: negative.
  const score = monthScore(rulesWith(), faults('2026-11', 'late×6 absent×2'), '2026-11')
  expect(
    score.lines.map(({ code, count, doubled, points }) => `${code} ${count} ${doubled ? '×2' : ''} ${points}`),
  ).toEqual([
    'late 1  1',
    'late 2  1',
    'late 3  1',
    'late 4  1',
    'late 5 ×2 2',
    'late 6 ×2 2',
    'absent 1  2',
    'absent 2  2',
  ])
  expect(score).toMatchObject({ full: 10, lost: 12, score: -2, isNegative: true })
  expect(monthScore(rulesWith(), faults('2026-11', 'absent×4 late×2'), '2026-11')).toMatchObject({
    score: 0,
    isNegative: false,
  })
})

test('favouritism takes off twice what the other should have lost, and counts in no list', () => {
  const one: Fault = { id: 'x#1', date: '2026-11-05', code: 'favouritism', should: 3.5 }
  const score = monthScore(rulesWith(), [one, ...faults('2026-11', 'late×4')], '2026-11')
  expect(score.lost).toBe(4 + 7)
  expect(score.lines.find(({ code }) => code === 'favouritism')).toMatchObject({ count: 0, points: 7 })
})

test('what an absence stands for is shown and costs nothing, nor is it counted', () => {
  const replaced = faults('2026-11', 'late×4').map((fault) => ({ ...fault, replaced: true }))
  const score = monthScore(rulesWith(), [...replaced, { id: 'w#9', date: '2026-11-20', code: 'absent' }], '2026-11')
  expect(score.lost).toBe(2)
  expect(score.lines.filter(({ because }) => because === 'replaced')).toHaveLength(4)
})

test('a year: what is left, and what it can still come to', () => {
  const rules = rulesWith()
  const all = ['2026-01', '2026-02', '2026-03'].flatMap((month) => faults(month, 'absent×5'))
  const year = yearScore(() => rules, all, '2026-03')
  expect(year).toMatchObject({ full: 30, lost: 36, score: -6, atMost: 84 })
  expect(yearScore(() => rules, [], '2026-12')).toMatchObject({ full: 120, score: 120, atMost: 120 })
})

test('a section is the sum or the mean of its people, and null without any', () => {
  expect(sectionScore({ section: 'mean' }, [10, 9, 8.5])).toEqual({ score: 9.17, isNegative: false })
  expect(sectionScore({ section: 'sum' }, [10, -11])).toEqual({ score: -1, isNegative: true })
  expect(sectionScore({ section: 'sum' }, [])).toBeNull()
})
