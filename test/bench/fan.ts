/** B-fan: one change, and a thousand or ten thousand who watch the same picture. */
import { readFileSync } from 'node:fs'
import { notMeasured, type Bench, type Finding, type Pace } from './finding.ts'
import { draw } from './issue.ts'
import { openLines, type Line } from './line.ts'
import { toTheBeat, wishing } from './load.ts'
import { startHall, startLimit } from './processes.ts'
import { median, quantile, short, withSpread } from './statistics.ts'
import { seqOfReply, watchBoard, watchWith } from './watching.ts'

const restMs = 100
const rest = () => new Promise((resolve) => setTimeout(resolve, restMs))

/** How many files one process may have open; a line is one at each end. */
const mostFiles = (): number => {
  try {
    return Number(/Max open files +(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 1024)
  } catch {
    return 1024
  }
}

const asked = (line: Line, event: string, payload: object): Promise<string> =>
  new Promise((resolve) => line.ask(event, payload, resolve))

type Fan = { readonly last: number[]; readonly p99: number; readonly p99Alone: number; readonly bytes: number }

const ourFan = async (watchers: number, changes: number): Promise<Fan> => {
  const hall = await startHall({ windows: 20, services: 20, waiting: 20 })
  const [kiosk] = await openLines(1, hall.port, () => ({ token: hall.kiosk, screen: 'kiosk', id: 'k' }))
  const issuing = wishing(kiosk!, draw)
  await toTheBeat(issuing, 40, 50)
  const alone = await toTheBeat(issuing, changes * 4, 50)
  const screens = await openLines(watchers, hall.port, (n) => ({ screen: 'board', id: `board-${n}` }))
  const all = watchWith(screens)
  await watchBoard(screens)
  const last: number[] = []
  for (let change = 0; change < changes; change++) {
    await rest()
    const began = performance.now()
    const answer = await new Promise<string>((resolve) => issuing(change, resolve))
    last.push((await all.allHave(seqOfReply(answer))) - began)
  }
  const crowded = await toTheBeat(issuing, changes * 4, 50)
  for (const line of [...screens, kiosk!]) line.drop()
  await hall.stop()
  hall.forget()
  return {
    last,
    bytes: all.size(),
    p99: quantile(crowded.latencies, 0.99),
    p99Alone: quantile(alone.latencies, 0.99),
  }
}

const bareFan = async (watchers: number, changes: number, bytes: number): Promise<number[]> => {
  const limit = await startLimit()
  const [caller] = await openLines(1, limit.port, () => ({}))
  const screens = await openLines(watchers, limit.port, () => ({}))
  const all = watchWith(screens)
  await watchBoard(screens)
  const filling = 'x'.repeat(bytes)
  const last: number[] = []
  for (let seq = 1; seq <= changes; seq++) {
    await rest()
    const began = performance.now()
    await asked(caller!, 'shout', { picture: { seq, filling } })
    last.push((await all.allHave(seq)) - began)
  }
  for (const line of [...screens, caller!]) line.drop()
  await limit.stop()
  return last
}

const measure = async (watchers: number, changes: number): Promise<Finding[]> => {
  const what = `one change → ${short(watchers)} watchers have it`
  const target = '≤ 1.2 × bare broadcast'
  if (mostFiles() < watchers * 1.1 + 200) {
    return [notMeasured('B-fan', what, target, `a process may open only ${mostFiles()} files here (ulimit -n)`)]
  }
  const ours = await ourFan(watchers, changes)
  const bare = await bareFan(watchers, changes, ours.bytes)
  const ratio = median(ours.last) / median(bare)
  return [
    {
      bench: 'B-fan',
      what,
      measured: `${withSpread(ours.last, ' ms')} = ${short(ratio)} ×`,
      limit: `bare broadcast of as many bytes (${short(ours.bytes)}): ${withSpread(bare, ' ms')}`,
      target,
      met: ratio <= 1.2,
    },
    {
      bench: 'B-fan',
      what: `a number drawn while ${short(watchers)} watch, p99`,
      measured: `${short(ours.p99)} ms = ${short(ours.p99 / ours.p99Alone)} ×`,
      limit: `nobody watching: ${short(ours.p99Alone)} ms`,
      target: '≤ 2 ×',
      met: ours.p99 <= 2 * ours.p99Alone,
    },
  ]
}

const run = async ({ quick }: Pace): Promise<Finding[]> => [
  ...(await measure(1000, quick ? 10 : 30)),
  ...(quick ? [] : await measure(10_000, 8)),
]

export const fan: Bench = {
  id: 'B-fan',
  says: 'One number drawn, one picture watched by many: until the last has it, against a bare Socket.IO broadcast of as many bytes.',
  run,
}
