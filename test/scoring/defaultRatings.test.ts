/** Ratings a rule supposes: only where nobody rated, only when the time is over, and never among what people said. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BusinessDay } from '#shared/domain/words.ts'
import { defaultRules, type GradeCounts, ratingLayers, supposedRatings } from '#shared/scoring/defaultRatings.ts'
import { datesFrom, years } from '../support/publishedCalendars.ts'

const rule = (id: string) => defaultRules.find((one) => one.id === id)!
const visit = (day: string, isRated = false) => ({ day: BusinessDay.parse(day), ticket: 'A001', isRated })
const untilOf = (id: string, day: string, today: string) =>
  supposedRatings(rule(id), [visit(day)], years, today).map(({ until, grade }) => [until, grade])

test('Guangdong: seven calendar days, then basically satisfied', () => {
  expect(untilOf('guangdong-2019', '2026-01-05', '2026-01-12')).toEqual([])
  expect(untilOf('guangdong-2019', '2026-01-05', '2026-01-13')).toEqual([['2026-01-12', 3]])
})

test('Xinjiang: five working days, then satisfied; the new year holiday does not count, the worked Saturday does', () => {
  expect(untilOf('xinjiang', '2026-01-05', '2026-01-12')).toEqual([])
  expect(untilOf('xinjiang', '2026-01-05', '2026-01-13')).toEqual([['2026-01-12', 4]])
  // 2026-02-13 is a Friday; Saturday 14 is worked, 15 to 23 is off, 28 is worked.
  expect(untilOf('xinjiang', '2026-02-13', '2026-02-27')).toEqual([])
  expect(untilOf('xinjiang', '2026-02-13', '2026-02-28')).toEqual([['2026-02-27', 4]])
})

test('without the calendar of a year a rule in working days supposes nothing', () => {
  expect(untilOf('xinjiang', '2026-12-29', '2027-06-01')).toEqual([])
})

test('a rated visit never gets a second rating, and the active figures are what they were', () => {
  const dates = datesFrom('2026-01-05', '2026-03-31')
  const visits = fc.array(fc.record({ day: fc.constantFrom(...dates), isRated: fc.boolean() }), { maxLength: 60 })
  const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
  fc.assert(
    fc.property(
      visits,
      counts,
      fc.constantFrom(...defaultRules),
      fc.constantFrom(...dates),
      (some, active, one, today) => {
        const finished = some.map(({ day, isRated }, i) => ({ ...visit(day, isRated), ticket: `A${i}` }))
        const supposed = supposedRatings(one, finished, years, today)
        const rated = new Set(finished.filter(({ isRated }) => isRated).map(({ ticket }) => ticket))
        expect(supposed.some(({ ticket }) => rated.has(ticket))).toBe(false)
        expect(supposed.every(({ source }) => source === 'default-rule')).toBe(true)
        const layers = ratingLayers(active as GradeCounts, supposed)
        expect(layers.active).toEqual(ratingLayers(active as GradeCounts, []).active)
        expect(layers.together.n).toBe(layers.active.n + supposed.length)
      },
    ),
  )
})

test('nobody is supposed satisfied in a hall that asked for no rule', () => {
  expect(ratingLayers([1, 0, 0, 0, 3], []).together).toEqual({ counts: [1, 0, 0, 0, 3], n: 4, mean: 4 })
})
