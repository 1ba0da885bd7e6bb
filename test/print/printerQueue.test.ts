/** The queue before a printer: watching it, keeping order, letting go; and the drivers that are no network. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printerDriver } from '../../server/effects/printer/printerDriver.ts'
import { printerQueue } from '../../server/effects/printer/printerQueue.ts'
import type { PrintState } from '../../shared/print/printerConfig.ts'
import { startPrinterEmulator } from '../support/printerEmulator.ts'
import { bench, configFor, job, open, settled, timing, until } from './bench.ts'
import { chineseSlip, jobFor } from './slips.ts'

test('paper near its end is seen by an idle queue within one look', async () => {
  const hall = await bench({ pollEveryMs: 40 })
  await until(() => hall.queue.health().online)
  await hall.emulator.setFault({ kind: 'near-end' })
  await until(() => hall.healths.some((health) => health.paper === 'near-end'), 1000)
  await hall.emulator.setFault({ kind: 'paper-end' })
  await until(() => hall.queue.health().paper === 'out', 1000)
  await hall.emulator.setFault({ kind: 'none' })
  await until(() => hall.queue.health().paper === 'ok' && hall.queue.health().online, 1000)
  expect(hall.emulator.strips().filter((strip) => strip.printed.length > 0)).toEqual([])
})

test('a crowd of jobs prints one at a time, in order, one copy each', async () => {
  const hall = await bench()
  const ids = Array.from({ length: 12 }, (_, index) => `A${100 + index}`)
  for (const id of ids) hall.queue.print(id, jobFor({ ...chineseSlip, ticket: id }, 58))
  await until(() => ids.every((id) => settled(id, hall.states)), 10_000)
  const numbers = hall.emulator
    .strips()
    .flatMap((strip) =>
      strip.printed.flatMap((item) => (item.is === 'text' && /^A\d+·/.test(item.text) ? [item.text.slice(0, 4)] : [])),
    )
  expect(numbers).toEqual(ids)
})

test('a slip nobody waits for any more is not printed', async () => {
  const emulator = await startPrinterEmulator()
  const states: string[] = []
  let clock = 1_000_000
  const driver = printerDriver(configFor(emulator.port), () => clock, timing)
  const slowly = {
    ...driver,
    send: async (...given: Parameters<typeof driver.send>) => {
      const outcome = await driver.send(...given)
      clock += 61_000
      return outcome
    },
  }
  const queue = printerQueue({
    driver: slowly,
    now: () => clock,
    pollEveryMs: 0,
    onState: (id, state) => states.push(`${id} ${state}`),
  })
  open.push(emulator, queue)
  queue.print('A001', job)
  queue.print('A002', job)
  await until(() => states.includes('A002 failed'))
  expect(states).toContain('A001 confirmed')
  expect(emulator.copies()).toBe(1)
})

test('closing fails what waits and says unknown of what is under way', async () => {
  const hall = await bench({ answers: false })
  await hall.emulator.setFault({ kind: 'stall', afterBytes: 0 })
  hall.queue.print('A001', job)
  hall.queue.print('A002', job)
  await until(() => hall.states.includes('A001 sent'))
  await hall.queue.close()
  expect(hall.states.filter((state) => /stopped/.test(state))).toEqual(['A001 unknown stopped', 'A002 failed stopped'])
})

test('a driver that throws ends as unknown and the queue goes on', async () => {
  const states: [string, PrintState][] = []
  const queue = printerQueue({
    driver: {
      send: () => Promise.reject(new Error('bug')),
      status: () => Promise.reject(new Error('bug')),
      close: async () => undefined,
    },
    now: Date.now,
    pollEveryMs: 10,
    onState: (id, state) => states.push([id, state]),
  })
  open.push(queue)
  queue.print('A001', job)
  queue.print('A002', job)
  await until(() => states.filter(([, state]) => state === 'unknown').length === 2)
  expect(queue.health()).toMatchObject({ online: false, lastError: 'printer-error' })
})

test('the folder driver writes every job to a file of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paihao-print-'))
  const driver = printerDriver(
    { ...configFor(0), connection: { kind: 'file', folder: join(folder, 'slips') } },
    () => 42,
    timing,
  )
  expect(await driver.send(job)).toEqual({ state: 'confirmed', problem: null, status: null })
  expect(await driver.send(job)).toMatchObject({ state: 'confirmed' })
  const files = (await readdir(join(folder, 'slips'))).sort()
  expect(files).toEqual(['42-0001.bin', '42-0002.bin'])
  expect(new Uint8Array(await readFile(join(folder, 'slips', '42-0001.bin')))).toEqual(job)
  await rm(folder, { recursive: true })
})

test.each(['usb', 'serial'] as const)('a missing %s device fails in plain words, nothing printed', async (kind) => {
  const connection = kind === 'usb' ? { kind, path: '/dev/usb/lp-none' } : { kind, path: '/dev/ttyNONE', baud: 115_200 }
  const driver = printerDriver({ ...configFor(0), connection }, Date.now, timing)
  expect(await driver.send(job)).toEqual({ state: 'failed', problem: 'device-missing', status: null })
  expect(await driver.status()).toEqual({ status: null, problem: 'device-missing' })
})
