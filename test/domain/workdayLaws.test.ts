/** Laws every deadline keeps, tried with random days. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCalendarDays, addWorkdays, afterSuspension, isWorkday, workdaysBetween } from '#shared/domain/workdays.ts'
import { after, day, plus, years } from '../support/publishedCalendars.ts'

describe('laws of the calendar', () => {
  const dates = fc.integer({ min: 0, max: 640 }).map((n) => plus('2025-01-01', n))
  const few = fc.integer({ min: 0, max: 25 })
  const works = (date: string) => isWorkday(years, date) === true

  test('never a day off; later starts and more days never end earlier', () =>
    fc.assert(
      fc.property(dates, dates, few, few, (a, b, n, m) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const [less, more] = n <= m ? [n, m] : [m, n]
        for (const add of [addWorkdays, addCalendarDays]) {
          const end = day(add(years, first, less))
          expect(works(end)).toBe(true)
          expect(end >= first).toBe(true)
          expect(end <= day(add(years, second, less))).toBe(true)
          expect(end <= day(add(years, first, more))).toBe(true)
        }
      }),
    ))
  test('in two steps as in one, from any working day', () =>
    fc.assert(fc.property(dates.filter(works), few, few, (d, a, b) => after(after(d, a), b) === after(d, a + b))))
  test('from a day off too, once a day is counted', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 25 }), few, (d, a, b) => after(after(d, a), b) === after(d, a + b)),
    ))
  test('counting is the inverse of adding, and the same backwards', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 25 }), (d, n) => {
        expect(workdaysBetween(years, d, after(d, n))).toBe(n)
        expect(workdaysBetween(years, after(d, n), d)).toBe(-n)
      }),
    ))
  test('counting adds up over any day between', () =>
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const count = (from: string, to: string) => workdaysBetween(years, from, to) as number
        expect(count(a, b) + count(b, c)).toBe(count(a, c))
      }),
    ))

  /** Pauses that do not touch each other's days. */
  const pauses = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 6 }).map((numbers) => {
    const sorted = numbers.sort((a, b) => a - b).map((n) => plus('2025-06-01', n))
    return Array.from({ length: sorted.length >> 1 }, (_, i) => ({ from: sorted[2 * i]!, to: sorted[2 * i + 1]! }))
  })
  const shifted = (due: string, list: { from: string; to: string }[]) => day(afterSuspension(years, due, list))
  const dues = fc.integer({ min: 0, max: 150 }).map((n) => plus('2025-06-01', n))

  test('pauses add up, one by one in any order as all at once', () =>
    fc.assert(
      fc.property(dues, pauses, (due, list) => {
        const atOnce = shifted(due, list)
        expect(list.reduce((d, pause) => shifted(d, [pause]), due)).toBe(atOnce)
        expect([...list].reverse().reduce((d, pause) => shifted(d, [pause]), due)).toBe(atOnce)
        expect(shifted(due, [...list].reverse())).toBe(atOnce)
      }),
    ))
  test('a pause moves the due date by just its working days; said twice it counts once', () =>
    fc.assert(
      fc.property(dues.filter(works), pauses, (due, list) => {
        const days = list.reduce((sum, { from, to }) => sum + (workdaysBetween(years, from, to) as number), 0)
        expect(workdaysBetween(years, due, shifted(due, list))).toBe(days)
        expect(shifted(due, [...list, ...list])).toBe(shifted(due, list))
      }),
    ))
  test('what is not covered is refused, whatever is asked', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), few, (n, days) => {
        const start = plus('2027-01-01', n)
        expect(addWorkdays(years, start, days).ok).toBe(false)
        expect(addCalendarDays(years, start, days).ok).toBe(false)
      }),
    ))
})
