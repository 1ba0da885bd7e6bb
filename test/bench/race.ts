/** B-race: everybody at the same moment, and every wish said twice, the second time through the other gate. */
import type { Bench, Finding, Pace } from './finding.ts'
import { draw } from './issue.ts'
import { openLines, type Line } from './line.ts'
import { freshId, httpRequest, openHttpLine } from './load.ts'
import { startHall, startLimit } from './processes.ts'
import { median, quantile, short, withSpread } from './statistics.ts'

type Wish = { readonly type: string } & Record<string, unknown>
type Caller = { readonly line: Line; readonly token: string; readonly wish: Wish }
type Twice = { readonly first: string; readonly second: string; readonly ms: number }

/** One wish by both gates at once, under one id: the socket's answer, HTTP's answer, and when the later one came. */
const sayTwice = (port: number, { line, token, wish }: Caller): Promise<Twice> =>
  new Promise((resolve) => {
    const id = freshId()
    const { type, ...body } = wish
    const began = performance.now()
    const answers: { first?: string; second?: string } = {}
    const note = (which: 'first' | 'second', json: string): void => {
      answers[which] = json
      const { first, second } = answers
      if (first !== undefined && second !== undefined) resolve({ first, second, ms: performance.now() - began })
    }
    const http = openHttpLine(port)
    line.ask('wish', { id, command: wish }, (json) => note('first', json.slice(1, -1)))
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': id }
    http.ask(httpRequest('POST', `/api/wishes/${type}`, headers, body), (_status, _head, json) => {
      http.drop()
      note('second', json)
    })
  })

/** The facts of an answer; the seq of the whole log may have moved on between the two. */
const factsOf = (json: string): string => JSON.stringify((JSON.parse(json) as { facts?: unknown }).facts ?? json)
const ticketOf = (json: string): string => /"ticket":"(\w+)"/.exec(json)?.[1] ?? json

type Rush = { readonly distinct: number; readonly differing: number; readonly worst: number; readonly p50: number }

const rush = async (port: number, callers: readonly Caller[]): Promise<Rush> => {
  const all = await Promise.all(callers.map((caller) => sayTwice(port, caller)))
  const given = all.map(({ first }) => ticketOf(first)).filter((ticket) => /^[A-Z]\d+$/.test(ticket))
  return {
    distinct: new Set(given).size,
    differing: all.filter(({ first, second }) => factsOf(first) !== factsOf(second)).length,
    worst: Math.max(...all.map(({ ms }) => ms)),
    p50: quantile(
      all.map(({ ms }) => ms),
      0.5,
    ),
  }
}

const numbers = 200
const windows = 50
const warmUp = 1000
const together = 20

const oneRound = async (): Promise<{ draws: Rush; calls: Rush }> => {
  const hall = await startHall({ windows, services: 20, waiting: 100 })
  const kiosks = await openLines(numbers, hall.port, (n) => ({ token: hall.kiosk, screen: 'kiosk', id: `k-${n}` }))
  const desks = await openLines(windows, hall.port, (n) => ({ token: hall.clerks[n], screen: 'desk', id: `d-${n}` }))
  const drawing = kiosks.map((line, n): Caller => ({ line, token: hall.kiosk, wish: draw(n) }))
  // A hall that has been open for a while: its first second says little of its day.
  for (let n = 0; n < warmUp; n += together) await rush(hall.port, drawing.slice(0, together))
  const draws = await rush(hall.port, drawing)
  const calls = await rush(
    hall.port,
    desks.map((line, n) => ({ line, token: hall.clerks[n]!, wish: { type: 'callNext', window: `w${n}` } })),
  )
  for (const line of [...kiosks, ...desks]) line.drop()
  await hall.stop()
  hall.forget()
  return { draws, calls }
}

/** The same number of echoes at once, by both doors. */
const bareRush = async (): Promise<number> => {
  const limit = await startLimit()
  const lines = await openLines(numbers, limit.port, () => ({}))
  const echo = (line: Line, n: number): Promise<number> =>
    new Promise((resolve) => {
      const began = performance.now()
      const http = openHttpLine(limit.port)
      let left = 2
      const done = () => --left === 0 && resolve(performance.now() - began)
      line.ask('wish', draw(n), done)
      http.ask(httpRequest('POST', '/echo', {}, draw(n)), () => {
        http.drop()
        done()
      })
    })
  for (let n = 0; n < warmUp; n += together) await Promise.all(lines.slice(0, together).map(echo))
  const worst = Math.max(...(await Promise.all(lines.map(echo))))
  lines.forEach((line) => line.drop())
  await limit.stop()
  return worst
}

const run = async ({ quick }: Pace): Promise<Finding[]> => {
  const rounds: Awaited<ReturnType<typeof oneRound>>[] = []
  const bare: number[] = []
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    rounds.push(await oneRound())
    bare.push(await bareRush())
  }
  const finding = (what: string, wanted: number, of: (round: (typeof rounds)[number]) => Rush): Finding => {
    const all = rounds.map(of)
    const distinct = Math.min(...all.map((r) => r.distinct))
    const differing = all.reduce((sum, r) => sum + r.differing, 0)
    const worst = all.map((r) => r.worst)
    return {
      bench: 'B-race',
      what,
      measured: `${distinct} distinct, ${differing} retries answered otherwise; worst answer ${withSpread(worst, ' ms')}`,
      limit: `${numbers} bare echoes at once, twice each: worst ${short(median(bare))} ms`,
      target: `${wanted} distinct, 0 otherwise, ≤ 250 ms`,
      met: distinct === wanted && differing === 0 && median(worst) <= 250,
    }
  }
  return [
    finding(`${numbers} numbers asked for at once, each twice`, numbers, ({ draws }) => draws),
    finding(`${windows} windows press Next at once, each twice`, windows, ({ calls }) => calls),
  ]
}

export const race: Bench = {
  id: 'B-race',
  says: `${numbers} callers ask for a number in the same moment, then ${windows} windows press Next; each wish is sent twice, over Socket.IO and over HTTP at once.`,
  run,
}
