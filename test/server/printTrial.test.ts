/** Trying a printer out from the setup: the slip as it will look, and a test page with what became of it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decode } from '#shared/print/decode.ts'
import { startPrinterEmulator } from '../support/printerEmulator.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let admin: string
beforeEach(async () => {
  hall = await runningHall()
  admin = hall.staff('wu-gang', 'admin')
})
afterEach(() => hall.end())

const givePrinter = async (connection: object): Promise<void> => {
  const { setup, setupVersion } = hall.server.keeper.hall
  const printers = [{ id: 'p1', name: '大厅打印机', width: 58, encoding: 'gb18030', connection }]
  const reply = await hall.wish(admin, 'publishSetup', { setup: { ...setup, printers }, basedOn: setupVersion })
  expect(reply).toMatchObject({ ok: true })
}
const tryOut = (id = 'p1') => hall.ask('POST', `/api/printers/${id}/test`, admin, { language: 'zh-CN' })

/** What can be read on a drawn strip: its characters in order. */
const wordsOf = (svg: string): string => svg.replace(/<[^>]*>/g, '')

test('the preview is drawn from a slip of this hall, in both widths and languages, for the administrator', async () => {
  const look = (query: string, who = admin) => hall.ask('GET', `/api/slip-preview?${query}`, who)
  const chinese = await look('width=80&encoding=gb18030&language=zh-CN')
  expect(chinese.headers.get('content-type')).toContain('image/svg+xml')
  expect(wordsOf(chinese.text)).toMatch(/清河镇便民服务中心.*前面3人/)
  expect(wordsOf((await look('width=58&encoding=raster&language=en')).text)).toMatch(/3peopleahead/)
  expect((await look('width=70&encoding=gb18030&language=en')).status).toBe(400)
  expect((await look('width=80&encoding=gb18030&language=en', hall.staff('zhang-min', 'clerk'))).status).toBe(403)
})

test('a test page into a folder is a whole job, and says that it was sent', async () => {
  await givePrinter({ kind: 'file', folder: 'slips' })
  expect((await tryOut()).body).toMatchObject({ state: expect.stringMatching(/sent|confirmed/) })
  // A folder without a root lies in the data folder, wherever the program was started.
  const folder = join(hall.folder, 'slips')
  const [job] = readdirSync(folder)
  const words = JSON.stringify(decode(new Uint8Array(readFileSync(join(folder, job!)))))
  expect(words).toContain('测试打印')
  expect(words).toContain('"cut"')
})

test('a printer on the network answers for itself: done, or out of paper and what to do', async () => {
  const printer = await startPrinterEmulator()
  try {
    await givePrinter({ kind: 'network', host: '127.0.0.1', port: printer.port })
    expect((await tryOut()).body).toEqual({ state: 'confirmed' })
    await printer.setFault({ kind: 'paper-end' })
    expect((await tryOut()).body).toEqual({ state: 'failed', problem: 'paper-out' })
  } finally {
    await printer.close()
  }
})

test('nobody home, and no such printer', async () => {
  await givePrinter({ kind: 'network', host: '127.0.0.1', port: 9 })
  expect((await tryOut()).body).toMatchObject({ state: 'failed' })
  expect((await tryOut('p2')).status).toBe(404)
})
