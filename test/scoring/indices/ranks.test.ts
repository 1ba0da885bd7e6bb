/** Ranks and tiers: against drawn places, whatever the figures, and for two hundred people at once. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceBetter, ranks, type Ranked } from '#shared/scoring/indices/ranks.ts'
import { tiers } from '#shared/scoring/indices/tiers.ts'
import { normalCdf } from '#shared/scoring/stats/normal.ts'
import { draws } from '../validity/draws.ts'

describe('ranks', () => {
  const some = fc
    .array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 1,
      maxLength: 25,
    })
    .map((all) => all.map(([mean, sd], i): Ranked => ({ unit: `w${i}`, mean: mean / 10, sd: sd / 10 })))

  test('expected places sum to those there are; each interval holds its own; order changes nothing', () => {
    fc.assert(
      fc.property(some, (all) => {
        const found = ranks(all, 'lower')
        const n = all.length
        expect(found.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo((n * (n + 1)) / 2, 8)
        for (const { low, high } of found) expect(low).toBeLessThanOrEqual(high)
        expect(
          ranks([...all].reverse(), 'lower')
            .reverse()
            .map(({ low, high }) => [low, high]),
        ).toEqual(found.map(({ low, high }) => [low, high]))
        const mirrored = ranks(
          all.map((one) => ({ ...one, mean: -one.mean })),
          'higher',
        )
        expect(mirrored.map(({ low, high }) => [low, high])).toEqual(found.map(({ low, high }) => [low, high]))
      }),
    )
  })

  test('the chance of places agrees with a hundred thousand drawn ones', () => {
    const { gauss } = draws(7)
    const all = [-0.5, -0.45, -0.2, 0, 0.01, 0.3, 0.9].map((mean, i) => ({
      unit: `${i}`,
      mean,
      sd: 0.05 + 0.1 * (i % 3),
    }))
    const seen = all.map(() => all.map(() => 0))
    for (let k = 0; k < 100_000; k++) {
      const values = all.map(({ mean, sd }) => mean + sd * gauss())
      values.forEach((one, i) => seen[i]![values.filter((other) => other < one).length]!++)
    }
    ranks(all, 'lower').forEach(({ low, high, expected }, i) => {
      const share = (places: number[]) => places.reduce((sum, place) => sum + seen[i]![place - 1]!, 0) / 100_000
      const upTo = (last: number) => share(Array.from({ length: last }, (_, k) => k + 1))
      // Half a thousandth is the luck of so many draws.
      expect(upTo(low)).toBeGreaterThan(0.0235)
      expect(upTo(low - 1)).toBeLessThan(0.0265)
      expect(upTo(high)).toBeGreaterThan(0.9735)
      expect(upTo(high - 1)).toBeLessThan(0.9765)
      expect(seen[i]!.reduce((sum, n, k) => sum + (n * (k + 1)) / 100_000, 0)).toBeCloseTo(expected, 1)
    })
  })

  test('every unit is in one tier, better tiers come first, and a leader is sure to beat the next leader', () => {
    fc.assert(
      fc.property(some, (all) => {
        const found = tiers(all, 'lower')
        const order = found.flatMap(({ members }) => members.map(({ unit }) => unit))
        expect([...order].sort()).toEqual(all.map(({ unit }) => unit).sort())
        const of = (unit: string) => all.find((one) => one.unit === unit)!
        order.slice(1).forEach((unit, i) => expect(of(unit).mean).toBeGreaterThanOrEqual(of(order[i]!).mean))
        found.slice(1).forEach(({ members }, i) => {
          const sure = chanceBetter(of(found[i]!.members[0]!.unit), of(members[0]!.unit), 'lower')
          expect(sure).toBeGreaterThanOrEqual(0.95)
        })
      }),
    )
  })

  test('two hundred people are ranked sooner than ten thousand drawn months of them could be', () => {
    const { gauss, uniform } = draws(3)
    const all = Array.from({ length: 200 }, (_, i) => ({
      unit: `${i}`,
      mean: gauss() * 0.2,
      sd: 0.05 + 0.15 * uniform(),
    }))
    // Time of the processor, not of the wall, and beside a yardstick: others may be at work on the same machine.
    const cost = (work: () => void): number => {
      const from = process.cpuUsage()
      work()
      return process.cpuUsage(from).user
    }
    const drawn = (): void => {
      for (let k = 0; k < 10_000; k++) Float64Array.from(all, ({ mean, sd }) => mean + sd * gauss()).sort()
    }
    const times = [1, 2, 3].map(() => [cost(() => void ranks(all, 'lower')), cost(drawn)] as const)
    expect(Math.min(...times.map(([exact]) => exact))).toBeLessThan(Math.max(...times.map(([, drawing]) => drawing)))
    expect(chanceBetter(all[0]!, all[1]!, 'lower')).toBeCloseTo(
      normalCdf((all[1]!.mean - all[0]!.mean) / Math.hypot(all[0]!.sd, all[1]!.sd)),
      12,
    )
  })
})
