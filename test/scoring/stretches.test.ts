/** Stretches of time, waits without closed hours, and which no-show counts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isValidNoShow } from '#shared/scoring/measures/calls.ts'
import type { TurnEntry } from '#shared/scoring/measures/entries.ts'
import {
  byHour,
  common,
  joined,
  lengthOf,
  openWaitMs,
  without,
  type Stretch,
} from '#shared/scoring/measures/stretches.ts'

describe('a no-show counts', () => {
  const turn = (calls: number, lastedMs: number, ended: TurnEntry['ended'] = 'missed') =>
    ({ ended, started: false, calls, lastedMs }) as TurnEntry
  test.each([
    ['called twice, 60 s', turn(2, 60_000), true],
    ['called twice, a moment less', turn(2, 59_999), false],
    ['called once, ten minutes', turn(1, 600_000), false],
    ['called often, and came', turn(5, 600_000, 'finished'), false],
  ])('%s: %#', (_, one, valid) => expect(isValidNoShow(one)).toBe(valid))
})

describe('stretches of time', () => {
  const [h, lunch] = [3_600_000, [12, 13.5] as const]
  const hours: Stretch[] = [
    { from: 8.5 * h, to: lunch[0] * h },
    { from: lunch[1] * h, to: 17.5 * h },
  ]
  test.each([
    ['within the morning', 9, 10, 1],
    ['before opening does not count', 8, 9, 0.5],
    ['over lunch', 11, 14, 1.5],
    ['drawn at lunch', 12.5, 14, 0.5],
    ['after closing counts', 17, 18, 1],
    ['before and after everything', 8, 18, 8],
  ])('%s: from %d to %d o’clock are %d hours', (_, from, to, open) =>
    expect(openWaitMs(from * h, to * h, hours)).toBe(open * h),
  )
  test('a day without hours has no closed ones to take out', () => expect(openWaitMs(0, 5, [])).toBe(5))

  const some = fc
    .array(fc.tuple(fc.nat(100), fc.nat(20)), { maxLength: 12 })
    .map((list) => list.map(([from, length]): Stretch => ({ from, to: from + length })))
  test('what two have in common and what one has alone are the whole of one; cut by the hour it is as long', () => {
    const property = fc.property(some, some, (one, other) => {
      const [a, b] = [joined(one), joined(other)]
      const inside = (list: readonly Stretch[], x: number) => list.some(({ from, to }) => from <= x && x < to)
      for (let x = 0; x < 125; x++) {
        expect(inside(a, x)).toBe(one.some(({ from, to }) => from <= x && x < to))
        expect(inside(common(a, b), x)).toBe(inside(a, x) && inside(b, x))
        expect(inside(without(a, b), x)).toBe(inside(a, x) && !inside(b, x))
      }
      expect(lengthOf(common(a, b)) + lengthOf(without(a, b))).toBe(lengthOf(a))
    })
    fc.assert(property, { numRuns: 200 })
    const long = { from: 8.25 * h, to: 11.75 * h }
    expect(byHour(long, 0).map(({ from, to }) => (to - from) / h)).toEqual([0.75, 1, 1, 0.75])
    expect(byHour(long, h / 2).map(({ from, to }) => (to - from) / h)).toEqual([0.25, 1, 1, 1, 0.25])
  })
})
