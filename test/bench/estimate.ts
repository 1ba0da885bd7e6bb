/** B-estimate: what it costs to say how long everybody will wait. */
import { estimateAll } from '#shared/domain/hall/estimate.ts'
import { clockTime } from '../support/hall.ts'
import type { Bench, Finding, Pace } from './finding.ts'
import { crowd } from './manyFacts.ts'
import { inPairs, median, processorMs, short, withSpread } from './statistics.ts'

/** Samples a ticket, as many as the estimate plays the hall forward. */
const samples = 40

/** The least that any answer from samples does: fill and sort them, for every ticket. */
const bareSamples = (tickets: number): number => {
  let sum = 0
  for (let ticket = 0; ticket < tickets; ticket++) {
    const waits = new Float64Array(samples)
    for (let i = 0; i < samples; i++) waits[i] = (ticket * 7919 + i * 104_729) % 3_600_000
    sum += waits.sort()[samples >> 1]!
  }
  return sum
}

const spent = (work: () => unknown): number => {
  const began = processorMs()
  work()
  return processorMs(began)
}

const measure = async (windows: number, waiting: number, most: number, rounds: number): Promise<Finding> => {
  const { hall } = crowd(windows, 20, waiting)
  const at = clockTime('08:00') + waiting * 2000
  const ours = () => spent(() => estimateAll(hall, at))
  for (let i = 0; i < 8; i++) ours()
  const found = await inPairs(rounds * 2, ours, () => spent(() => bareSamples(waiting)))
  return {
    bench: 'B-estimate',
    what: `all waits, ${short(waiting)} waiting × ${windows} windows`,
    measured: withSpread(found.ours, ' ms'),
    limit: `fill and sort ${samples} samples a ticket: ${short(median(found.limit))} ms`,
    target: `≤ ${most} ms`,
    met: median(found.ours) <= most,
  }
}

const run = async ({ rounds }: Pace): Promise<Finding[]> => [
  await measure(20, 100, 10, rounds),
  await measure(60, 1000, 80, rounds),
]

export const estimate: Bench = {
  id: 'B-estimate',
  says: 'All expected waits of a hall at once, in processor time.',
  run,
}
