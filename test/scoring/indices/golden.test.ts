/** Every worked figure of the scoring method comes out as printed. */
import { describe, expect, test } from 'vitest'
import { efficiency, efficiencyRules } from '#shared/scoring/indices/efficiency.ts'
import { arrivalRate, standardisedRatio } from '#shared/scoring/indices/arrival.ts'
import { complaints } from '#shared/scoring/indices/complaints.ts'
import { ratioLimits, shareLimits } from '#shared/scoring/indices/funnel.ts'
import { gradeOf } from '#shared/scoring/indices/grade.ts'
import { ownPace } from '#shared/scoring/indices/ownPace.ts'
import { ranks } from '#shared/scoring/indices/ranks.ts'
import { weightedToServed } from '#shared/scoring/indices/ratingCells.ts'
import { handlingsToTell } from '#shared/scoring/indices/sampleSize.ts'
import { satisfaction } from '#shared/scoring/indices/satisfaction.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'
import { tiers } from '#shared/scoring/indices/tiers.ts'
import { weightedTotal } from '#shared/scoring/indices/total.ts'
import { wilson } from '#shared/scoring/stats/shares.ts'
import { goldenUnits, near } from './golden.ts'

describe('golden A: efficiency of five windows', () => {
  const found = efficiency(goldenUnits, { ...efficiencyRules, interval: 'conditional' })
  const units = found.units
  const ranked = units.map(({ unit, m, sd }) => ({ unit, mean: m, sd }))

  test('what was expected, and how far each is from it', () => {
    near(
      units.map(({ expected }) => expected),
      [28500, 37200, 26400, 3780, 37800],
    )
    near(
      units.map(({ observed, n }) => observed / n),
      [317.647, 588.571, 201.143, 227.273, 427.778],
      3,
    )
    near(
      units.map(({ y }) => y),
      [-0.054067, 0.102129, -0.223144, -0.413433, 0.018349],
    )
    near(
      units.map(({ v }) => v),
      [0.004277, 0.005671, 0.002479, 0.036533, 0.004056],
    )
  })

  test('the spread between windows and the pull towards the typical', () => {
    near([found.q, found.tau2, found.typical], [19.680232, 0.019544, -0.079822])
    near(
      units.map(({ own }) => own),
      [0.820451, 0.775087, 0.887421, 0.348518, 0.828119],
    )
  })

  test('index, interval and score', () => {
    near(
      units.map(({ index }) => index),
      [106.0448, 94.062919, 122.999314, 121.66382, 99.85257],
    )
    near(
      units.map(({ low }) => low),
      [94.420516, 82.600753, 112.195599, 97.524433, 89.130163],
    )
    near(
      units.map(({ high }) => high),
      [119.100172, 107.115642, 134.843358, 151.778223, 111.864889],
    )
    near(
      units.map(({ score }) => score),
      [100, 97.9176, 100, 100, 100],
      4,
    )
    expect(units.every(({ review }) => !review)).toBe(true)
  })

  test('expected ranks, rank intervals and tiers', () => {
    const found = ranks(ranked, 'lower')
    near(
      found.map(({ expected }) => expected),
      [3.157347, 4.637335, 1.4923, 1.760412, 3.952607],
    )
    expect(found.map(({ low, high }) => [low, high])).toEqual([
      [2, 5],
      [3, 5],
      [1, 2],
      [1, 4],
      [2, 5],
    ])
    const told = tiers(ranked, 'lower')
    expect(told.map(({ members }) => members.map(({ unit }) => unit))).toEqual([
      ['w3', 'w4'],
      ['w1', 'w5', 'w2'],
    ])
    near(
      told.flatMap(({ members }) => members.slice(1).map(({ leaderBetter }) => leaderBetter)),
      [0.536, 0.766, 0.911],
      3,
    )
  })
})

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

describe('golden F: total and grade', () => {
  const items = [
    { item: 'efficiency', weight: 20, score: 96, variance: 9 },
    { item: 'satisfaction', weight: 30, score: 88.575, variance: 4.934807 },
    { item: 'promise', weight: 20, score: shrunkRate(45, 50).score, variance: shrunkRate(45, 50).variance },
    { item: 'notice', weight: 15, score: shrunkRate(27, 30).score, variance: shrunkRate(27, 30).variance },
    { item: 'complaints', weight: 10, score: 92.173913, variance: 64 },
    { item: 'arrival', weight: 5, score: 95, variance: 4 },
  ]

  test('the parts are those printed', () => {
    near([items[2]!.score, items[3]!.score, items[2]!.variance, items[3]!.variance], [90, 90, 12.676056, 17.647059])
  })

  test('excellent, tentative', () => {
    const { total, sd } = weightedTotal(items)
    near([total, sd], [91.239891, 1.535654])
    const found = gradeOf(total, sd, 200)
    near(
      found.reached.map(({ chance }) => chance),
      [0.790283, 1, 1],
    )
    expect([found.grade, found.standing]).toEqual(['excellent', 'tentative'])
  })

  test('pass, tentative', () => {
    const found = gradeOf(78.6, 2.4, 200)
    near(
      found.reached.slice(1).map(({ chance }) => chance),
      [0.279834, 0.99983],
      5,
    )
    near(
      found.chances.slice(1, 3).map(({ chance }) => chance),
      [0.28, 0.72],
      2,
    )
    expect([found.grade, found.standing]).toEqual(['pass', 'tentative'])
  })

  test("a fail that is not certain is nobody's grade: a person looks", () => {
    const found = gradeOf(68.9, 1.8, 200)
    near([found.reached[2]!.chance], [0.270563])
    near([found.chances[3]!.chance], [0.729], 3)
    expect([found.grade, found.standing]).toEqual([null, 'needs-review'])
  })
})

test('how many handlings tell two people apart', () => {
  const told = [
    [1.1, 0.1],
    [1.1, 0.2],
    [0.8, 0.1],
    [0.8, 0.2],
  ].map(([cv, difference]) => handlingsToTell(cv!, difference!))
  expect(told).toEqual([2091, 572, 1106, 303])
})

test('one window alone', () => {
  const found = ownPace([180, 240, 300, 150, 420])
  near([found.weight, found.logMean, found.shape, found.rate], [15, 5.161885, 7.5, 2.72635])
  near([found.interval.low, found.interval.high], [4.830074, 5.493695])
  near([found.geometricMean], [174.493], 3)
})
