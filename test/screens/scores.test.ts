/** What the scores tab works out by itself: funnels, tiers, what would raise a total, periods and how figures are said. */
import { describe, expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import { daysOf, periodBefore, periodOf } from '#shared/domain/period.ts'
import { scores as chinese } from '#shared/i18n/zh-CN/scores.ts'
import { roomToRise } from '../../window-terminal/appraisal/card/raise.ts'
import { percent, points, scoreInterval } from '../../window-terminal/appraisal/card/say.ts'
import { funnelOf } from '../../window-terminal/appraisal/scores/funnel.ts'
import { markOf, normalLimits, exactLimits, spreadBetween } from '../../window-terminal/appraisal/scores/limits.ts'
import { tiersOf } from '../../window-terminal/appraisal/scores/tiers.ts'
import { daysOfPeriod, isPeriodOf, periodLater, periodWith, sayPeriod } from '../../window-terminal/parts/sayPeriod.ts'
import { sheetAnswer } from '../gallery/scorePictures.ts'

const { sheet, scheme } = sheetAnswer('2026-11')
const rowOf = (id: string) => sheet.rows.find((row) => row.id === id)!
const name = (id: string): string => id

describe('a funnel', () => {
  test('of a share has the exact limits of the method', () => {
    expect(exactLimits(50, 0.9)).toEqual({ lo95: 0.82, hi95: 0.98, lo998: 0.74, hi998: 1 })
  })

  test('a value on a limit lies within it; just beyond it does not', () => {
    const limits = exactLimits(50, 0.9)
    expect(markOf(0.82, limits, 50, 1)).toBe('within')
    expect(markOf(0.8, limits, 50, 1)).toBe('apart')
    expect(markOf(0.72, limits, 50, 1)).toBe('far')
    expect(markOf(0.72, limits, 50, 51)).toBe('few')
  })

  test('units that differ by chance alone keep narrow limits, units that differ more get wider ones', () => {
    const alike = [-1.2, -0.6, -0.1, 0.3, 0.7, 1.1].map((value) => ({ value, variance: 1 }))
    expect(spreadBetween(alike, 0)).toBe(0)
    const apart = alike.map(({ value }) => ({ value: 5 * value, variance: 1 }))
    expect(normalLimits(0, 1 + spreadBetween(apart, 0)).hi95).toBeGreaterThan(4)
  })

  test('one that stands far apart widens the limits of ten others far less than its distance', () => {
    const ten = [-1, -0.8, -0.5, -0.2, 0, 0, 0.1, 0.4, 0.6, 0.9].map((value) => ({ value, variance: 1 }))
    expect(spreadBetween(ten, 0)).toBe(0)
    const withOne = normalLimits(0, 1 + spreadBetween([...ten, { value: 40, variance: 1 }], 0))
    expect(withOne.hi998).toBeLessThan(10)
    expect(markOf(40, withOne, 100, 1)).toBe('far')
  })

  test('four units are too few to know how much units differ', () => {
    const four = [-30, -10, 10, 30].map((value) => ({ value, variance: 1 }))
    expect(spreadBetween(four, 0)).toBe(0)
  })

  test('shows everybody of the sheet, with no total of those of too few cases', () => {
    const funnel = funnelOf(sheet, { is: 'total' }, name, 30, true)!
    expect(funnel.units).toHaveLength(sheet.rows.length)
    expect(funnel.units.find(({ key }) => key === 'feng-tao')).toMatchObject({ value: null, kind: 'few' })
    for (const { id, standing } of sheet.rows)
      if (standing === 'insufficient') expect(funnel.units.find(({ key }) => key === id)!.value).toBeNull()
    const shares = funnelOf(sheet, { is: 'part', indicator: 'notice' }, name, 30, true)!
    expect(shares.isShare).toBe(true)
    expect(shares.units.find(({ key }) => key === 'zhang-min')).toMatchObject({ n: 49, value: 44 / 49 })
  })

  test('renaming everybody changes no figure', () => {
    const figures = (called: (id: string) => string) =>
      funnelOf(sheet, { is: 'total' }, called, 30, true)!.units.map(({ n, value, kind }) => [n, value, kind])
    expect(figures((id) => `x${id}`)).toEqual(figures(name))
  })
})

describe('tiers', () => {
  const words = { tier: (n: number) => `T${n}`, noTier: '-', note: () => undefined, name, post: (of: string) => of }
  test('inside a tier people stand by name, whatever their totals; who has no total is named apart', () => {
    const { tiers, without } = tiersOf(sheet, scheme, words)
    expect(tiers.map(({ label }) => label)).toEqual(['T1', 'T2', 'T3'])
    for (const { units } of tiers) expect(units.map(({ key }) => key)).toEqual(units.map(({ key }) => key).sort())
    const totals = tiers[0]!.units.map(({ value }) => value)
    expect(totals).not.toEqual([...totals].sort((a, b) => b - a))
    expect(without).toEqual(['feng-tao', 'zhao-lei'])
  })

  test('posts are not mixed: the first tier of one is nothing to the first of another', () => {
    const rows = sheet.rows.map((row, i) => ({ ...row, post: i % 2 === 0 ? ('window' as const) : ('guide' as const) }))
    const { tiers } = tiersOf({ ...sheet, rows }, scheme, words)
    expect(tiers.map(({ label }) => label)).toContain('window · T1')
    for (const { label, units } of tiers)
      for (const { key } of units) expect(label).toMatch(new RegExp(`^${rows.find(({ id }) => id === key)!.post}`))
    const posts = tiers.map(({ label }) => label.split(' ')[0])
    expect(posts).toEqual([...posts].sort().reverse())
  })
})

describe('what would raise a total', () => {
  test('is room times weight: the golden example gains most by satisfaction', () => {
    const [most] = roomToRise(rowOf('zhang-min'))
    expect(most).toMatchObject({ indicator: 'satisfaction', perPoint: 0.3 })
    expect(most!.gain).toBeCloseTo(0.3 * (100 - 88.575), 10)
  })

  test('weights of what is not scored are not counted: their share goes to the rest', () => {
    // Efficiency 20, promise 20 and complaints 10 are scored; one point of promise is 20/50.
    expect(roomToRise(rowOf('liu-yang'))[0]).toMatchObject({ indicator: 'promise', perPoint: 0.4 })
  })

  test('adding all the gains reaches a hundred', () => {
    const row = rowOf('chen-jing')
    const gains = roomToRise(row).reduce((sum, { gain }) => sum + gain, 0)
    expect(row.total! + gains).toBeCloseTo(100, 0)
  })
})

describe('periods', () => {
  test.each(['2026-01', '2026-12', '2026-Q1', '2026-Q4', '2026-H1', '2026-H2', '2026', '2024-02'])(
    '%s has the days and the neighbours the calendar gives it',
    (text) => {
      const period = text as Period
      expect(daysOfPeriod(period)).toEqual(daysOf(period))
      expect(periodLater(period, -1)).toBe(periodBefore(period))
      expect(periodLater(periodLater(period, 7), -7)).toBe(period)
    },
  )

  test('a day lies in the period of each kind', () => {
    for (const day of ['2026-01-01', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-12-31'])
      for (const kind of ['month', 'quarter', 'half', 'year'] as const)
        expect(periodWith(day, kind)).toBe(periodOf(day, kind))
  })

  test('an address is taken only for a period of the kind that is asked for', () => {
    expect(isPeriodOf('2026-Q4', 'quarter')).toBe(true)
    expect(isPeriodOf('2026-Q4', 'month')).toBe(false)
    expect(isPeriodOf('2026-13', 'month')).toBe(false)
    expect(isPeriodOf(undefined, 'year')).toBe(false)
  })

  test('are said as the hall says them', () => {
    const say = (period: string) => sayPeriod(period as Period, chinese.period)
    expect(['2026-11', '2026-Q4', '2026-H2', '2026'].map(say)).toEqual([
      '2026 年 11 月',
      '2026 年四季度',
      '2026 年下半年',
      '2026 年',
    ])
  })
})

describe('figures', () => {
  test.each([
    [89.994999, '89.99'],
    [89.995, '90.00'],
    [1.005, '1.01'],
    [100, '100.00'],
    [0, '0.00'],
    [-0.5, '-0.50'],
  ])('%s is said as %s: hundredths, half up', (value, said) => {
    expect(points(value)).toBe(said)
  })

  test('what is not certain is never said as certain', () => {
    expect([1, 0.999, 0.795, 0.001, 0].map(percent)).toEqual(['100 %', '> 99 %', '80 %', '< 1 %', '0 %'])
  })

  test('an interval stays inside the scale, and a plain count has none', () => {
    expect(scoreInterval(99, 4)![1]).toBe(100)
    expect(scoreInterval(90, 4)).toEqual([90 - 3.92, 90 + 3.92])
    expect(scoreInterval(90, 0)).toBeUndefined()
  })
})
