/** Every worked figure for shares, satisfaction, arrival and complaints comes out as printed. */
import { describe, expect, test } from 'vitest'
import { arrivalRate, standardisedRatio } from '#shared/scoring/indices/arrival.ts'
import { complaints } from '#shared/scoring/indices/complaints.ts'
import { ratioLimits, shareLimits } from '#shared/scoring/indices/funnel.ts'
import { weightedToServed } from '#shared/scoring/indices/ratingCells.ts'
import { satisfaction } from '#shared/scoring/indices/satisfaction.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'
import { wilson } from '#shared/scoring/stats/shares.ts'
import { near } from './golden.ts'

describe('golden B: shares', () => {
  test("Wilson's interval", () => {
    near([wilson(27, 30).low, wilson(27, 30).high], [0.743789, 0.9654])
    near([wilson(45, 50).low, wilson(45, 50).high], [0.786398, 0.956524])
    near([wilson(0, 10).low, wilson(0, 10).high], [0, 0.277533])
    near([wilson(190, 200).low, wilson(190, 200).high], [0.910422, 0.972617])
  })

  test('with a prior of 18 kept and 2 not', () => {
    const told = ([num, den]: [number, number]) => {
      const { rate, low, high } = shrunkRate(num, den)
      return [rate, low, high]
    }
    near(told([27, 30]), [0.9, 0.803986, 0.966028])
    near(told([10, 10]), [0.933333, 0.822356, 0.991536])
    near(told([190, 200]), [0.945455, 0.911906, 0.97137])
  })
})

describe('golden C: satisfaction', () => {
  const counts = [1, 2, 5, 12, 40] as const
  const shares = [0.01, 0.03, 0.09, 0.25, 0.62] as const
  const found = satisfaction({ unit: 'w1', counts, served: 200 }, shares)

  test('the index, its spread and its interval', () => {
    near([found.raw, found.score, Math.sqrt(found.variance)], [88.666667, 88.575, 2.221443])
    near([found.low, found.high], [83.879015, 92.556155])
    const reach = 1.96 * Math.sqrt(found.variance)
    near([found.index - reach, found.index + reach], [84.22, 92.93], 2)
  })

  test('what the silent could change', () => {
    near([found.silent!.low, found.silent!.high], [26.6, 96.6])
    near([found.band!.low, found.band!.high], [81.666667, 95.666667])
    expect(found.response).toEqual({ num: 60, den: 200 })
  })

  test('weighted back to who was served', () => {
    // 30 ratings of mean 92, 5 of mean 60.
    const cells = [
      { service: 'a', channel: 'hall', served: 120, counts: [0, 0, 0, 12, 18] },
      { service: 'b', channel: 'hall', served: 80, counts: [0, 0, 5, 0, 0] },
    ] as const
    near([weightedToServed(cells, [0, 30, 60, 80, 100])], [79.2])
    const together = satisfaction({ unit: 'w', counts: [0, 0, 5, 12, 18], served: 200 }, shares)
    near([together.raw], [87.428571])
  })
})

describe('arrival, complaints, funnel', () => {
  test('arrival rate and the standardised ratio', () => {
    const { rate, low, high } = arrivalRate(110, 8)
    near([rate, low, high], [0.932203, 0.871905, 0.965249])
    const found = standardisedRatio(13, 0.05 * 70 + 0.08 * 30 + 0.12 * 20)
    near([found.expected, found.raw, found.ratio, found.low, found.high], [8.3, 1.566265, 1.166078, 0.802674, 1.59627])
  })

  test('golden D: complaints', () => {
    const observed = [3, 0, 1, 4, 2]
    const expected = [1.2, 2, 0.8, 3.1, 2.9]
    const found = complaints(observed.map((o, i) => ({ unit: `w${i + 1}`, observed: o, expected: expected[i]! })))
    near([found.mean, found.spread, found.shape, found.rate], [1, 0.52906, 20, 20], 5)
    near([found.between, found.spread - 0.5], [0.05, 0.02906], 5)
    near(
      found.units.map(({ ratio }) => ratio),
      [1.084906, 0.909091, 1.009615, 1.038961, 0.960699],
    )
    near(
      found.units.map(({ low }) => low),
      [0.687737, 0.555296, 0.624968, 0.665682, 0.602065],
    )
    near(
      found.units.map(({ high }) => high),
      [1.571145, 1.348675, 1.485018, 1.493995, 1.401779],
    )
    near([found.units[0]!.exact!.low, found.units[0]!.exact!.high], [0.51556, 7.306061], 5)
    near([found.units[0]!.score], [92.173913])
  })

  test('funnel limits', () => {
    expect(shareLimits(50, 0.9)).toEqual({ low: 0.82, high: 0.98 })
    expect(shareLimits(50, 0.9, 0.998)).toEqual({ low: 0.74, high: 1 })
    near([ratioLimits(3.1).low, ratioLimits(3.1).high], [0, 2.258065])
  })
})
