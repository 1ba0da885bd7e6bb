/** Worked figures of the scoring method, computed independently in three languages before this code was written. */
import { expect } from 'vitest'
import type { UnitWork } from '#shared/scoring/indices/efficiency.ts'

/** Golden A: three services, five windows; seconds. */
export const goldenMeans = [240, 480, 900] as const
export const goldenSds = [120, 240, 540] as const
const counts: readonly [string, readonly number[], number][] = [
  ['w1', [60, 20, 5], 27000],
  ['w2', [20, 30, 20], 41200],
  ['w3', [100, 5, 0], 21120],
  ['w4', [8, 2, 1], 2500],
  ['w5', [40, 40, 10], 38500],
]

/** O is only given as a whole: it is put on the first service, which changes no figure. */
export const goldenUnits: readonly UnitWork[] = counts.map(([unit, n, observed]) => ({
  unit,
  work: n.map((count, k) => ({
    service: `k${k + 1}`,
    n: count,
    sum: k === 0 ? observed : 0,
    mean: goldenMeans[k]!,
    variance: goldenSds[k]! ** 2,
  })),
}))

/** Agreement to half a unit of the last printed decimal, which is given per table. */
export const near = (seen: readonly (number | null)[], told: readonly number[], decimals = 6): void => {
  expect(seen.length).toBe(told.length)
  seen.forEach((one, i) =>
    expect(Math.abs((one ?? NaN) - told[i]!), `${one} for ${told[i]}`).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals),
  )
}
