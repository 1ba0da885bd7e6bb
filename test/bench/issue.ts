/** B-issue and B-issue-http: numbers drawn by 64 callers over each gate, beside bare echoes over the same. */
import { join } from 'node:path'
import { openDatabase } from '../../server/log/database.ts'
import type { Bench, Finding, Pace } from './finding.ts'
import { openLines } from './line.ts'
import { closedLoop, freshId, httpRequest, openHttpLine, wishing, type Ask, type Load } from './load.ts'
import { flushTimes } from './machine.ts'
import { startHall, startLimit, type Opened, type Running } from './processes.ts'
import { inPairs, median, quantile, ratios, short, withSpread } from './statistics.ts'

const callers = 64
const boards = 50
const services = 20
/** Before anything is counted: a server runs all day, its first second says little. */
const warmUp = 2000
export const draw = (n: number) => ({ type: 'issueTicket', service: `s${n % services}`, language: 'zh-CN' })

type Round = {
  readonly load: Load
  readonly lost: number
  readonly doubled: number
  readonly processorUs: number
  readonly flushMs: number
}

/** Numbers that were answered: none twice, and every one of them in the log. */
export const checkNumbers = (folder: string, answers: readonly string[]): { lost: number; doubled: number } => {
  const given = answers.map((json) => /"ticket":"(\w+)"/.exec(json)?.[1] ?? `none in ${json.slice(0, 80)}`)
  const db = openDatabase(join(folder, 'hall.db'), { readOnly: true })
  const sql = `SELECT json_extract(body, '$.ticket') FROM event_log WHERE type = 'TicketIssued'`
  const logged = db.statement(sql).pluck().all() as string[]
  db.close()
  const inLog = new Set(logged)
  return {
    lost: given.filter((ticket) => !inLog.has(ticket)).length,
    doubled: given.length - new Set(given).size + logged.length - inLog.size,
  }
}

type Door = (hall: Running<Opened>) => Promise<{ asks: Ask[]; close: () => void }>

const overSockets: Door = async ({ port, kiosk }) => {
  const lines = await openLines(callers, port, (n) => ({ token: kiosk, screen: 'kiosk', id: `caller-${n}` }))
  return { asks: lines.map((line) => wishing(line, draw)), close: () => lines.forEach((line) => line.drop()) }
}
const overHttp: Door = ({ port, kiosk }) => {
  const lines = Array.from({ length: callers }, () => openHttpLine(port))
  const asks = lines.map(({ ask }): Ask => (n, answered) => {
    const { type, ...body } = draw(n)
    const headers = { Authorization: `Bearer ${kiosk}`, 'Idempotency-Key': freshId() }
    ask(httpRequest('POST', `/api/wishes/${type}`, headers, body), (_status, _head, json) => answered(json))
  })
  return Promise.resolve({ asks, close: () => lines.forEach((line) => line.drop()) })
}

/** One round on a hall of its own, so that every round begins with nobody waiting. */
const drawNumbers = async (door: Door, watchers: number, count: number): Promise<Round> => {
  const hall = await startHall({ windows: 20, services, waiting: 0 })
  const watching = await openLines(watchers, hall.port, (n) => ({ screen: 'board', id: `board-${n}` }))
  for (const line of watching) line.ask('watch', { view: 'board', params: {} }, () => undefined)
  const { asks, close } = await door(hall)
  await closedLoop(asks, warmUp)
  const before = await hall.ask<number>('processor')
  const load = await closedLoop(asks, count)
  const processorUs = (((await hall.ask<number>('processor')) - before) * 1000) / count
  close()
  watching.forEach((line) => line.drop())
  await hall.stop()
  const round = { load, processorUs, flushMs: median(flushTimes(50)), ...checkNumbers(hall.folder, load.answers) }
  hall.forget()
  return round
}

const findingsOf = (bench: string, ours: readonly Round[], limit: readonly Load[], least: number): Finding[] => {
  const rates = ours.map(({ load }) => load.perSecond)
  const bare = limit.map(({ perSecond }) => perSecond)
  const ratio = ratios(rates, bare)
  const p99 = ours.map(({ load }) => quantile(load.latencies, 0.99))
  const sum = (of: (round: Round) => number) => ours.reduce((total, round) => total + of(round), 0)
  const processor = short(median(ours.map(({ processorUs }) => processorUs)))
  return [
    {
      bench,
      what: `numbers drawn by ${callers} callers`,
      measured: `${withSpread(rates, '/s')} = ${withSpread(ratio, ' ×')}; ${processor} µs of processor each`,
      limit: `echo: ${withSpread(bare, '/s')}, p99 ${short(median(limit.map((l) => quantile(l.latencies, 0.99))))} ms`,
      target: `≥ ${least} × echo`,
      met: median(ratio) >= least,
      note: `A flush of this disk took ${short(median(ours.map(({ flushMs }) => flushMs)))} ms in between; an echo needs none.`,
    },
    {
      bench,
      what: `lost or doubled, of ${short(sum(({ load }) => load.answers.length))} acknowledged`,
      measured: `${sum(({ lost }) => lost)} lost, ${sum(({ doubled }) => doubled)} doubled`,
      limit: '',
      target: '0 and 0',
      met: sum(({ lost, doubled }) => lost + doubled) === 0,
    },
    ...(bench === 'B-issue'
      ? [
          {
            bench,
            what: `p99 of the answer, ${boards} boards watching`,
            measured: withSpread(p99, ' ms'),
            limit: `echo: ${short(median(limit.map((l) => quantile(l.latencies, 0.99))))} ms`,
            target: '≤ 15 ms',
            met: median(p99) <= 15,
          },
        ]
      : []),
  ]
}

const runSockets = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const count = quick ? 3000 : 6000
  const limit = await startLimit()
  const lines = await openLines(callers, limit.port, () => ({}))
  const echo = () =>
    closedLoop(
      lines.map((line) => wishing(line, draw)),
      count,
    )
  await echo()
  const found = await inPairs<Round | Load>(rounds, () => drawNumbers(overSockets, boards, count), echo)
  lines.forEach((line) => line.drop())
  await limit.stop()
  return findingsOf('B-issue', found.ours as Round[], found.limit as Load[], 0.5)
}

const runHttp = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const count = quick ? 2000 : 5000
  const limit = await startLimit()
  const echo = async () => {
    // Lines of its own each time: a server hangs up on those that were silent for five seconds.
    const lines = Array.from({ length: callers }, () => openHttpLine(limit.port))
    const asks = lines.map(
      ({ ask }): Ask =>
        (n, answered) =>
          ask(httpRequest('POST', '/echo', {}, draw(n)), (_status, _head, json) => answered(json)),
    )
    const load = await closedLoop(asks, count)
    lines.forEach((line) => line.drop())
    return load
  }
  await echo()
  const found = await inPairs<Round | Load>(Math.ceil(rounds / 2), () => drawNumbers(overHttp, 0, count), echo)
  await limit.stop()
  return findingsOf('B-issue-http', found.ours as Round[], found.limit as Load[], 0.85)
}

export const issue: Bench = {
  id: 'B-issue',
  says: `Numbers drawn over Socket.IO by ${callers} callers who never pause, ${boards} boards watching; against a bare Socket.IO echo.`,
  run: runSockets,
}
export const issueHttp: Bench = {
  id: 'B-issue-http',
  says: 'The same over HTTP; against an Express server that parses JSON and sends it back.',
  run: runHttp,
}
