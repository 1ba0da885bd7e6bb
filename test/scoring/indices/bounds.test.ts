/** Where there is little, nothing, or no difference, the indices say so and never break. */
import { describe, expect, test } from 'vitest'
import { arrivalRate, isValidNoShow, standardisedRatio } from '#shared/scoring/indices/arrival.ts'
import { complaints } from '#shared/scoring/indices/complaints.ts'
import { efficiency, type UnitWork } from '#shared/scoring/indices/efficiency.ts'
import { funnel, overDispersion, shareLimits } from '#shared/scoring/indices/funnel.ts'
import { weightedToServed } from '#shared/scoring/indices/ratingCells.ts'
import { withReference } from '#shared/scoring/indices/reference.ts'
import { hallShares, satisfaction } from '#shared/scoring/indices/satisfaction.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'

const work = (unit: string, sum: number, n = 100, variance = 3600): UnitWork => ({
  unit,
  work: [{ service: 'a', n, sum, mean: 100, variance }],
})

describe('efficiency', () => {
  test('nobody worked; one did nothing that can be compared', () => {
    expect(efficiency([])).toEqual({ tau2: 0, q: 0, typical: 0, units: [], without: [] })
    const found = efficiency([work('a', 10_000), work('b', 10_000), { unit: 'c', work: [] }, work('d', 0, 0)])
    expect(found.units.map(({ unit }) => unit)).toEqual(['a', 'b'])
    expect(found.without).toEqual(['c', 'd'])
  })

  test('one window alone keeps its own figure and its own doubt', () => {
    const [only] = efficiency([work('a', 8000)]).units
    expect(only!.index).toBeCloseTo(125, 9)
    expect(only!.own).toBe(1)
    expect(only!.sd).toBeCloseTo(Math.sqrt(100 * 3600) / 10_000, 9)
    expect(only!.low).toBeLessThan(125)
  })

  test('all equal: everybody is typical, and yet nobody is certain', () => {
    const found = efficiency(['a', 'b', 'c', 'd'].map((unit) => work(unit, 10_000)))
    expect(found.tau2).toBe(0)
    for (const { index, low, high, own, score } of found.units) {
      expect([index, own, score]).toEqual([100, 0, 100])
      expect(high - low).toBeGreaterThan(5)
    }
  })

  test('handlings that never vary: what was seen is what is', () => {
    const found = efficiency([work('a', 8000, 100, 0), work('b', 10_000, 100, 0), work('c', 12_500, 100, 0)])
    expect(found.units.map(({ index }) => Math.round(index * 1000) / 1000)).toEqual([125, 100, 80])
    expect(found.units.every(({ high, low }) => high - low < 0.01)).toBe(true)
  })

  test('the score rises from 50 to 95 and then no more; haste opens a review', () => {
    const of = (index: number) => efficiency([work('a', (10_000 * 100) / index, 100, 0)]).units[0]!
    expect([40, 50, 72.5, 95, 120].map((index) => Math.round(of(index).score * 1e6) / 1e6)).toEqual([
      0, 0, 50, 100, 100,
    ])
    expect([of(129.9).review, of(130.1).review]).toEqual([false, true])
  })

  test('the variance of the score is the delta method inside, and not zero at the kink', () => {
    const at = (index: number) => efficiency([work('a', (10_000 * 100) / index, 100, 100)]).units[0]!
    const inside = at(70)
    expect(Math.sqrt(inside.variance)).toBeCloseTo((100 / 45) * inside.index * inside.sd, 1)
    expect(at(95).variance).toBeGreaterThan(1)
    expect(at(150).variance).toBeLessThan(1e-6)
  })

  const times = (unit: string, service: string, n: number, each: number) => ({
    unit,
    times: [{ service, n, sum: n * each, squares: n * each * each * 2 }],
  })

  test('fewer than six in a service: each against the others; work of one person alone is compared with nobody', () => {
    const found = withReference([times('a', 'x', 100, 60), times('b', 'x', 100, 120), times('c', 'y', 50, 30)])
    expect(found.map(({ work }) => work.map(({ mean }) => mean))).toEqual([[120], [60], []])
    expect(found[0]!.work[0]!.withOwn).toBe(false)
    const six = withReference(['a', 'b', 'c', 'd', 'e', 'f'].map((unit, i) => times(unit, 'x', 100, 60 + 12 * i)))
    expect(six.map(({ work }) => work[0]!.mean)).toEqual([90, 90, 90, 90, 90, 90])
  })

  test('nine handlings of the others make no pace, ten do', () => {
    const of = (n: number) => withReference([times('a', 'x', 100, 60), times('b', 'x', n, 60)])[0]!.work.length
    expect([of(9), of(10)]).toEqual([0, 1])
  })
})

