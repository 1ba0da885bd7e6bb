/** A simulated month of handling times whose truth is known: lognormal services, people of different skill and mix. */
import type { UnitTimes } from '#shared/scoring/indices/reference.ts'
import { normalCdf } from '#shared/scoring/stats/normal.ts'
import { type Draws } from './draws.ts'

/** Mean, s, and coefficient of variation of six services; lognormal. */
const services = (
  [
    [240, 0.8],
    [480, 0.7],
    [900, 1],
    [150, 1.1],
    [600, 0.6],
    [1500, 0.9],
  ] as const
).map(([mean, cv], k) => {
  const sigma = Math.sqrt(Math.log(1 + cv * cv))
  const mu = Math.log(mean) - (sigma * sigma) / 2
  // P99 of a typical person, as ninety days of the register would know it.
  return { service: `k${k + 1}`, mu, sigma, cap: Math.exp(mu + 2.3263478740408408 * sigma) }
})

export type Simulated = UnitTimes & {
  /** True log ratio: 0.1 takes about a tenth longer than typical. */
  readonly skill: number
  readonly counts: readonly number[]
}

/** A person's month: so many handlings, spread over some of the services (all of them with `sameMix`). */
export function month(
  unit: string,
  skill: number,
  total: number,
  { uniform, gauss }: Draws,
  sameMix = false,
): Simulated {
  const shares = services.map(() => (sameMix ? 1 : uniform() < 0.65 ? -Math.log(1 - uniform()) : 0))
  if (!shares.some((share) => share > 0)) shares[0] = 1
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const counts = shares.map((share) => Math.round((total * share) / whole))
  const times = services.map(({ service, mu, sigma, cap }, k) => {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < counts[k]!; i++) {
      const seconds = Math.min(cap, Math.exp(mu + skill + sigma * gauss()))
      sum += seconds
      squares += seconds * seconds
    }
    return { service, n: counts[k]!, sum, squares }
  })
  return { unit, skill, counts, times }
}

/** True mean time of one capped handling, s. */
const trueMean = (k: number, skill: number): number => {
  const { mu, sigma, cap } = services[k]!
  const at = (Math.log(cap) - mu - skill) / sigma
  return Math.exp(mu + skill + (sigma * sigma) / 2) * normalCdf(at - sigma) + cap * (1 - normalCdf(at))
}

/** What the log ratio of a unit would be if every handling had taken its true mean; for the work that can be compared. */
export function trueRatio(hall: readonly Simulated[], i: number, compared: ReadonlyMap<string, boolean>): number {
  const own = hall[i]!
  let [observed, expected] = [0, 0]
  services.forEach(({ service }, k) => {
    const withOwn = compared.get(service)
    if (withOwn === undefined) return
    const base = hall.filter((_, j) => withOwn || j !== i)
    const n = base.reduce((sum, { counts }) => sum + counts[k]!, 0)
    const usual = base.reduce((sum, { counts, skill }) => sum + counts[k]! * trueMean(k, skill), 0) / n
    observed += own.counts[k]! * trueMean(k, own.skill)
    expected += own.counts[k]! * usual
  })
  return Math.log(observed / expected)
}
