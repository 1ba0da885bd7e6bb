/** Evidence: the same bytes come back, nothing of them lies open, and nothing but a picture or a PDF gets in. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostEvidenceBytes, mostEvidencePerDay, type EvidenceAnswer } from '#shared/protocol/evidence.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall({ limits: { socketMessages: 1000, requests: 100_000 } })
})
afterAll(() => hall.end())

const begins = {
  pdf: Buffer.from('%PDF-1.7\n'),
  png: Buffer.from('89504e470d0a1a0a', 'hex'),
  jpeg: Buffer.from('ffd8ffe0', 'hex'),
}
/** A file of a kind with a sentence inside that must be nowhere on the disk. */
const secret = 'Zhang was late on the third of March'
const file = (kind: keyof typeof begins, size = 3000): Buffer =>
  Buffer.concat([begins[kind], Buffer.from(secret), randomBytes(size)])

const clerk = () => hall.staff('zhang-min', 'clerk')
const appraiser = () => hall.staff('xu-jing', 'appraiser')

const send = (bytes: Buffer, who: string | undefined, type = 'application/octet-stream') =>
  fetch(`${hall.server.url}/api/evidence`, {
    method: 'POST',
    headers: { ...(who && { Authorization: who }), 'Content-Type': type },
    body: new Uint8Array(bytes),
  })
const get = (id: string, who?: string) =>
  fetch(`${hall.server.url}/api/evidence/${id}`, { headers: who ? { Authorization: who } : {} })

describe('a file', () => {
  test.each([
    ['pdf', 'application/pdf', 'attachment'],
    ['png', 'image/png', 'inline'],
    ['jpeg', 'image/jpeg', 'inline'],
  ] as const)('%s comes back byte for byte, as what its bytes say it is', async (kind, type, shown) => {
    const bytes = file(kind)
    // Whatever the sender calls it.
    const answer = await send(bytes, clerk(), 'text/html')
    const { id, ...about } = (await answer.json()) as EvidenceAnswer
    expect(about).toEqual({ type, size: bytes.length })
    expect(id).toBe(createHash('sha256').update(bytes).digest('hex'))
    const back = await get(id, appraiser())
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
    expect(back.headers.get('content-type')).toBe(type)
    expect(back.headers.get('content-disposition')).toMatch(new RegExp(`^${shown}; filename="[0-9a-f]{12}\\.${kind}"$`))
    expect(back.headers.get('x-content-type-options')).toBe('nosniff')
    expect(back.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(back.headers.get('cache-control')).toContain('no-store')
  })

  test('brought again is the same file, and stays with whoever brought it first', async () => {
    const bytes = file('pdf')
    const [first, second] = [await send(bytes, clerk()), await send(bytes, appraiser())]
    expect(await second.json()).toEqual(await first.json())
    const rows = hall.server.db
      .statement('SELECT actor_id FROM evidence WHERE hash = ?')
      .all(createHash('sha256').update(bytes).digest('hex'))
    expect(rows).toEqual([{ actor_id: 'zhang-min' }])
  })

  test.each([
    ['a web page', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing that may run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a WebP, which a photograph of a person may be', Buffer.from('524946460000000057454250', 'hex')],
    ['a PDF that begins with something else', Buffer.concat([Buffer.from('<script>'), file('pdf')])],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_what, bytes) => {
    expect((await send(bytes, clerk())).status).toBe(400)
  })

  test('may have four megabytes and not a byte more', async () => {
    const largest = file('pdf', mostEvidenceBytes - begins.pdf.length - secret.length)
    expect(largest.length).toBe(mostEvidenceBytes)
    expect((await send(largest, clerk())).status).toBe(200)
    expect((await send(Buffer.concat([largest, Buffer.of(0)]), clerk())).status).toBe(400)
  })

  test('is nowhere readable on the disk, and opens again after a restart', async () => {
    const bytes = file('pdf')
    const { id } = (await (await send(bytes, clerk())).json()) as EvidenceAnswer
    let onDisk = ''
    await hall.restart(() => {
      for (const name of ['hall.db', 'hall.db-wal']) {
        const path = join(hall.folder, name)
        if (existsSync(path)) onDisk += readFileSync(path, 'latin1')
      }
    })
    expect(onDisk).toContain(id)
    expect(onDisk).not.toContain(secret)
    expect(Buffer.from(await (await get(id, clerk())).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('can be neither exchanged nor renamed in the table', async () => {
    const { id } = (await (await send(file('pdf'), clerk())).json()) as EvidenceAnswer
    const change = () => hall.server.db.statement('UPDATE evidence SET size = 1 WHERE hash = ?').run(id)
    expect(change).toThrow('evidence is never changed')
  })
})

describe('who', () => {
  test('every member of staff may bring and open; nobody else may', async () => {
    const bytes = file('png')
    const { id } = (await (await send(bytes, clerk())).json()) as EvidenceAnswer
    const callers: [string, string | undefined, number][] = [
      ['anonymous', undefined, 401],
      ['kiosk', hall.device('kiosk'), 403],
      ['admin', hall.staff('wu-gang', 'admin'), 403],
      ['guide', hall.staff('sun-li', 'guide'), 200],
      ['officer', hall.staff('he-ping', 'officer'), 200],
      ['supervisor', hall.staff('zhou-jie', 'supervisor'), 200],
      ['appraiser', appraiser(), 200],
      ['director', hall.staff('ma-jun', 'director'), 200],
    ]
    for (const [name, who, status] of callers) {
      expect([name, (await send(bytes, who)).status]).toEqual([name, status])
      expect([name, (await get(id, who)).status]).toEqual([name, status])
    }
  })

  test('a fingerprint nobody brought, and what is no fingerprint, are not found', async () => {
    for (const id of ['0'.repeat(64), 'nothing', '..%2fhall.db'])
      expect([id, (await get(id, clerk())).status]).toEqual([id, 404])
  })

  test('one person fills no disk: so many a day, and others are not kept from it', async () => {
    const liu = hall.staff('liu-yang', 'clerk')
    for (let n = 0; n < mostEvidencePerDay; n++) expect((await send(file('png', 40), liu)).status).toBe(200)
    expect((await send(file('png', 40), liu)).status).toBe(429)
    expect((await send(file('png', 40), clerk())).status).toBe(200)
    hall.clock.pass(86_400_001)
    expect((await send(file('png', 40), hall.staff('liu-yang', 'clerk'))).status).toBe(200)
  })
})

test('with its key gone, evidence is not sealed anew with another', async () => {
  const { id } = (await (await send(file('pdf'), clerk())).json()) as EvidenceAnswer
  const key = join(hall.folder, 'personal.key')
  await hall.restart(() => renameSync(key, `${key}.away`))
  expect((await send(file('pdf'), clerk())).status).toBe(503)
  expect(existsSync(key)).toBe(false)
  await hall.restart(() => renameSync(`${key}.away`, key))
  expect((await get(id, clerk())).status).toBe(200)
})
