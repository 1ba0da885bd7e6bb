/** From a pressed button to every board, once; and the doors against pages, floods and strangers. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BoardView } from '#shared/views/board.ts'
import { nextPicture, runningHall, type Line, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeEach(async () => {
  hall = await runningHall()
})
afterEach(() => hall.end())

const say = (line: Line, id: string, command: object) =>
  line.emitWithAck('wish', { id, command: command as never }) as Promise<{ ok: boolean; refusal?: string }>

const openDesk = async (): Promise<Line> => {
  const desk = await hall.line('desk', hall.staff('zhang-min', 'clerk'))
  await say(desk, 'in', { type: 'signIn', window: 'w1' })
  await say(desk, 'open', { type: 'openWindow', window: 'w1' })
  return desk
}
const wanted = (data: BoardView) => data.calls.length > 0

test('a number is called: every board shows it once, and still after a restart', async () => {
  const desk = await openDesk()
  const kiosk = await hall.line('kiosk', hall.device('kiosk'))
  expect(await say(kiosk, 'press-1', { type: 'issueTicket', service: 'social-card', language: 'zh-CN' })).toMatchObject(
    { ok: true },
  )
  const boards = await Promise.all([hall.line('board'), hall.line('board')])
  const heard = boards.map((board) => {
    const ids: number[] = []
    board.on('picture', (picture) => ids.push(...(picture.data as BoardView).calls.map((call) => call.id)))
    return ids
  })
  for (const board of boards)
    expect(await board.emitWithAck('watch', { view: 'board', params: {} })).toEqual({ ok: true })
  const shown = boards.map((board) => nextPicture(board, 'board', wanted as never))
  await say(desk, 'next', { type: 'callNext', window: 'w1' })
  await say(desk, 'next', { type: 'callNext', window: 'w1' })
  const pictures = await Promise.all(shown)
  expect(pictures[0]!.data).toMatchObject({ calls: [{ ticket: 'A001', window: '1', stage: 'called', attempt: 1 }] })
  expect(pictures[1]).toEqual(pictures[0])
  expect(heard.map((ids) => new Set(ids).size)).toEqual([1, 1])

  await hall.restart()
  const after = await hall.line('board')
  const again = nextPicture(after, 'board', wanted as never)
  await after.emitWithAck('watch', { view: 'board', params: {} })
  expect((await again).data).toMatchObject({ calls: (pictures[0]!.data as BoardView).calls })
})

test('a picture that did not change is not sent, and one nobody watches is not painted', async () => {
  const sign = await hall.line('sign')
  const seen: unknown[] = []
  sign.on('picture', (picture) => seen.push(picture))
  await sign.emitWithAck('watch', { view: 'sign', params: { window: 'w2' } })
  const floor = await hall.line('floor', hall.staff('zhou-jie', 'supervisor'))
  const counted = nextPicture(
    floor,
    'floor',
    ((data: { counts: { issued: number } }) => data.counts.issued === 1) as never,
  )
  await floor.emitWithAck('watch', { view: 'floor', params: {} })
  await hall.wish(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  await counted
  expect(seen).toHaveLength(1)
  await sign.emitWithAck('watch', { view: 'sign', params: { window: 'w2' } })
  expect(seen).toHaveLength(2)
})

test('a page of another origin is let in nowhere', async () => {
  const evil = { Origin: 'http://evil.example' }
  await expect(hall.line('board', undefined, { extraHeaders: evil })).rejects.toThrow()
  const { port } = hall.server
  await expect(
    hall.line('board', undefined, { extraHeaders: { Origin: `http://127.0.0.1:${port}` } }),
  ).resolves.toBeDefined()
  const pressed = await hall.ask(
    'POST',
    '/api/wishes/issueTicket',
    hall.device('kiosk'),
    { service: 'social-card', language: 'zh-CN' },
    evil,
  )
  expect(pressed.status).toBe(403)
  expect(hall.server.keeper.hall.visits.size).toBe(0)
})

test('a form cannot wish: only JSON is read', async () => {
  const response = await fetch(`${hall.server.url}/api/wishes/issueTicket`, {
    method: 'POST',
    headers: { Authorization: hall.device('kiosk'), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'service=social-card&language=zh-CN',
  })
  expect(response.status).toBe(400)
})

test('who talks too fast is told to wait, who sends too much is cut off', async () => {
  const kiosk = await hall.line('kiosk', hall.device('kiosk'))
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, i) => say(kiosk, `fast-${i}`, { type: 'reprintTicket', ticket: 'A001' })),
  )
  const busy = replies.filter((r) => r.refusal === 'busy').length
  expect(busy).toBeGreaterThanOrEqual(30)
  expect(busy).toBeLessThan(60)
  const cut = new Promise((resolve) => kiosk.once('disconnect', resolve))
  kiosk.emit('wish', { id: 'big', command: { type: 'x', text: 'x'.repeat(40_000) } as never }, () => undefined)
  await cut
})

test('a signed-out or revoked screen is out at its next word', async () => {
  const who = hall.staff('zhang-min', 'clerk')
  const desk = await hall.line('desk', who)
  expect(await say(desk, 'a', { type: 'signIn', window: 'w1' })).toMatchObject({ ok: true })
  await hall.ask('DELETE', '/api/session', who)
  const cut = new Promise((resolve) => desk.once('disconnect', resolve))
  desk.emit('wish', { id: 'b', command: { type: 'signOut', window: 'w1' } as never }, () => undefined)
  await cut
  await expect(hall.line('desk', who)).rejects.toThrow('not-signed-in-here')
  expect(hall.server.keeper.hall.windows.get('w1' as never)?.is).toBe('ready')
})

test('pictures over HTTP are 304 while nothing changed', async () => {
  const first = await hall.ask('GET', '/api/pictures/services')
  const tag = first.headers.get('etag')!
  const again = await hall.ask('GET', '/api/pictures/services', undefined, undefined, { 'If-None-Match': tag })
  expect([first.status, again.status, again.text]).toEqual([200, 304, ''])
  await hall.wish(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  const changed = await hall.ask('GET', '/api/pictures/services', undefined, undefined, { 'If-None-Match': tag })
  expect(changed.status).toBe(200)
})

test('pages may run nothing inline, and errors show nothing of our insides', async () => {
  for (const path of ['/', '/api', '/t/nothing', '/api/hall']) {
    const policy = (await hall.ask('GET', path)).headers.get('content-security-policy')!
    expect(policy).not.toMatch(/unsafe|upgrade-insecure|\*/)
    expect(policy).toContain("object-src 'none'")
  }
  const lost = await hall.ask('GET', '/no/such/thing')
  expect([lost.status, lost.body]).toEqual([404, { error: 'not-found' }])
  const broken = await fetch(`${hall.server.url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{',
  })
  expect([broken.status, await broken.json()]).toEqual([400, { error: 'malformed' }])
})
