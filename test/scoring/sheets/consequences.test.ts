/** What the rules propose: every boundary word, runs of periods, the year's end, the last in the centre. */
import { expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import { Consequence } from '#shared/domain/ruleBook/ruleBook.ts'
import { proposed, type Proposable } from '#shared/scoring/sheets/consequences.ts'

const bands = [{ code: 'good' }, { code: 'pass' }, { code: 'fail' }]
const row = (id: string, total: number | null, more: Partial<Proposable> = {}): Proposable => ({
  id,
  total,
  grade: 'good',
  standing: 'firm',
  yearTotal: null,
  vetoed: false,
  ...more,
})
const rule = (when: object): Consequence => Consequence.parse({ id: 'c', name: { 'zh-CN': '后果' }, when })
const who = (
  when: object,
  rows: readonly Proposable[],
  { period = '2026-11', past = [] as { period: string; rows: { id: string; total: number | null }[] }[] } = {},
): string[] => {
  const among = { period: period as Period, past: past as never, bands }
  return [...proposed([rule(when)], rows, among)].filter(([, codes]) => codes.length > 0).map(([id]) => id)
}

test('以上 and 以下 include the number, 超过 and 低于 do not', () => {
  const around = [row('under', 89.99), row('at', 90), row('over', 90.01)]
  const of = (is: string) => who({ is: 'total', bound: { is, value: 90 } }, around)
  expect(of('at-least')).toEqual(['at', 'over'])
  expect(of('more-than')).toEqual(['over'])
  expect(of('at-most')).toEqual(['under', 'at'])
  expect(of('less-than')).toEqual(['under'])
})

test('a negative month is below 0, and 0 is not', () => {
  const negative = { is: 'total', bound: { is: 'less-than', value: 0 } }
  expect(who(negative, [row('zero', 0), row('below', -0.01)])).toEqual(['below'])
})

test('nothing is proposed for whom too little is known', () => {
  const low = { is: 'total', bound: { is: 'less-than', value: 70 } }
  expect(who(low, [row('few', 50, { standing: 'insufficient' }), row('none', null), row('sure', 50)])).toEqual(['sure'])
  expect(who({ is: 'grade', grade: 'fail' }, [row('unsure', 60, { standing: 'needs-review', grade: null })])).toEqual(
    [],
  )
})

test('so many periods running means without a gap, each within the bound', () => {
  const twice = { is: 'running', bound: { is: 'less-than', value: 70 }, periods: 2 }
  const before = (total: number | null, period = '2026-10') => [{ period, rows: [{ id: 'wang', total }] }]
  const now = [row('wang', 69)]
  expect(who(twice, now)).toEqual([])
  expect(who(twice, now, { past: before(69.99) })).toEqual(['wang'])
  expect(who(twice, now, { past: before(70) })).toEqual([])
  expect(who(twice, now, { past: before(null) })).toEqual([])
  expect(who(twice, now, { past: before(60, '2026-09') }), 'October was not published').toEqual([])
  expect(who(twice, [row('wang', 70)], { past: before(60) })).toEqual([])
  const unsure = [{ period: '2026-10', rows: [{ id: 'wang', total: 60, standing: 'needs-review' }] }]
  expect(who(twice, now, { past: unsure }), 'October may have been luck').toEqual([])
  expect(who(twice, [row('wang', 69, { standing: 'needs-review' })], { past: before(60) })).toEqual([])
})

test('the year is judged at its end, below and last in the centre, ties included', () => {
  const year = { is: 'year-total', bound: { is: 'less-than', value: 90 } }
  const last = { is: 'year-total-and-last', bound: { is: 'less-than', value: 90 } }
  const rows = [
    row('a', 8, { yearTotal: 90 }),
    row('b', 8, { yearTotal: 89.99 }),
    row('c', 8, { yearTotal: 85 }),
    row('d', 8, { yearTotal: 85 }),
  ]
  expect(who(year, rows)).toEqual([])
  expect(who(year, rows, { period: '2026-12' })).toEqual(['b', 'c', 'd'])
  expect(who(last, rows, { period: '2026-12' })).toEqual(['c', 'd'])
  expect(who(last, rows.slice(0, 1), { period: '2026-12' }), 'last, but not below').toEqual([])
})

test('first places: only who passed, nobody with a veto, and who is equal to the last of them', () => {
  const three = { is: 'top', places: 3, passed: true }
  const rows = [
    row('a', 95),
    row('b', 94, { vetoed: true }),
    row('c', 93, { grade: 'fail' }),
    row('d', 92),
    row('e', 91),
    row('f', 91.004),
    row('g', 90),
  ]
  expect(who(three, rows)).toEqual(['a', 'd', 'e', 'f'])
  expect(who({ is: 'top', places: 2, passed: false }, rows)).toEqual(['a', 'b'])
})

test('passed or not passed, where parts have marks of their own', () => {
  const rows = [row('yes', 85, { passed: true }), row('no', 95, { passed: false }), row('unknown', 90)]
  expect(who({ is: 'passed', passed: false }, rows)).toEqual(['no'])
  expect(who({ is: 'passed', passed: true }, rows)).toEqual(['yes', 'unknown'])
})
