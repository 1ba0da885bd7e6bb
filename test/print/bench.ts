/** A bench for trying printers: an emulated one, a queue before it, and a record of all that was said. */
import { afterEach, expect } from 'vitest'
import { printerDriver } from '../../server/effects/printer/printerDriver.ts'
import type { PrinterQueue } from '../../server/effects/printer/printerQueue.ts'
import { printerQueue } from '../../server/effects/printer/printerQueue.ts'
import type { Timing } from '../../server/effects/printer/printerTalk.ts'
import type { PrinterConfig, PrinterHealth } from '../../shared/print/printerConfig.ts'
import type { PrinterEmulator } from '../support/printerEmulator.ts'
import { startPrinterEmulator } from '../support/printerEmulator.ts'
import { chineseSlip, jobFor } from './slips.ts'

export const timing: Timing = {
  connectMs: 500,
  answerMs: 150,
  writeMs: 1000,
  settleMs: 20,
  afterMs: 200,
  finishMs: 300,
}
export const job = jobFor(chineseSlip, 58)
/** The three status questions before a job. */
export const questionBytes = 9

/** Closed after each test, last opened first. */
export const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close()
})

export const configFor = (port: number): PrinterConfig => ({
  id: 'p1',
  name: '一号取号机',
  width: 58,
  encoding: 'gb18030',
  connection: { kind: 'network', host: '127.0.0.1', port },
})

type Bench = { emulator: PrinterEmulator; queue: PrinterQueue; states: string[]; healths: PrinterHealth[] }

export const bench = async (
  options: { answers?: boolean; msPerByte?: number; pollEveryMs?: number } = {},
): Promise<Bench> => {
  const emulator = await startPrinterEmulator(options)
  const states: string[] = []
  const healths: PrinterHealth[] = []
  const queue = printerQueue({
    driver: printerDriver(configFor(emulator.port), Date.now, timing),
    now: Date.now,
    pollEveryMs: options.pollEveryMs ?? 0,
    jobLimitMs: 4000,
    onState: (id, state, outcome) => states.push(`${id} ${state}${outcome?.problem ? ` ${outcome.problem}` : ''}`),
    onHealth: (health) => healths.push(health),
  })
  open.push(emulator, queue)
  return { emulator, queue, states, healths }
}

export const until = async (ready: () => boolean, withinMs = 5000): Promise<void> => {
  const end = Date.now() + withinMs
  while (!ready() && Date.now() < end) await new Promise((done) => setTimeout(done, 5))
  expect(ready()).toBe(true)
}

export const settled = (id: string, states: readonly string[]): boolean =>
  states.some((state) => new RegExp(`^${id} (confirmed|failed|unknown|sent \\S)`).test(state))

export const printAndWait = async ({ queue, states }: Bench, id: string): Promise<string[]> => {
  queue.print(id, job)
  await until(() => settled(id, states))
  return states.filter((state) => state.startsWith(`${id} `)).map((state) => state.slice(id.length + 1))
}
