/**
 * A thermal printer on 127.0.0.1, written from the ESC/POS command descriptions (Epson reference; HPRT and Bixolon
 * manuals for GB18030 models), knowing nothing of our encoder. It prints into memory and can be made to fail.
 */
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { printerHead } from './printerHead.ts'
import type { PrintedStrip } from './printerHead.ts'

/** The eight ways a printer on the network fails, and `none`. Byte counts are of one connection, queries included. */
export type Fault =
  | { readonly kind: 'none' | 'paper-end' | 'near-end' | 'cover-open' | 'wrong-status' | 'slow' }
  | { readonly kind: 'stall' | 'reset'; readonly afterBytes: number }
  | { readonly kind: 'refuse' }

export type PrinterEmulator = {
  readonly port: number
  /** What came out since the start, oldest first; the last one may not be cut yet. */
  strips(): PrintedStrip[]
  /** Slips that were cut off: finished copies. */
  copies(): number
  /** Every byte received, one array per connection that sent more than status questions. */
  jobs(): Uint8Array[]
  connections(): number
  /** Status questions found inside picture or QR data, which a real printer would obey. */
  hiddenQuestions(): number
  /** Somebody tears off a strip that was never cut. */
  tearOff(): void
  setFault(fault: Fault): Promise<void>
  close(): Promise<void>
}

/** Answers to DLE EOT 1, 2, 3, 4: bits 1 and 4 are always on. */
const healthy = { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12 } as const
type Answers = Record<1 | 2 | 3 | 4, number>

const answersWhen = (kind: Fault['kind']): Answers => {
  if (kind === 'paper-end') return { ...healthy, 1: 0x12 | 0x08, 2: 0x12 | 0x20, 4: 0x12 | 0x0c | 0x60 }
  if (kind === 'near-end') return { ...healthy, 4: 0x12 | 0x0c }
  if (kind === 'cover-open') return { ...healthy, 1: 0x12 | 0x08, 2: 0x12 | 0x04 }
  if (kind === 'wrong-status') return { 1: 0xff, 2: 0x00, 3: 0x6d, 4: 0x81 }
  return { ...healthy }
}

/**
 * Switches a printer on. `answers: false` is a cheap one that never tells its status. Port 0 lets the system choose;
 * `msPerByte` is the pace of the `slow` fault.
 */
export const startPrinterEmulator = async (
  make: { readonly answers?: boolean; readonly msPerByte?: number } = {},
): Promise<PrinterEmulator> => {
  const head = printerHead()
  const received: number[][] = []
  const sockets = new Set<Socket>()
  let fault: Fault = { kind: 'none' }
  let hidden = 0
  let connections = 0

  const serve = (socket: Socket): void => {
    connections += 1
    sockets.add(socket)
    const all: number[] = []
    received.push(all)
    let pending: number[] = []
    let said = false
    let stalled = false
    const question: number[] = []

    /** Real-time questions are obeyed as soon as they arrive, wherever they stand. */
    const answerTo = (byte: number): void => {
      question.push(byte)
      if (question.length > 3) question.shift()
      const [dle, eot, n] = question
      if (dle !== 0x10 || eot !== 0x04 || n === undefined || n < 1 || n > 4) return
      question.length = 0
      if (head.inData()) hidden += 1
      if (make.answers !== false) socket.write(Uint8Array.of(answersWhen(fault.kind)[n as 1 | 2 | 3 | 4]))
    }
    const take = (byte: number): void => {
      const outOfPaper = fault.kind === 'paper-end' || fault.kind === 'cover-open'
      all.push(byte)
      answerTo(byte)
      if (!outOfPaper) head.take(byte)
      if (fault.kind === 'reset' && all.length >= fault.afterBytes) socket.resetAndDestroy()
      if (fault.kind === 'stall' && all.length >= fault.afterBytes) stalled = true
    }
    const goodbye = (): void => {
      if (said && pending.length === 0 && !stalled) socket.end()
    }
    const crawl = setInterval(() => {
      if (fault.kind !== 'slow') return
      const byte = pending.shift()
      if (byte !== undefined) take(byte)
      goodbye()
    }, make.msPerByte ?? 1000)

    head.powerOn()
    if (fault.kind === 'stall' && fault.afterBytes === 0) stalled = true
    socket.on('data', (bytes) => {
      pending.push(...bytes)
      while (fault.kind !== 'slow' && !stalled && !socket.destroyed && pending.length > 0) take(pending.shift() ?? 0)
      if (stalled) socket.pause()
    })
    socket.on('end', () => {
      said = true
      goodbye()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(crawl)
      sockets.delete(socket)
      pending = []
    })
  }

  const server = createServer({ allowHalfOpen: true, pauseOnConnect: false }, serve)
  const listen = (port: number): Promise<void> => new Promise((done) => server.listen(port, '127.0.0.1', () => done()))
  const hangUp = (): Promise<void> =>
    new Promise((done) => {
      for (const socket of sockets) socket.destroy()
      if (server.listening) server.close(() => done())
      else done()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    strips: () => head.strips(),
    copies: () => head.strips().filter((strip) => strip.cut).length,
    jobs: () => received.filter((bytes) => bytes.length > 9).map((bytes) => Uint8Array.from(bytes)),
    connections: () => connections,
    hiddenQuestions: () => hidden,
    tearOff: () => head.tearOff(),
    setFault: async (next) => {
      fault = next
      if (next.kind === 'refuse') await hangUp()
      else if (!server.listening) await listen(port)
    },
    close: hangUp,
  }
}
