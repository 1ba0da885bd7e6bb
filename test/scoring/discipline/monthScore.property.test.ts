/** What must hold of any month, by whatever reading of the doubling rule. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DeductionRules } from '#shared/domain/ruleBook/deductionRules.ts'
import { monthScore, type Fault } from '#shared/scoring/discipline/monthScore.ts'
import { yearScore } from '#shared/scoring/discipline/yearScore.ts'

const name = { 'zh-CN': '甲' }
const rules = fc
  .record({
    from: fc.record({ is: fc.constantFrom('at-least', 'more-than'), value: fc.integer({ min: 1, max: 6 }) }),
    counted: fc.constantFrom('list', 'all-lists'),
    over: fc.constantFrom('month', 'year'),
    reach: fc.constantFrom('onward', 'all'),
    factor: fc.constantFrom(1.5, 2, 3),
  })
  .map((doubling) =>
    DeductionRules.parse({
      lists: [
        { id: 'one', name, points: 1, faults: [{ code: 'late', name }], doubling },
        { id: 'two', name, points: 2.5, faults: [{ code: 'absent', name }], doubling },
      ],
    }),
  )
const year = fc
  .array(
    fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      code: fc.constantFrom('late', 'absent'),
    }),
    { maxLength: 24 },
  )
  .map((all) =>
    all.map(({ month, day, code }, i): Fault => {
      const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      return { id: `${date.slice(0, 7)}:wang#${i + 1}`, date, code }
    }),
  )
const whole = (by: DeductionRules, faults: readonly Fault[]) => yearScore(() => by, faults, '2026-12')

test('in whatever order deductions are told, the months are the same', () => {
  fc.assert(
    fc.property(rules, year, fc.integer(), (by, faults, seed) => {
      const shuffled = [...faults].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7)).reverse()
      expect(whole(by, shuffled)).toEqual(whole(by, faults))
    }),
  )
})

test('one deduction more never raises a month or the year', () => {
  fc.assert(
    fc.property(rules, year, (by, faults) => {
      const fewer = whole(by, faults.slice(1))
      const more = whole(by, faults)
      expect(more.score).toBeLessThanOrEqual(fewer.score)
      expect(more.lost).toBeGreaterThanOrEqual(faults.length)
    }),
  )
})

test('a later month changes nothing of the months before it', () => {
  fc.assert(
    fc.property(rules, year, fc.integer({ min: 1, max: 11 }), (by, faults, n) => {
      const month = `2026-${String(n).padStart(2, '0')}`
      const soFar = faults.filter(({ date }) => date.slice(0, 7) <= month)
      expect(monthScore(by, faults, month)).toEqual(monthScore(by, soFar, month))
    }),
  )
})

test('doubled for all over the year costs, over the year, what doubling every one of them costs', () => {
  fc.assert(
    fc.property(rules, year, (by, faults) => {
      const reading = by.lists[0]!.doubling!
      fc.pre(reading.over === 'year' && reading.reach === 'all')
      const each = { late: 1, absent: 2.5 } as Record<string, number>
      const reached = (n: number) => (reading.from.is === 'at-least' ? n >= reading.from.value : n > reading.from.value)
      const groups =
        reading.counted === 'all-lists'
          ? [faults]
          : ['late', 'absent'].map((code) => faults.filter((f) => f.code === code))
      const expected = groups.reduce(
        (sum, group) =>
          sum + group.reduce((s, { code }) => s + each[code]! * (reached(group.length) ? reading.factor : 1), 0),
        0,
      )
      expect(whole(by, faults).lost).toBeCloseTo(expected, 9)
    }),
  )
})
