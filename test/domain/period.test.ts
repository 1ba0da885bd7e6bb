/** Periods of appraisal: which days are in them, and which comes before. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, everyDayOf, monthsOf, Period, periodBefore, periodKinds, periodOf } from '#shared/domain/period.ts'

const period = (text: string) => Period.parse(text)

test.each([
  ['2026-11', '2026-11-01', '2026-11-30', 1],
  ['2024-02', '2024-02-01', '2024-02-29', 1],
  ['2026-02', '2026-02-01', '2026-02-28', 1],
  ['2026-Q1', '2026-01-01', '2026-03-31', 3],
  ['2026-Q4', '2026-10-01', '2026-12-31', 3],
  ['2026-H1', '2026-01-01', '2026-06-30', 6],
  ['2026-H2', '2026-07-01', '2026-12-31', 6],
  ['2026', '2026-01-01', '2026-12-31', 12],
])('%s is from %s to %s', (text, from, to, months) => {
  expect(daysOf(period(text))).toEqual({ from, to })
  expect(monthsOf(period(text))).toHaveLength(months)
})

test.each([
  ['2026-01', '2025-12'],
  ['2026-Q1', '2025-Q4'],
  ['2026-H1', '2025-H2'],
  ['2026', '2025'],
])('before %s comes %s', (text, before) => expect(periodBefore(period(text))).toBe(before))

test.each(['2026-13', '2026-00', '2026-Q5', '2026-H3', '26', '2026-1', '2026-11-01'])('%s is no period', (text) =>
  expect(Period.safeParse(text).success).toBe(false),
)

test('every day belongs to one month, quarter, half and year, and every period has just its own days', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      for (const kind of periodKinds) {
        const own = periodOf(day, kind)
        expect(daysOf(own).from <= day && day <= daysOf(own).to).toBe(true)
        expect(everyDayOf(periodBefore(own))).not.toContain(day)
        expect(everyDayOf(own).filter((other) => other === day)).toHaveLength(1)
      }
    }),
    { numRuns: 200 },
  )
})
