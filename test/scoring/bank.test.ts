/** A real month in which one agent's short calls gamed the mean: exactly this agent is flagged, and the index tells. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { againstOthers, countSignals } from '#shared/scoring/flags/againstOthers.ts'
import { handlingFlagRules, isShortHandling } from '#shared/scoring/flags/handling.ts'
import { efficiency, efficiencyRules } from '#shared/scoring/indices/efficiency.ts'
import { ranks } from '#shared/scoring/indices/ranks.ts'
import { withReference } from '#shared/scoring/indices/reference.ts'
import { quantile } from '#shared/scoring/measures/quantile.ts'

/** One line of the file: all the seconds of one agent in one service, sorted. */
const lines = readFileSync(new URL('./bank-1999-08-handling.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [agent, service, runs] = line.split(',') as [string, string, string]
    const seconds = runs.split(' ').flatMap((run) => {
      const [value, times = '1'] = run.split('x')
      return Array.from({ length: Number(times) }, () => Number(value))
    })
    return { agent, service, seconds }
  })

const agents = [...new Set(lines.map(({ agent }) => agent))]
const of = (service: string) =>
  lines
    .filter((line) => line.service === service)
    .flatMap(({ seconds }) => seconds)
    .sort((a, b) => a - b)
const services = new Map(
  [...new Set(lines.map(({ service }) => service))].map((service) => {
    const seconds = of(service)
    return [service, { median: quantile(seconds, 0.5)!, cap: quantile(seconds, 0.99)! }]
  }),
)
const handled = (agent: string): number =>
  lines.filter((line) => line.agent === agent).reduce((sum, { seconds }) => sum + seconds.length, 0)
/** Enough services in the month to be compared at all. */
const busy = agents.filter((agent) => handled(agent) >= 30)

const index = (counts: (seconds: number) => boolean, interval: 'conditional' | 'full') => {
  const units = busy.map((unit) => ({
    unit,
    times: lines
      .filter(({ agent }) => agent === unit)
      .map(({ service, seconds }) => {
        const held = seconds.filter(counts).map((one) => Math.min(one, services.get(service)!.cap))
        const sum = (of: (one: number) => number) => held.reduce((total, one) => total + of(one), 0)
        return { service, n: held.length, sum: sum((one) => one), squares: sum((one) => one * one) }
      }),
  }))
  const { units: told } = efficiency(withReference(units), { ...efficiencyRules, interval })
  const places = ranks(
    told.map(({ unit, m, sd }) => ({ unit, mean: m, sd })),
    'lower',
  )
  const width = places.reduce((sum, { low, high }) => sum + high - low, 0) / places.length
  return {
    S13: told.find(({ unit }) => unit === 'S13')!,
    place: places.find(({ unit }) => unit === 'S13')!,
    width,
  }
}

describe('short handlings (G1)', () => {
  const events = (isShort: (seconds: number, median: number) => boolean) =>
    agents.map((who) => ({
      who,
      strata: lines
        .filter(({ agent }) => agent === who)
        .map(({ service, seconds }) => ({
          stratum: service,
          n: seconds.length,
          events: seconds.filter((one) => isShort(one, services.get(service)!.median)).length,
        })),
    }))
  const underTen = events((seconds) => seconds < 10)

  test('31 agents, 30,857 services, 27 % of the services of S13 under ten seconds', () => {
    expect([agents.length, agents.reduce((sum, agent) => sum + handled(agent), 0)]).toEqual([31, 30_857])
    expect(581 / handled('S13')).toBeCloseTo(0.271, 3)
  })

  test('581 where 55.4 are usual', () => {
    const { phi, figures } = againstOthers(underTen)
    const [S13, S02] = ['S13', 'S02'].map((who) => figures.find((one) => one.who === who)!)
    expect(phi).toBeCloseTo(28.5, 1)
    expect(S13!.observed).toBe(581)
    expect(S13!.expected).toBeCloseTo(55.4, 1)
    expect(S13!.ratio).toBeCloseTo(10.5, 1)
    expect(S13!.fairZ).toBeCloseTo(6.24, 2)
    expect(S02!.observed).toBe(259)
    expect(S02!.expected).toBeCloseTo(115.9, 1)
    expect(S02!.ratio).toBeCloseTo(2.2, 1)
    expect(S02!.fairZ).toBeCloseTo(2, 1)
  })

  test('exactly S13 is flagged, by ten seconds and by the rule that looks at the median too', () => {
    expect(countSignals('G1', underTen).map(({ who }) => who)).toEqual(['S13'])
    const byRule = events((seconds, median) => isShortHandling(seconds, median, handlingFlagRules))
    const found = countSignals('G1', byRule)
    expect(found.map(({ who }) => who)).toEqual(['S13'])
    expect(found[0]!.p).toBeLessThan(1e-300)
  })
})

describe('the index', () => {
  test('sixth of thirty by the mean, usual or slower once the short calls are out', () => {
    const mean = (agent: string): number => {
      const all = lines.filter((line) => line.agent === agent).flatMap(({ seconds }) => seconds)
      return all.reduce((sum, one) => sum + one, 0) / all.length
    }
    expect(busy.length).toBe(30)
    expect([...busy].sort((a, b) => mean(a) - mean(b)).indexOf('S13') + 1).toBe(6)
    const [all, without] = [index(() => true, 'conditional'), index((seconds) => seconds >= 10, 'conditional')]
    expect(all.S13.index).toBeCloseTo(113.9, 1)
    expect(without.S13.index).toBeCloseTo(85.5, 1)
    expect(without.place.expected).toBeCloseTo(16.6, 1)
    expect([without.place.low, without.place.high]).toEqual([14, 19])
    expect(Math.abs(without.width - 6.8)).toBeLessThan(0.15)
  })

  test('with all that is not known, the same index and no narrower places', () => {
    const [narrow, full] = [index((seconds) => seconds >= 10, 'conditional'), index((seconds) => seconds >= 10, 'full')]
    expect(full.S13.index).toBeCloseTo(85.5, 1)
    expect(full.width).toBeGreaterThan(narrow.width)
    expect(full.S13.high).toBeLessThan(95)
  })
})