describe('satisfaction', () => {
  const shares = [0.01, 0.03, 0.09, 0.25, 0.62] as const

  test('no rating at all: the hall itself, not scored, and nothing supposed of the silent', () => {
    const found = satisfaction({ unit: 'a', counts: [0, 0, 0, 0, 0], served: 50 }, shares)
    expect([found.score, found.notScored, found.raw, found.silent, found.band]).toEqual([
      null,
      'too-few-ratings',
      null,
      null,
      null,
    ])
    expect(found.index).toBeCloseTo(88.3, 9)
    expect(found.satisfied).toEqual({ num: 0, den: 0, low: 0, high: 1 })
    expect(hallShares([[0, 0, 0, 0, 0]])).toEqual([0.2, 0.2, 0.2, 0.2, 0.2])
  })

  test('ten ratings are enough, nine are not; a tenth of the served is enough, less is not', () => {
    const of = (n: number, served: number) =>
      satisfaction({ unit: 'a', counts: [0, 0, 0, 0, n], served }, shares).notScored
    expect([of(9, 20), of(10, 20), of(10, 100), of(10, 101)]).toEqual([
      'too-few-ratings',
      null,
      null,
      'too-low-response',
    ])
  })

  test('all the same in the whole hall: no spread, the point itself', () => {
    const found = satisfaction({ unit: 'a', counts: [0, 0, 0, 0, 30], served: 30 }, [0, 0, 0, 0, 1])
    expect([found.score, found.variance, found.low, found.high]).toEqual([100, 0, 100, 100])
    expect(found.silent).toEqual({ low: 100, high: 100 })
  })

  test('small cells: first within the service, then together, then with the smallest', () => {
    const levels = [0, 30, 60, 80, 100] as const
    const cell = (service: string, channel: string, served: number, best: number, worst = 0) => ({
      service,
      channel,
      served,
      counts: [worst, 0, 0, 0, best] as const,
    })
    expect(weightedToServed([], levels)).toBeNull()
    expect(weightedToServed([cell('a', 'hall', 10, 0)], levels)).toBeNull()
    // Three ratings by phone join the hall's six of the same service: 6 of 9 are best.
    expect(weightedToServed([cell('a', 'hall', 50, 6), cell('a', 'phone', 50, 0, 3)], levels)).toBeCloseTo(66.666667, 6)
    // Two services with three each join: 3 best and 3 worst weigh 60 of 100, six best weigh 40.
    const three = [cell('a', 'hall', 30, 3), cell('b', 'hall', 30, 0, 3), cell('c', 'hall', 40, 6)]
    expect(weightedToServed(three, levels)).toBeCloseTo(70, 9)
    expect(weightedToServed([...three].reverse(), levels)).toBeCloseTo(70, 9)
  })
})

describe('rates, complaints, funnel', () => {
  test('nothing to divide', () => {
    expect(arrivalRate(0, 0)).toEqual({ num: 0, den: 0, rate: null, low: 0, high: 1 })
    expect([shrunkRate(0, 0).raw, shrunkRate(0, 0).score, shrunkRate(0, 0).rate]).toEqual([null, null, 0.9])
    expect([standardisedRatio(0, 0).raw, standardisedRatio(0, 0).ratio]).toEqual([null, 1])
    expect(shareLimits(0, 0.9)).toEqual({ low: 0, high: 1 })
    expect(overDispersion([])).toBe(1)
  })

  test('called once, or skipped within the minute, nobody failed to come', () => {
    const seen = (calls: number, msFromFirstCall: number) => isValidNoShow({ calls, msFromFirstCall })
    expect([seen(2, 60_000), seen(1, 90_000), seen(2, 59_999)]).toEqual([true, false, false])
  })

  test('a hall without complaints: everybody as usual', () => {
    const found = complaints([
      { unit: 'a', observed: 0, expected: 0 },
      { unit: 'b', observed: 0, expected: 0 },
    ])
    expect(found.units.map(({ ratio, score, exact }) => [ratio, score, exact])).toEqual([
      [1, 100, null],
      [1, 100, null],
    ])
  })

  test('complaints that truly differ are pulled less than the floor would', () => {
    const found = complaints([
      { unit: 'a', observed: 60, expected: 20 },
      { unit: 'b', observed: 2, expected: 22 },
    ])
    expect(found.between).toBeGreaterThan(0.05)
    expect(found.units[0]!.ratio).toBeGreaterThan(2.5)
    expect(found.units[0]!.score).toBeCloseTo(100 / found.units[0]!.ratio, 9)
  })

  test('a funnel of a hall that scatters opens, one that does not stays', () => {
    const points = [-4, -3, -2, 0, 2, 3, 4].map((z, i) => ({ unit: `${i}`, value: z, error: 1 }))
    const wide = funnel(points, 0)
    expect(wide.tau2).toBeGreaterThan(3)
    expect(Math.abs(wide.points[0]!.fairZ)).toBeLessThan(2)
    const calm = funnel(
      points.map((one) => ({ ...one, value: one.value / 10 })),
      0,
    )
    expect(calm.tau2).toBe(0)
    expect(calm.points[0]!.limits.high).toBeCloseTo(1.96, 3)
  })
})
