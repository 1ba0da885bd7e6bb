/** Totals, grades, ranks and tiers at their edges: cuts as printed, small samples, certain and equal units. */
import { describe, expect, test } from 'vitest'
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import { gradeOf, gradeRules } from '#shared/scoring/indices/grade.ts'
import { ranks } from '#shared/scoring/indices/ranks.ts'
import { tiers } from '#shared/scoring/indices/tiers.ts'
import { weightedTotal } from '#shared/scoring/indices/total.ts'

describe('total and grade', () => {
  test('what is not scored carries no weight; nothing scored, no total', () => {
    const items = [
      { item: 'a', weight: 30, score: 80, variance: 4 },
      { item: 'b', weight: 10, score: null, variance: 9 },
      { item: 'c', weight: 10, score: 100, variance: 0 },
    ]
    const { total, variance, notScored } = weightedTotal(items)
    expect([total, notScored]).toEqual([85, ['b']])
    expect(variance).toBeCloseTo(0.75 * 0.75 * 4, 12)
    expect(weightedTotal(items.slice(1, 2)).total).toBeNull()
    expect(gradeOf(null, 0, 100).standing).toBe('insufficient')
  })

  test('以上 includes, 超过 does not; amounts are compared as printed', () => {
    const of = (total: number) => gradeOf(total, 0, 30).grade
    expect([of(90), of(89.995), of(89.994), of(80), of(70)]).toEqual(['excellent', 'excellent', 'good', 'good', 'pass'])
    const above = { ...gradeRules, cuts: gradeRules.cuts.map((cut) => ({ ...cut, bound: 'more-than' as const })) }
    expect([gradeOf(90, 0, 30, above).grade, gradeOf(90.01, 0, 30, above).grade]).toEqual(['good', 'excellent'])
    expect([hundredths(1.005), hundredths(2.675), hundredths(79.99499)]).toEqual([101, 268, 7999])
  })

  test('thirty served are a sample, twenty-nine are not; a certain fail is one', () => {
    expect(gradeOf(85, 1, 29).standing).toBe('insufficient')
    expect(gradeOf(85, 1, 30)).toMatchObject({ grade: 'good', standing: 'firm' })
    expect(gradeOf(60, 1, 30)).toMatchObject({ grade: 'fail', standing: 'firm' })
    const { chances } = gradeOf(74, 6, 30)
    expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12)
  })
})

describe('ranks and tiers', () => {
  const certain = ['a', 'b', 'c'].map((unit, i) => ({ unit, mean: i, sd: 0 }))

  test('nobody, one, all certain, all equal', () => {
    expect([ranks([], 'lower'), tiers([], 'lower')]).toEqual([[], []])
    expect(ranks(certain.slice(0, 1), 'lower')).toEqual([{ unit: 'a', expected: 1, low: 1, high: 1 }])
    expect(ranks(certain, 'higher').map(({ low, high }) => [low, high])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ])
    expect(tiers(certain, 'higher').map(({ members }) => members[0]!.unit)).toEqual(['c', 'b', 'a'])
    const equal = ['c', 'a', 'b'].map((unit) => ({ unit, mean: 1, sd: 0 }))
    expect(ranks(equal, 'lower').map(({ expected, low, high }) => [expected, low, high])).toEqual([
      [2, 1, 3],
      [2, 1, 3],
      [2, 1, 3],
    ])
    expect(tiers(equal, 'lower').map(({ members }) => members.map(({ unit }) => unit))).toEqual([['a', 'b', 'c']])
  })
})
