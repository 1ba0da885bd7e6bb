/**
 * A line to a Socket.IO server as lean as a caller can be: WebSocket frames written by hand over a bare socket, so
 * that what is measured is the server and not the caller. Knows just enough of WebSocket (RFC 6455), Engine.IO 4
 * and Socket.IO 5; one packet a message, text only.
 */
import { randomBytes } from 'node:crypto'
import { connect as openSocket, type Socket } from 'node:net'

export type Line = {
  /** Says `event` with `payload`; `answered` gets the acknowledgement, a JSON array as text. */
  readonly ask: (event: string, payload: unknown, answered: (json: string) => void) => void
  /** Called with every message of the server: the event's name and the whole packet as text. */
  heard: (event: string, packet: string) => void
  /** Gone at once, without goodbye: thousands of lines must not keep ports busy afterwards. */
  readonly drop: () => void
}

const textFrame = (text: string): Buffer => {
  const body = Buffer.from(text)
  const head = body.length < 126 ? 2 : 4
  const frame = Buffer.alloc(head + 4 + body.length)
  frame[0] = 0x81
  if (head === 2) frame[1] = 0x80 | body.length
  else {
    frame[1] = 0x80 | 126
    frame.writeUInt16BE(body.length, 2)
  }
  // A mask of zeros is a mask; the body goes as it is.
  body.copy(frame, head + 4)
  return frame
}

/** Calls `onText` for every whole text message in what arrives; keeps what is not whole yet. */
const frameReader = (onText: (text: string) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    let data: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (data.length >= 2) {
      const code = data[1]! & 0x7f
      const head = code === 126 ? 4 : code === 127 ? 10 : 2
      if (data.length < head) break
      const length = code === 126 ? data.readUInt16BE(2) : code === 127 ? Number(data.readBigUInt64BE(2)) : code
      if (data.length < head + length) break
      if ((data[0]! & 0x0f) === 1) onText(data.toString('utf8', head, head + length))
      data = data.subarray(head + length)
    }
    rest = data
  }
}

const upgrade = (port: number): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n')

const patienceMs = 30_000

/** Opens a line to 127.0.0.1:`port`, saying who it is with `auth`. Rejects when the server will not have it. */
export const openLine = (port: number, auth: object = {}): Promise<Line> =>
  new Promise((resolve, reject) => {
    const socket: Socket = openSocket({ port, host: '127.0.0.1', noDelay: true })
    const waiting = new Map<number, (json: string) => void>()
    let running = 0
    const say = (text: string): void => void socket.write(textFrame(text))
    const line: Line = {
      ask: (event, payload, answered) => {
        waiting.set(++running, answered)
        say(`42${running}${JSON.stringify([event, payload])}`)
      },
      heard: () => {},
      drop: () => void socket.resetAndDestroy(),
    }
    const giveUp = (why: string): void => {
      line.drop()
      reject(new Error(`no line to port ${port}: ${why}`))
    }
    const timer = setTimeout(() => giveUp('no answer'), patienceMs)
    const onPacket = (text: string): void => {
      const kind = text.slice(0, 2)
      if (text[0] === '2') return say('3')
      if (text[0] === '0') return say(`40${JSON.stringify(auth)}`)
      if (kind === '44') return giveUp(text)
      if (kind === '40') {
        clearTimeout(timer)
        return resolve(line)
      }
      if (kind === '43') {
        const json = text.indexOf('[')
        const id = Number(text.slice(2, json))
        const answered = waiting.get(id)
        waiting.delete(id)
        return answered?.(text.slice(json))
      }
      if (kind === '42') line.heard(text.slice(4, text.indexOf('"', 4)), text)
    }
    const readFrames = frameReader(onPacket)
    let greeted = false
    let greeting = Buffer.alloc(0)
    socket.once('connect', () => socket.write(upgrade(port)))
    socket.on('error', (error) => giveUp(error.message))
    socket.on('data', (chunk: Buffer) => {
      if (greeted) return readFrames(chunk)
      greeting = Buffer.concat([greeting, chunk])
      const end = greeting.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!greeting.toString('latin1', 0, 12).endsWith('101')) return giveUp(greeting.toString('latin1', 0, 40))
      greeted = true
      if (greeting.length > end + 4) readFrames(greeting.subarray(end + 4))
    })
  })

/** Many lines, opened a hundred at a time. */
export const openLines = async (count: number, port: number, auth: (n: number) => object): Promise<Line[]> => {
  const lines: Line[] = []
  while (lines.length < count) {
    const some = Math.min(100, count - lines.length)
    lines.push(...(await Promise.all(Array.from({ length: some }, (_, i) => openLine(port, auth(lines.length + i))))))
  }
  return lines
}
