/** What must hold whatever the figures: order and splitting change nothing, more of a good thing lowers nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardisedRatio } from '#shared/scoring/indices/arrival.ts'
import { complaints } from '#shared/scoring/indices/complaints.ts'
import { efficiency, efficiencyRules } from '#shared/scoring/indices/efficiency.ts'
import { gradeOf } from '#shared/scoring/indices/grade.ts'
import { type UnitTimes, withReference } from '#shared/scoring/indices/reference.ts'
import { satisfaction } from '#shared/scoring/indices/satisfaction.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'
import { weightedTotal } from '#shared/scoring/indices/total.ts'

const cell = fc.tuple(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 40, max: 900 }),
  fc.integer({ min: 110, max: 300 }),
)
/** A month of a hall: whole seconds, so that sums are exact. */
const hall = fc
  .array(fc.array(fc.option(cell), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 })
  .map((rows) =>
    rows.map((row, i): UnitTimes => ({
      unit: `w${i}`,
      times: row.flatMap((one, k) =>
        one
          ? [
              {
                service: `k${k}`,
                n: one[0],
                sum: one[0] * one[1],
                squares: Math.round((one[0] * one[1] ** 2 * one[2]) / 100),
              },
            ]
          : [],
      ),
    })),
  )
const indexOf = (units: readonly UnitTimes[]) =>
  efficiency(withReference(units)).units.map(({ unit, index, low, high, score }) => ({ unit, index, low, high, score }))
const close = (a: ReturnType<typeof indexOf>, b: ReturnType<typeof indexOf>): void => {
  expect(a.length).toBe(b.length)
  for (const one of a) {
    const other = b.find(({ unit }) => unit === one.unit)!
    for (const key of ['index', 'low', 'high', 'score'] as const)
      expect(Math.abs(one[key] - other[key])).toBeLessThan(1e-7 * (1 + Math.abs(one[key])))
  }
}

describe('efficiency', () => {
  test('the order of the units, and of their services, changes nothing', () => {
    fc.assert(
      fc.property(hall, (units) => {
        const turned = [...units].reverse().map(({ unit, times }) => ({ unit, times: [...times].reverse() }))
        close(indexOf(units), indexOf(turned))
      }),
    )
  })

  test('a period split in two and added up is the same period; a new name is only a name', () => {
    fc.assert(
      fc.property(hall, (units) => {
        const halves = units.map(({ unit, times }) => ({
          unit,
          times: times.flatMap((one) => {
            const first = {
              service: one.service,
              n: one.n >> 1,
              sum: Math.floor(one.sum / 3),
              squares: Math.floor(one.squares / 3),
            }
            if (first.n === 0) return [one]
            return [
              first,
              { ...one, n: one.n - first.n, sum: one.sum - first.sum, squares: one.squares - first.squares },
            ]
          }),
        }))
        close(indexOf(units), indexOf(halves))
        const named = indexOf(units.map((one) => ({ ...one, unit: `窗口${one.unit}` })))
        close(
          indexOf(units),
          named.map((one) => ({ ...one, unit: one.unit.slice(2) })),
        )
      }),
    )
  })

  test('seconds or milliseconds, the index is the same', () => {
    fc.assert(
      fc.property(hall, (units) => {
        const ms = units.map(({ unit, times }) => ({
          unit,
          times: times.map((one) => ({ ...one, sum: one.sum * 1000, squares: one.squares * 1e6 })),
        }))
        close(indexOf(units), indexOf(ms))
      }),
    )
  })

  test('working faster at the same usual pace never lowers the index, and stays within 0 and 100', () => {
    const rules = { ...efficiencyRules, interval: 'conditional' as const }
    const unit = (name: string, sum: number) => ({
      unit: name,
      work: [{ service: 'a', n: 50, sum, mean: 100, variance: 8000 }],
    })
    const sums = fc.array(fc.integer({ min: 2000, max: 12_000 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(sums, fc.integer({ min: 1, max: 1900 }), (all, less) => {
        const of = (first: number) =>
          efficiency(
            [first, ...all.slice(1)].map((sum, i) => unit(`w${i}`, sum)),
            rules,
          ).units[0]!
        // The pull towards the others may grow with their scatter, so this is said of the figure before it.
        expect(of(all[0]! - less).y).toBeLessThan(of(all[0]!).y)
        for (const sum of all) {
          const { score, low, index, high } = of(sum)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(low).toBeLessThanOrEqual(index + 1e-9)
          expect(high).toBeGreaterThanOrEqual(index - 1e-9)
        }
      }),
    )
  })
})

describe('more of a good thing never lowers a score', () => {
  const few = fc.nat(80)
  const counts = fc.tuple(few, few, few, few, few)
  const shares = [0.05, 0.05, 0.2, 0.3, 0.4] as const

  test('a better grade in place of a worse one, one more of the best', () => {
    fc.assert(
      fc.property(counts, fc.nat(3), (found, grade) => {
        const of = (some: readonly number[]) =>
          satisfaction({ unit: 'a', counts: some as typeof found, served: 500 }, shares).index
        const best = found.map((n, i) => (i === 4 ? n + 1 : n))
        expect(of(best)).toBeGreaterThanOrEqual(of(found))
        const better = best.map((n, i) => (i === grade ? Math.max(0, n - 1) : n))
        expect(of(better)).toBeGreaterThanOrEqual(of(found))
      }),
    )
  })

  test('a promise kept, a complaint less, a visitor who came', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), fc.double({ min: 0.1, max: 40, noNaN: true }), (kept, broken, expected) => {
        expect(shrunkRate(kept + 1, kept + broken + 1).score!).toBeGreaterThanOrEqual(
          shrunkRate(kept, kept + broken + 1).score!,
        )
        expect(shrunkRate(kept + 1, kept + 1 + broken).rate).toBeGreaterThanOrEqual(
          shrunkRate(kept, kept + broken).rate,
        )
        const score = (observed: number) => standardisedRatio(observed, expected).score
        expect(score(broken)).toBeGreaterThanOrEqual(score(broken + 1))
        const { units } = complaints([
          { unit: 'a', observed: broken, expected },
          { unit: 'b', observed: broken + 1, expected },
          { unit: 'c', observed: 3, expected: 3 },
        ])
        expect(units[0]!.score).toBeGreaterThanOrEqual(units[1]!.score)
      }),
    )
  })

  test('a higher part, a higher total, no lower grade', () => {
    const grades = ['fail', 'pass', 'good', 'excellent']
    const score = fc.double({ min: 40, max: 99, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (scores, more) => {
          const of = (first: number) =>
            weightedTotal(
              [first, ...scores.slice(1)].map((one, i) => ({ item: `${i}`, weight: i + 1, score: one, variance: 4 })),
            )
          const [before, after] = [of(scores[0]!), of(scores[0]! + more / 5)]
          expect(after.total!).toBeGreaterThanOrEqual(before.total!)
          const place = (total: number, sd: number) => grades.indexOf(gradeOf(total, sd, 50).grade ?? 'fail')
          expect(place(after.total!, after.sd)).toBeGreaterThanOrEqual(place(before.total!, before.sd))
        },
      ),
    )
  })
})
