/** A screen's line against a real Socket.IO server: broken, late, doubled and reset. */
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHall, type HallClient } from '#shared/ui/hallClient.ts'

type Wished = { readonly id: string; readonly command: { readonly type: string } }

let http: HttpServer
let hall: Server
let url: string
const clients: HallClient[] = []

beforeEach(async () => {
  http = createServer()
  hall = new Server(http)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterEach(async () => {
  clients.splice(0).forEach((client) => client.close())
  await hall.close()
})

const screen = (more: Partial<Parameters<typeof createHall>[0]> = {}): HallClient => {
  const client = createHall({ screen: 'kiosk', url, ...more })
  clients.push(client)
  return client
}
const until = async (holds: () => boolean, ms = 8_000): Promise<void> => {
  const began = Date.now()
  while (!holds()) {
    if (Date.now() - began > ms) throw new Error(`not within ${ms} ms: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
const picture = (seq: number, at: number, hallName: string) => ({
  view: 'services',
  key: 'services',
  seq,
  at,
  data: { hallName },
})
const namesSeen = (client: HallClient): string[] => {
  const seen: string[] = []
  client.watch('services', {}, ({ data }) => seen.push(data.hallName as unknown as string))
  return seen
}

describe('a wish', () => {
  test('said on a line that breaks before the answer is said again with the same id, and answered once', async () => {
    const heard: Wished[] = []
    hall.on('connection', (socket: Socket) =>
      socket.on('wish', (wish: Wished, reply: (r: unknown) => void) => {
        heard.push(wish)
        // The hall did it, but the answer was lost with the line.
        if (heard.length === 1) return socket.conn.close()
        reply({ ok: true, seq: 7, facts: [] })
      }),
    )
    const reply = await screen().wish({ type: 'issueTicket', service: 'social', language: 'zh-CN' })
    expect(reply).toEqual({ ok: true, seq: 7, facts: [] })
    expect(heard.length).toBe(2)
    expect(heard[1]).toEqual(heard[0])
    expect(heard[0]?.id).toMatch(/^[0-9a-f]{32}$/)
  })

  test('said before the line is up goes out when it is', async () => {
    const heard: Wished[] = []
    const client = screen()
    const reply = client.wish({ type: 'openDay' })
    hall.on('connection', (socket: Socket) =>
      socket.on('wish', (wish: Wished, answer: (r: unknown) => void) => {
        heard.push(wish)
        answer({ ok: false, refusal: 'day-already-open' })
      }),
    )
    expect(await reply).toEqual({ ok: false, refusal: 'day-already-open' })
    expect(heard.map((wish) => wish.command.type)).toEqual(['openDay'])
  })
})

describe('pictures', () => {
  test('an older picture never replaces a newer one', async () => {
    hall.on('connection', (socket: Socket) =>
      socket.on('watch', (_watch: unknown, reply: (r: unknown) => void) => {
        reply({ ok: true })
        socket.emit('picture', picture(5, 1_000, 'five'))
        socket.emit('picture', picture(4, 2_000, 'four'))
        socket.emit('picture', picture(5, 999, 'five, painted earlier'))
        socket.emit('picture', picture(5, 1_500, 'five, painted later'))
        socket.emit('picture', picture(6, 1_400, 'six'))
      }),
    )
    const seen = namesSeen(screen())
    await until(() => seen.includes('six'))
    expect(seen).toEqual(['five', 'five, painted later', 'six'])
  })

  test('after a reconnect everything is asked for again, and a hall that begins anew is believed', async () => {
    let connections = 0
    hall.on('connection', (socket: Socket) => {
      connections += 1
      const first = connections === 1
      socket.on('watch', (_watch: unknown, reply: (r: unknown) => void) => {
        reply({ ok: true })
        socket.emit('picture', first ? picture(900, 10, 'yesterday') : picture(1, 5, 'today'))
        if (first) setTimeout(() => socket.conn.close(), 50)
      })
    })
    const seen = namesSeen(screen())
    await until(() => seen.includes('today'))
    expect(seen).toEqual(['yesterday', 'today'])
    expect(connections).toBe(2)
  })

  test('a refused picture says why', async () => {
    hall.on('connection', (socket: Socket) =>
      socket.on('watch', (_watch: unknown, reply: (r: unknown) => void) =>
        reply({ ok: false, refusal: 'not-allowed' }),
      ),
    )
    const refused: string[] = []
    screen().watch(
      'floor',
      {},
      () => undefined,
      (refusal) => refused.push(refusal),
    )
    await until(() => refused.length > 0)
    expect(refused).toEqual(['not-allowed'])
  })
})

describe('the line', () => {
  test('turns late and lost by silence, not by what the socket believes, and tells when it does', async () => {
    let now = 1_000_000
    hall.on('connection', (socket: Socket) => socket.emit('beat', { at: 5_000_000, seq: 1, build: 'one' }))
    const client = screen({ now: () => now })
    const told: string[] = []
    client.onLine(() => told.push(client.line().status))
    await until(() => client.line().status === 'live')
    expect(client.line().lastBeatAt).toBe(5_000_000)
    now += 10_001
    await until(() => client.line().status === 'late')
    now += 20_000
    await until(() => client.line().status === 'lost')
    expect(told).toEqual(['live', 'late', 'lost'])
    expect(client.serverNow()).toBe(5_030_001)
  })

  test('a token the hall does not know is said once, and not tried for ever', async () => {
    let tries = 0
    hall.use((_socket, next) => {
      tries += 1
      next(new Error('not-signed-in-here'))
    })
    let rejected = 0
    screen({ token: 'old', onRejected: () => (rejected += 1) })
    await until(() => rejected === 1)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect([rejected, tries]).toEqual([1, 1])
  })

  test('a newer program on the machine is noticed', async () => {
    hall.on('connection', (socket: Socket) => {
      socket.emit('beat', { at: 1, seq: 1, build: 'one' })
      socket.emit('beat', { at: 2, seq: 1, build: 'one' })
    })
    const client = screen()
    await until(() => client.line().status === 'live')
    expect(client.line().newBuild).toBe(false)
    hall.emit('beat', { at: 3, seq: 1, build: 'two' })
    await until(() => client.line().newBuild)
  })
})
