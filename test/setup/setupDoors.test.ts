/** The doors of setup's files: who may, what is a picture, and how large a setup may be. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Item } from '#shared/domain/setup/guide.ts'
import type { GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { runningHall, type RunningHall } from '../server/runningHall.ts'

let hall: RunningHall
let admin: string
beforeAll(async () => {
  hall = await runningHall({ limits: { requests: 10_000 } })
  admin = hall.staff('wu-gang', 'admin')
})
afterAll(() => hall.end())

const send = (path: string, who: string | undefined, body: Buffer, type = 'application/octet-stream') =>
  fetch(hall.server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': type, ...(who && { Authorization: who }) },
    body: new Uint8Array(body),
  })
const fetched = async (path: string, who?: string): Promise<Response> =>
  fetch(hall.server.url + path, { headers: { ...(who && { Authorization: who }) } })

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(600, 7)])
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(600, 8)])
const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 '), Buffer.alloc(80)])

describe('photos', () => {
  test.each([
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a PNG', png, 'image/png'],
    ['a WebP', webp, 'image/webp'],
  ])('%s is kept under its own fingerprint and shown to anybody, for good', async (_, bytes, type) => {
    const answer = await send('/api/photos', admin, bytes, type)
    const { hash } = (await answer.json()) as { hash: string }
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    const shown = await fetched(`/photos/${hash}`)
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true)
    expect(shown.headers.get('content-type')).toBe(type)
    expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'image/jpeg', 400],
    [
      'a drawing that may carry scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
      400,
    ],
    ['a GIF', Buffer.from('GIF89a0000000000'), 'image/gif', 400],
    ['nothing', Buffer.alloc(0), 'image/jpeg', 400],
    ['JSON', Buffer.from('{"a":1}'), 'application/json', 400],
    ['a JPEG of more than 200 kB', Buffer.concat([jpeg, Buffer.alloc(200_000)]), 'image/jpeg', 400],
  ])('%s is refused', async (_, bytes, type, status) => {
    expect((await send('/api/photos', admin, bytes, type)).status).toBe(status)
  })

  test('only an administrator brings one', async () => {
    expect((await send('/api/photos', undefined, jpeg)).status).toBe(401)
    for (const role of ['clerk', 'supervisor'] as const)
      expect(
        (await send('/api/photos', hall.staff(role === 'clerk' ? 'zhang-min' : 'zhou-jie', role), jpeg)).status,
      ).toBe(403)
  })

  test('there is nothing behind other names', async () => {
    for (const name of ['0'.repeat(64), 'x', '..%2f..%2fhall.db', `${'a'.repeat(63)}%00`])
      expect((await fetched(`/photos/${name}`)).status).toBe(404)
  })

  test('a picture no setup names is forgotten after a month, one that is named stays', async () => {
    const kept = Buffer.concat([jpeg, Buffer.from('kept')])
    const lost = Buffer.concat([jpeg, Buffer.from('lost')])
    const hashes: string[] = []
    for (const bytes of [kept, lost])
      hashes.push(((await (await send('/api/photos', admin, bytes)).json()) as { hash: string }).hash)
    const { setup, setupVersion } = hall.server.keeper.hall
    const people = setup!.people.map((person, at) => (at === 0 ? { ...person, photo: hashes[0] } : person))
    const reply = await hall.wish(admin, 'publishSetup', { setup: { ...setup!, people }, basedOn: setupVersion })
    expect(reply.ok).toBe(true)
    hall.clock.pass(31 * 86_400_000)
    admin = hall.staff('wu-gang', 'admin')
    await send('/api/photos', admin, png)
    expect((await fetched(`/photos/${hashes[0]}`)).status).toBe(200)
    expect((await fetched(`/photos/${hashes[1]}`)).status).toBe(404)
  })
})

describe('guides as files', () => {
  test.each(['template.xlsx', 'export.xlsx', 'export.csv'])('%s is for the administrator', async (name) => {
    expect((await fetched(`/api/guides/${name}`)).status).toBe(401)
    expect((await fetched(`/api/guides/${name}`, hall.staff('zhang-min', 'clerk'))).status).toBe(403)
    const file = await fetched(`/api/guides/${name}`, admin)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toContain('attachment')
  })

  test('what is exported is read back as the same, and reading changes nothing', async () => {
    const before = hall.server.keeper.seq
    for (const name of ['export.xlsx', 'export.csv']) {
      const file = Buffer.from(await (await fetched(`/api/guides/${name}`, admin)).arrayBuffer())
      const answer = (await (await send('/api/guides/read', admin, file)).json()) as GuidesAnswer
      const count = hall.server.keeper.hall.setup!.items.length
      expect([answer.errors, answer.summary]).toEqual([[], { added: 0, changed: 0, same: count, kept: 0 }])
    }
    expect(hall.server.keeper.seq).toBe(before)
  })

  test('more than 5 MB, and nobody signed in, are refused', async () => {
    expect((await send('/api/guides/read', admin, Buffer.alloc(5_000_001, 32))).status).toBe(400)
    expect((await send('/api/guides/read', undefined, Buffer.from('x'))).status).toBe(401)
  })

  test('calendars as they were published come with the program', async () => {
    const years = (await (await fetched('/api/templates/work-years', admin)).json()) as {
      year: number
      off: string[]
    }[]
    expect(years.map(({ year }) => year)).toEqual(expect.arrayContaining([2025, 2026]))
    expect(years.find(({ year }) => year === 2026)!.off).toContain('2026-10-01')
  })
})

test('a setup of two thousand items is published', { timeout: 60_000 }, async () => {
  const { setup, setupVersion } = hall.server.keeper.hall
  const [first] = setup!.items
  const items = Array.from({ length: 2000 }, (_, n) => Item.parse({ ...first, id: `item-${n}` }))
  const body = { setup: { ...setup!, items }, basedOn: setupVersion }
  expect(JSON.stringify(body).length).toBeGreaterThan(2_000_000)
  expect(await hall.wish(admin, 'publishSetup', body)).toMatchObject({ ok: true })
})
