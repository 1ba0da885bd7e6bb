/** Deadlines against the published calendars of 2025 and 2026, day by day. */
import { describe, expect, test } from 'vitest'
import {
  addCalendarDays,
  addWorkdays,
  afterSuspension,
  coverage,
  isWorkday,
  workdaysBetween,
} from '#shared/domain/workdays.ts'
import { workYears } from '../../server/templates/workYears.ts'
import { after, datesFrom, day, off2025, off2026, work2025, work2026, years } from '../support/publishedCalendars.ts'

describe('the published calendars', () => {
  test.each([...off2025, ...off2026])('%s is a day off', (date) => expect(isWorkday(years, date)).toBe(false))
  test.each([...work2025, ...work2026])('%s is worked, though a weekend', (date) => {
    expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
    expect(isWorkday(years, date)).toBe(true)
  })
  test('all other days are as the week has them', () => {
    const named = new Set([...off2025, ...off2026, ...work2025, ...work2026])
    for (const date of datesFrom('2025-01-01', '2026-12-31').filter((date) => !named.has(date))) {
      const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
      expect([date, isWorkday(years, date)]).toEqual([date, !isWeekend])
    }
  })

  // Counted month by month on a wall calendar: weekdays, less those off, and the worked weekends.
  test.each([
    ['2025', [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23], 248],
    ['2026', [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23], 248],
  ] as const)('working days of %s, by month', (year, months, total) => {
    const counted = months.map((_, i) => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`
      return datesFrom(`${year}-01-01`, `${year}-12-31`).filter((d) => d.startsWith(month) && isWorkday(years, d))
        .length
    })
    expect(counted).toEqual(months)
    expect(counted.reduce((a, b) => a + b)).toBe(total)
  })

  test('the calendars the program brings along say the same', () => {
    for (const { year, off, work } of years) {
      const found = workYears.find((candidate) => candidate.year === year)
      expect([...found!.off].sort()).toEqual(off)
      expect([...found!.work].sort()).toEqual(work)
    }
  })

  test('a December day shifted by the notice of the next year', () => {
    const with2027 = [...years, { year: 2027, off: ['2026-12-31'], work: ['2026-12-26'] }]
    expect(isWorkday(with2027, '2026-12-31')).toBe(false)
    expect(isWorkday(with2027, '2026-12-26')).toBe(true)
  })
})

describe('working days added', () => {
  test.each([
    // [counted from, days, due, why]
    ['2026-11-23', 1, '2026-11-24', 'the start day is not counted'],
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-23', 20, '2026-12-21', 'four weeks'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday, Monday is the first'],
    ['2026-11-23', 0, '2026-11-23', 'none: the day itself'],
    ['2026-11-21', 0, '2026-11-23', 'none, from a day off: the next working day'],
    ['2025-01-24', 1, '2025-01-26', 'the worked Sunday before Spring Festival'],
    ['2025-01-27', 1, '2025-02-05', 'over Spring Festival 2025'],
    ['2025-01-27', 4, '2025-02-08', 'to the worked Saturday after it'],
    ['2026-02-13', 1, '2026-02-14', 'the worked Saturday before Spring Festival 2026'],
    ['2026-02-14', 1, '2026-02-24', 'over the nine days off'],
    ['2026-02-27', 1, '2026-02-28', 'the worked Saturday after it'],
    ['2025-09-26', 3, '2025-09-30', 'Sunday 28 September is worked'],
    ['2025-09-30', 1, '2025-10-09', 'over National Day 2025'],
    ['2025-09-30', 3, '2025-10-11', 'to the worked Saturday after it'],
    ['2026-09-18', 1, '2026-09-20', 'a worked Sunday in September'],
    ['2026-09-24', 3, '2026-09-30', 'over the Mid-Autumn days'],
    ['2026-09-30', 1, '2026-10-08', 'over National Day 2026'],
    ['2026-09-30', 3, '2026-10-10', 'to the worked Saturday after it'],
    ['2025-12-31', 1, '2026-01-04', 'into the next year, its first working day a Sunday'],
    ['2025-12-31', 2, '2026-01-05', 'and the day after'],
    ['2025-04-25', 2, '2025-04-28', 'Sunday 27 April is worked'],
    ['2026-04-30', 5, '2026-05-11', 'over Labour Day, through the worked Saturday'],
  ])('%s + %i = %s: %s', (from, n, due) => expect(after(from, n)).toBe(due))

  test.each([
    ['2026-11-20', 3, '2026-11-23', 'a Monday'],
    ['2026-11-20', 1, '2026-11-23', 'Saturday moves to Monday'],
    ['2026-02-05', 10, '2026-02-24', 'the first day of Spring Festival moves behind it'],
    ['2026-02-04', 10, '2026-02-14', 'the worked Saturday stays'],
    ['2025-09-16', 15, '2025-10-09', 'National Day moves behind the holidays'],
  ])('%s + %i calendar days = %s: %s', (from, n, due) => expect(day(addCalendarDays(years, from, n))).toBe(due))

  test('a year without a calendar is refused, never guessed', () => {
    expect(addWorkdays(years, '2026-12-31', 1)).toEqual({ ok: false, year: 2027 })
    expect(addWorkdays(years, '2026-12-30', 1)).toEqual({ ok: true, date: '2026-12-31' })
    expect(addWorkdays(years, '2024-12-31', 1)).toEqual({ ok: true, date: '2025-01-02' })
    expect(addWorkdays(years, '2024-12-31', 0)).toEqual({ ok: false, year: 2024 })
    expect(addCalendarDays(years, '2026-12-20', 30)).toEqual({ ok: false, year: 2027 })
    expect(isWorkday(years, '2027-01-01')).toEqual({ ok: false, year: 2027 })
    expect(workdaysBetween(years, '2026-12-30', '2027-01-05')).toEqual({ ok: false, year: 2027 })
    expect(afterSuspension(years, '2026-12-30', [{ from: '2026-12-01', to: '2026-12-08' }])).toEqual({
      ok: false,
      year: 2027,
    })
    expect(addWorkdays([years[0]!, { year: 2027, off: [], work: [] }], '2025-12-31', 1)).toEqual({
      ok: false,
      year: 2026,
    })
    expect(coverage(years, '2024-06-01', '2028-01-01')).toEqual([2024, 2027, 2028])
    expect(coverage(years, '2025-01-01', '2026-12-31')).toEqual([])
  })
  test('what is no date or no number of days is a mistake of the program', () => {
    expect(() => addWorkdays(years, '2026-02-30', 1)).toThrow('2026-02-30 is not a date')
    expect(() => addWorkdays(years, 'tomorrow', 1)).toThrow('is not a date')
    expect(() => addWorkdays(years, '2026-11-23', -1)).toThrow('-1 is not a number of days')
    expect(() => addCalendarDays(years, '2026-11-23', 1.5)).toThrow('1.5 is not a number of days')
  })
})

describe('working days between', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-24', '2026-11-23', -1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-22', '2026-11-20', 0],
    ['2026-09-30', '2026-10-10', 3],
    ['2026-10-10', '2026-09-30', -3],
  ])('from %s to %s: %i', (from, to, n) => expect(workdaysBetween(years, from, to)).toBe(n))
})

describe('time standing still', () => {
  const moved = (due: string, ...pauses: [string, string][]) =>
    day(
      afterSuspension(
        years,
        due,
        pauses.map(([from, to]) => ({ from, to })),
      ),
    )
  test.each<[string, string, [string, string][], string]>([
    ['no pause', '2026-11-27', [], '2026-11-27'],
    ['paused and resumed on one day', '2026-11-27', [['2026-11-24', '2026-11-24']], '2026-11-27'],
    ['Monday to Wednesday is two days', '2026-11-27', [['2026-11-23', '2026-11-25']], '2026-12-01'],
    ['a weekend is none', '2026-11-27', [['2026-11-20', '2026-11-22']], '2026-11-27'],
    ['over National Day, three days', '2026-10-13', [['2026-09-30', '2026-10-10']], '2026-10-16'],
    [
      'overlapping pauses count once',
      '2026-11-30',
      [
        ['2026-11-23', '2026-11-25'],
        ['2026-11-24', '2026-11-26'],
      ],
      '2026-12-03',
    ],
    [
      'one inside the other counts once',
      '2026-11-30',
      [
        ['2026-11-23', '2026-11-26'],
        ['2026-11-24', '2026-11-25'],
      ],
      '2026-12-03',
    ],
  ])('%s', (_why, due, pauses, then) => expect(moved(due, ...pauses)).toBe(then))
  test('a pause that ends before it began is a mistake of the program', () =>
    expect(() => moved('2026-11-27', ['2026-11-25', '2026-11-24'])).toThrow('before it begins'))
})
