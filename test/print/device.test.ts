/** Printing through a device file, as USB and serial printers appear: a pseudo-terminal stands in for the cable. */
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { printerDriver } from '../../server/effects/printer/printerDriver.ts'
import type { PrinterConfig } from '../../shared/print/printerConfig.ts'
import { printerHead } from '../support/printerHead.ts'
import { chineseSlip, jobFor, printedBy } from './slips.ts'

const timing = { connectMs: 500, answerMs: 300, writeMs: 3000, settleMs: 20, afterMs: 1500, finishMs: 300 }
const job = jobFor(chineseSlip, 58)

let cable: ChildProcessWithoutNullStreams | null = null
afterEach(() => {
  cable?.stdin.end()
  cable?.kill()
  cable = null
})

/** `script` (util-linux) opens a terminal, names it, and passes every byte both ways between it and this test. */
const plugIn = async (answers: Readonly<Record<number, number>> | null) => {
  const head = printerHead()
  let name = ''
  const question: number[] = []
  const path = await new Promise<string>((named) => {
    const child = spawn('script', ['-qfc', 'stty raw -echo; tty; exec sleep 60', '/dev/null'])
    cable = child
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) {
        if (!name.endsWith('\n')) {
          name += String.fromCharCode(byte)
          if (name.endsWith('\n')) named(name.trim())
          continue
        }
        head.take(byte)
        question.push(byte)
        const [dle, eot, n = 0] = question.slice(-3)
        const answer = answers?.[n]
        if (dle === 0x10 && eot === 0x04 && answer !== undefined) child.stdin.write(Uint8Array.of(answer))
      }
    })
  })
  return { head, path }
}

const configFor = (connection: PrinterConfig['connection']): PrinterConfig => ({
  id: 'p1',
  name: '一号取号机',
  width: 58,
  encoding: 'gb18030',
  connection,
})

test.each(['usb', 'serial'] as const)('a %s printer that answers: confirmed, byte for byte', async (kind) => {
  const { head, path } = await plugIn({ 1: 0x12, 2: 0x12, 4: 0x1e })
  const connection = kind === 'usb' ? { kind, path } : { kind, path, baud: 115_200 }
  const outcome = await printerDriver(configFor(connection), Date.now, timing).send(job)
  expect(outcome).toEqual({
    state: 'confirmed',
    problem: null,
    status: { online: true, paper: 'near-end', cover: 'closed', error: false },
  })
  expect(head.strips()).toHaveLength(1)
  expect(head.strips()[0]?.printed).toEqual(printedBy(job)[0]?.printed)
})

test('a USB printer that cannot answer: sent, and it prints', async () => {
  const { head, path } = await plugIn(null)
  const outcome = await printerDriver(configFor({ kind: 'usb', path }), Date.now, timing).send(job)
  expect(outcome).toEqual({ state: 'sent', problem: null, status: null })
  await expect.poll(() => head.strips()[0]?.cut).toBe(true)
})
