/** B-next: sixty desks calling, serving and finishing without a pause, with a thousand and with ten thousand waiting. */
import type { Bench, Finding, Pace } from './finding.ts'
import { draw } from './issue.ts'
import { openLines } from './line.ts'
import { closedLoop, wishing } from './load.ts'
import { pressing } from './desks.ts'
import { startHall } from './processes.ts'
import { inPairs, median, quantile, ratios, short, withSpread } from './statistics.ts'

const windows = 60
const services = 60

type Round = { readonly issues: number; readonly presses: number; readonly p99: number; readonly nextUs: number }

/** On one hall: sixty callers draw numbers, then sixty desks press; rates of both, and the processor's part. */
const oneRound = async (waiting: number, count: number): Promise<Round> => {
  const hall = await startHall({ windows, services, waiting })
  const kiosks = await openLines(windows, hall.port, (n) => ({ token: hall.kiosk, screen: 'kiosk', id: `k-${n}` }))
  const desks = await openLines(windows, hall.port, (n) => ({ token: hall.clerks[n], screen: 'desk', id: `d-${n}` }))
  const issuing = kiosks.map((line) => wishing(line, draw))
  const next: number[] = []
  const calling = desks.map((line, n) =>
    pressing(line, `w${n}`, (verb, ms) => void (verb === 'callNext' && next.push(ms))),
  )
  await closedLoop(issuing, windows * 3)
  await closedLoop(calling, windows * 3)
  next.length = 0
  const { perSecond: issues } = await closedLoop(issuing, count / 3)
  const before = await hall.ask<number>('processor')
  const { perSecond: presses } = await closedLoop(calling, count)
  const nextUs = (((await hall.ask<number>('processor')) - before) * 1000) / count
  for (const line of [...kiosks, ...desks]) line.drop()
  await hall.stop()
  hall.forget()
  return { issues, presses, p99: quantile(next, 0.99), nextUs }
}

const run = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const count = quick ? 900 : 2400
  const found = await inPairs(
    Math.ceil(rounds / 2),
    () => oneRound(10_000, count),
    () => oneRound(1000, count),
  )
  const finding = (waiting: string, all: readonly Round[]): Finding => {
    const presses = all.map((round) => round.presses)
    const issues = all.map((round) => round.issues)
    const ratio = ratios(presses, issues)
    const p99 = short(median(all.map((round) => round.p99)))
    return {
      bench: 'B-next',
      what: `${windows} desks press without a pause, ${waiting} waiting`,
      measured: `${withSpread(presses, '/s')} = ${withSpread(ratio, ' ×')}; p99 of Next ${p99} ms`,
      limit: `numbers drawn in the same hall: ${withSpread(issues, '/s')}`,
      target: '≥ 0.9 × drawing numbers',
      met: median(ratio) >= 0.9,
    }
  }
  const cost = (all: readonly Round[]) => all.map(({ nextUs }) => nextUs)
  const growth = ratios(cost(found.ours), cost(found.limit))
  return [
    finding('1,000', found.limit),
    finding('10,000', found.ours),
    {
      bench: 'B-next',
      what: 'processor a press, from 1,000 to 10,000 waiting',
      measured: `${short(median(cost(found.limit)))} → ${short(median(cost(found.ours)))} µs = ${withSpread(growth, ' ×')}`,
      limit: '',
      target: '≤ 1.3 ×',
      met: median(growth) <= 1.3,
    },
  ]
}

export const next: Bench = {
  id: 'B-next',
  says: `${windows} desks call, start and finish as fast as they are answered, with 1,000 and with 10,000 people waiting; against drawing numbers in the same hall.`,
  run,
}
