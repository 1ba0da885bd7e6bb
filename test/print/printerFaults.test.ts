/** Printing on a printer that fails in every known way: the right state each time, never a throw, never a second copy. */
import { describe, expect, test } from 'vitest'
import type { PrinterHealth } from '../../shared/print/printerConfig.ts'
import type { Fault } from '../support/printerEmulator.ts'
import { bench, job, printAndWait, questionBytes, until } from './bench.ts'
import { printedBy } from './slips.ts'

test('a healthy printer: queued, sent, confirmed, one copy, exactly the bytes', async () => {
  const hall = await bench()
  expect(await printAndWait(hall, 'A012')).toEqual(['queued', 'sent', 'confirmed'])
  expect(hall.emulator.copies()).toBe(1)
  expect(hall.emulator.strips()[0]?.printed).toEqual(printedBy(job)[0]?.printed)
  const [received] = hall.emulator.jobs()
  expect(received?.slice(questionBytes, questionBytes + job.length)).toEqual(job)
  expect(hall.emulator.hiddenQuestions()).toBe(0)
  expect(hall.queue.health()).toMatchObject({ online: true, paper: 'ok', cover: 'closed', lastError: null, waiting: 0 })
})

type Expected = { states: string[]; copies: number; health: Partial<PrinterHealth> }
const out = (problem: string): string[] => ['queued', `failed ${problem}`]
const faults: readonly (Expected & { fault: Fault })[] = [
  { fault: { kind: 'refuse' }, states: out('refused'), copies: 0, health: { online: false, lastError: 'refused' } },
  {
    fault: { kind: 'stall', afterBytes: 2000 },
    states: ['queued', 'sent', 'unknown no-answer'],
    copies: 0,
    health: { online: false, lastError: 'no-answer' },
  },
  {
    fault: { kind: 'reset', afterBytes: 3000 },
    states: ['queued', 'unknown connection-lost'],
    copies: 0,
    health: { online: false, lastError: 'connection-lost' },
  },
  { fault: { kind: 'slow' }, states: out('no-answer'), copies: 0, health: { online: false, lastError: 'no-answer' } },
  { fault: { kind: 'paper-end' }, states: out('paper-out'), copies: 0, health: { online: false, paper: 'out' } },
  {
    fault: { kind: 'near-end' },
    states: ['queued', 'sent', 'confirmed'],
    copies: 1,
    health: { online: true, paper: 'near-end', lastError: null },
  },
  { fault: { kind: 'cover-open' }, states: out('cover-open'), copies: 0, health: { online: false, cover: 'open' } },
  {
    fault: { kind: 'wrong-status' },
    states: ['queued', 'sent', 'sent unreadable-status'],
    copies: 1,
    health: { online: true, paper: 'unknown', lastError: 'unreadable-status' },
  },
]

describe('the eight faults of a printer that was well before', () => {
  test.each(faults)('$fault.kind', async ({ fault, states, copies, health }) => {
    const hall = await bench()
    await printAndWait(hall, 'first')
    await hall.emulator.setFault(fault)
    const seen = await printAndWait(hall, 'A012')
    // Whether the last byte was handed over before the line broke is the network's business.
    expect(fault.kind === 'reset' ? seen.filter((state) => state !== 'sent') : seen).toEqual(states)
    expect(hall.emulator.copies() - 1).toBe(copies)
    expect(hall.queue.health()).toMatchObject(health)
    await hall.emulator.setFault({ kind: 'none' })
    expect((await printAndWait(hall, 'next')).pop()).toBe('confirmed')
    expect(hall.emulator.copies() - 1).toBe(copies + 1)
  })
})

describe('a printer that never tells its status', () => {
  test('gets the job and ends as sent', async () => {
    const hall = await bench({ answers: false })
    hall.queue.print('A012', job)
    await until(() => hall.queue.health().waiting === 0 && hall.states.length === 2)
    expect(hall.states).toEqual(['A012 queued', 'A012 sent'])
    expect(hall.emulator.copies()).toBe(1)
    expect(hall.queue.health()).toMatchObject({ online: true, paper: 'unknown', lastError: null })
  })

  test.each<Fault>([{ kind: 'stall', afterBytes: 0 }, { kind: 'slow' }])(
    'is unknown when it takes no more: $kind',
    async (fault) => {
      const hall = await bench({ answers: false })
      await hall.emulator.setFault(fault)
      expect((await printAndWait(hall, 'A012')).pop()).toBe('unknown no-answer')
      expect(hall.emulator.copies()).toBe(0)
    },
  )
})

test('a line cut at any byte of a job never makes a second copy', async () => {
  const hall = await bench()
  const last = job.length + questionBytes
  const places = [
    ...Array.from({ length: 60 }, (_, index) => 1 + Math.floor((index * last) / 60)),
    last - 1,
    last,
    last + 1,
  ]
  for (const afterBytes of places) {
    const [copiesBefore, connectionsBefore] = [hall.emulator.copies(), hall.emulator.connections()]
    await hall.emulator.setFault({ kind: 'reset', afterBytes })
    const id = `cut-${afterBytes}`
    const end = (await printAndWait(hall, id)).pop()
    await hall.emulator.setFault({ kind: 'none' })
    expect(end, id).toMatch(afterBytes < questionBytes ? /^failed/ : /^(failed|unknown) connection-lost/)
    if (end?.startsWith('failed')) expect(afterBytes).toBeLessThanOrEqual(questionBytes)
    expect(hall.emulator.connections() - connectionsBefore, id).toBe(1)
    expect(hall.emulator.copies() - copiesBefore, id).toBe(afterBytes >= last ? 1 : 0)
    expect(hall.queue.print(id, job), 'the same job again').toBe(false)
    hall.emulator.tearOff()
  }
}, 60_000)
