/** A number drawn at the kiosk comes out on paper, once; and when it does not, the number stands and somebody is told. */
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decode } from '#shared/print/decode.ts'
import type { SlipView } from '#shared/views/visit.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let kiosk: string
beforeEach(async () => {
  hall = await runningHall()
  kiosk = hall.device('kiosk')
})
afterEach(() => hall.end())

const givePrinter = async (connection: object): Promise<void> => {
  const { setup, setupVersion } = hall.server.keeper.hall
  const printers = [{ id: 'p1', name: '取号机打印机', width: 80, encoding: 'gb18030', connection }]
  const reply = await hall.wish(hall.staff('wu-gang', 'admin'), 'publishSetup', {
    setup: { ...setup, printers },
    basedOn: setupVersion,
  })
  expect(reply).toMatchObject({ ok: true })
}
const issue = () => hall.wish(kiosk, 'issueTicket', { service: 'social-card', language: 'zh-CN' }, 'press-1')
const slip = async () =>
  (await hall.ask('GET', '/api/pictures/slip?ticket=A001', kiosk)).body as { data: NonNullable<SlipView> }
const printed = async () => (await slip()).data.print

test('without a printer the kiosk is told so, and has number and phone link to show', async () => {
  await issue()
  expect((await slip()).data).toMatchObject({ print: 'no-printer', visit: { ticket: 'A001' } })
  expect((await hall.ask('GET', (await slip()).data.phonePath)).status).toBe(200)
})

test('the slip carries number, place and the phone link; a retry prints no second one, a reprint says so', async () => {
  const folder = join(hall.folder, 'slips')
  await givePrinter({ kind: 'file', folder })
  await issue()
  await issue()
  await vi.waitFor(async () => expect(await printed()).toBe('confirmed'), 5000)
  expect(readdirSync(folder)).toHaveLength(1)
  const commandsOf = (n: number) => decode(readFileSync(join(folder, readdirSync(folder).sort()[n]!)))
  const textOf = (n: number) =>
    commandsOf(n)
      .flatMap((c) => (c.is === 'text' ? [c.text] : []))
      .join('\n')
  expect(textOf(0)).toMatch(/社会保障卡申领与补换/)
  const qr = commandsOf(0).flatMap((c) => (c.is === 'qr-store' ? [Buffer.from(c.data).toString()] : []))
  expect(qr).toEqual([`http://hall.test${(await slip()).data.phonePath}`])
  expect(await hall.wish(kiosk, 'reprintTicket', { ticket: 'A001' })).toMatchObject({ ok: true })
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(2), 5000)
  expect(textOf(1)).toContain('补打')
})

test('a printer nobody answers for: the number stands, the slip failed, and the supervisor sees which printer', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => closed.once('listening', resolve))
  const { port } = closed.address() as { port: number }
  await new Promise((resolve) => closed.close(resolve))
  await givePrinter({ kind: 'network', host: '127.0.0.1', port })
  expect(await issue()).toMatchObject({ ok: true })
  await vi.waitFor(async () => expect(await printed()).toBe('failed'), 15_000)
  hall.server.tick()
  expect(hall.server.problems.all().map((p) => p.kind)).toEqual(['print-failed'])
  hall.clock.pass(10_000)
  hall.server.tick()
  const floor = (await hall.ask('GET', '/api/pictures/floor', hall.staff('zhou-jie', 'supervisor'))).body
  expect(floor).toMatchObject({
    data: {
      problems: [
        { kind: 'print-failed', about: '取号机打印机' },
        { kind: 'printer-offline', about: '取号机打印机' },
      ],
    },
  })
  await givePrinter({ kind: 'file', folder: join(hall.folder, 'slips') })
  expect(hall.server.problems.all()).toEqual([])
})
