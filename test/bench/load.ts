/** Callers: each asks, waits for the answer and asks again; or all ask to a beat, whatever the answers do. */
import { connect as openSocket, type Socket } from 'node:net'
import type { Line } from './line.ts'

/** One way to ask: the n-th question of a caller, and what to do with its answer (JSON text). */
export type Ask = (n: number, answered: (json: string) => void) => void
export type Load = {
  /** ms from question to answer, in order of the answers. */
  readonly latencies: number[]
  readonly answers: string[]
  readonly perSecond: number
}

const mostMs = 60_000

/** Gives up after a minute: a server that stopped answering must not stop the bench. */
const inTime = <T>(work: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not answered within a minute`)), mostMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** All callers at it until `count` questions are answered. */
export const closedLoop = (callers: readonly Ask[], count: number): Promise<Load> => {
  const latencies: number[] = []
  const answers: string[] = []
  const began = performance.now()
  let asked = 0
  const whole = new Promise<Load>((resolve) => {
    const go = (ask: Ask): void => {
      if (asked >= count) return
      const since = performance.now()
      ask(asked++, (json) => {
        latencies.push(performance.now() - since)
        answers.push(json)
        if (answers.length < count) return go(ask)
        resolve({ latencies, answers, perSecond: (count / (performance.now() - began)) * 1000 })
      })
    }
    callers.forEach(go)
  })
  return inTime(whole, `${callers.length} callers, ${count} questions`)
}

/** So many questions may be open at once; beyond that the callers wait, as a flood of them would measure only itself. */
const mostOpen = 1000

/** `count` questions, one every `everyMs`, whether or not the last was answered. */
export const toTheBeat = (ask: Ask, count: number, everyMs: number): Promise<Load> => {
  const latencies: number[] = []
  const answers: string[] = []
  const began = performance.now()
  let asked = 0
  const whole = new Promise<Load>((resolve) => {
    const timer = setInterval(
      () => {
        // A timer that came late catches up: the load stays what was promised.
        while (asked < count && asked - answers.length < mostOpen && performance.now() - began >= asked * everyMs) {
          const since = performance.now()
          ask(asked++, (json) => {
            latencies.push(performance.now() - since)
            answers.push(json)
            if (answers.length < count) return
            clearInterval(timer)
            resolve({ latencies, answers, perSecond: (count / (performance.now() - began)) * 1000 })
          })
        }
      },
      Math.min(everyMs, 4),
    )
  })
  return inTime(whole, `a question every ${everyMs} ms`)
}

let ids = 0
/** An id no wish of this run had before. */
export const freshId = (): string => `bench-${process.pid}-${++ids}`

/** A caller on `line` that makes the wish `commandOf(n)`. */
export const wishing =
  (line: Line, commandOf: (n: number) => object): Ask =>
  (n, answered) =>
    line.ask('wish', { id: freshId(), command: commandOf(n) }, answered)

export type HttpLine = {
  /** One request at a time; `answered` gets status, head and body. */
  readonly ask: (request: string, answered: (status: number, head: string, body: string) => void) => void
  readonly drop: () => void
}

/** A kept-alive HTTP/1.1 connection as lean as a caller can be. Knows answers with a Content-Length, and 304. */
export const openHttpLine = (port: number): HttpLine => {
  let answered: ((status: number, head: string, body: string) => void) | undefined
  let rest: Buffer = Buffer.alloc(0)
  const socket: Socket = openSocket({ port, host: '127.0.0.1', noDelay: true })
  // A line that breaks answers too: with status 0, so that nobody waits for it.
  const broken = (why: string): void => {
    const waiting = answered
    answered = undefined
    waiting?.(0, '', why)
  }
  socket.on('error', (error) => broken(error.message))
  socket.on('close', () => broken('closed'))
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = rest.toString('latin1', 0, end)
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
    if (rest.length < end + 4 + length) return
    const body = rest.toString('utf8', end + 4, end + 4 + length)
    rest = rest.subarray(end + 4 + length)
    const waiting = answered
    answered = undefined
    waiting?.(Number(head.slice(9, 12)), head, body)
  })
  return {
    ask: (request, then) => {
      answered = then
      socket.write(request)
    },
    drop: () => void socket.resetAndDestroy(),
  }
}

/** A request as text. */
export const httpRequest = (method: string, path: string, headers: Record<string, string>, body?: object): string => {
  const text = body ? JSON.stringify(body) : ''
  const all = {
    Host: '127.0.0.1',
    ...headers,
    ...(body && { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`
}
