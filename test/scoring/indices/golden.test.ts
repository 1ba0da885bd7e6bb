/** Every worked figure of efficiency, ranks, tiers, total and grade comes out as printed. */
import { describe, expect, test } from 'vitest'
import { efficiency, efficiencyRules } from '#shared/scoring/indices/efficiency.ts'
import { gradeOf } from '#shared/scoring/indices/grade.ts'
import { ownPace } from '#shared/scoring/indices/ownPace.ts'
import { ranks } from '#shared/scoring/indices/ranks.ts'
import { handlingsToTell } from '#shared/scoring/indices/sampleSize.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'
import { tiers } from '#shared/scoring/indices/tiers.ts'
import { weightedTotal } from '#shared/scoring/indices/total.ts'
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
