/** A real evening and a nasty day through the real keeper: every row becomes one ticket, and the sheets agree. */
import { expect, test, vi } from 'vitest'
import type { Times } from '../../server/replay/sheet.ts'
import { printSheet } from '../../server/replay/printSheet.ts'
import { bank, mappingOf, preparedFrom, replayed, textOf } from './replayOnDisk.ts'

// Each wish is flushed to the disk before the next: a slow disk takes its time.
vi.setConfig({ testTimeout: 120_000 })

const minutes = (n: number): number => n * 60_000

/** The evening computed with nothing of the program: split, subtract, sort. */
const byHand = () => {
  const rows = textOf('anonymous-bank-evening.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const served = rows.filter((cells) => cells[6] !== '')
  const seconds = (cells: string[], to: number, from: number): number => Number(cells[to]) - Number(cells[from])
  const waits = served.map((cells) => seconds(cells, 6, 5)).sort((a, b) => a - b)
  const services = served.map((cells) => seconds(cells, 7, 6)).sort((a, b) => a - b)
  const of13 = served.filter((cells) => cells[9] === 'S13').map((cells) => seconds(cells, 7, 6))
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0)
  const times = (list: number[]): Times => ({
    count: list.length,
    sumMs: sum(list) * 1000,
    medianMs: list[Math.ceil(list.length / 2) - 1]! * 1000,
    p90Ms: list[Math.ceil(list.length * 0.9) - 1]! * 1000,
    maxMs: list[list.length - 1]! * 1000,
  })
  return {
    rows,
    served,
    waits: times(waits),
    services: times(services),
    of13: { n: of13.length, sum: sum(of13) * 1000 },
  }
}

test('a real evening of a bank: 342 rows, 342 tickets, no difference, and the sheet of the registers is the log’s', async () => {
  const day = await replayed(preparedFrom(textOf('anonymous-bank-evening.csv'), bank()))
  const hand = byHand()
  expect(day.differences).toEqual([])
  expect(day.refused).toEqual([])
  expect(day.inHall).toMatchObject({
    issued: 342,
    served: hand.served.length,
    left: 342 - hand.served.length,
    expired: 0,
  })
  expect(day.inHall.waits).toEqual(hand.waits)
  expect(day.inHall.service).toEqual(hand.services)
  expect(day.inHall.byServer['S13']).toMatchObject({ count: hand.of13.n, sumMs: hand.of13.sum })
  expect(day.inLog).toEqual(day.inHall)
  expect(day.agreement).toEqual({ calls: hand.served.length, byRule: 193 })
  expect(day.keeper.hall.stage).toBe('closed')
  expect(printSheet(day)).toContain('342 rows and 342 tickets agree one by one')
})

test('a nasty day: each row is interpreted as listed, none is dropped, and a pencil finds the same sheet', async () => {
  const day = await replayed(preparedFrom(textOf('nasty.csv'), mappingOf('nasty.mapping.json')))
  expect(Object.fromEntries(day.notes)).toEqual({
    'start-before-arrival': [3],
    'abandon-before-arrival': [4],
    'served-and-abandoned': [5],
    'server-of-abandoned': [6],
    'no-server': [7, 8],
    overlap: [10],
    'zero-length': [11],
    'no-end': [13],
    'no-outcome': [14],
    'past-midnight': [15, 16],
    'out-of-hours': [16, 17, 18],
    'night-before': [17, 18],
    'cut-off': [18],
  })
  expect(day.differences).toEqual([])
  expect(day.refused).toEqual([])
  expect(day.inHall).toMatchObject({ issued: 18, served: 12, left: 3, expired: 3 })
  expect(day.inHall.waits).toEqual({
    count: 12,
    sumMs: minutes(31),
    medianMs: minutes(2),
    p90Ms: minutes(6),
    maxMs: minutes(8),
  })
  expect(day.inHall.service).toMatchObject({ count: 12, sumMs: minutes(75.5), maxMs: minutes(20) })
  expect(day.inHall.patience).toMatchObject({ count: 3, sumMs: minutes(3.5), maxMs: minutes(2) })
  expect(day.inHall.byServer['三号-东侧-新-']).toMatchObject({ count: 1, sumMs: minutes(5) })
})

test('who was put aside for the next keeps the whole time between start and end, the hold marked', async () => {
  const { db } = await replayed(preparedFrom(textOf('nasty.csv'), mappingOf('nasty.mapping.json')))
  const parts = db
    .statement(
      `SELECT kind, (to_at - from_at) / 60000 AS minutes FROM intervals
       WHERE ticket = (SELECT json_extract(body, '$.ticket') FROM event_log WHERE wish_id = 'row-9-issueTicket')
         AND day = '2026-01-05' AND kind <> 'walk' ORDER BY n`,
    )
    .all()
  expect(parts).toEqual([
    { kind: 'wait', minutes: 0 },
    { kind: 'serve', minutes: 5 },
    { kind: 'hold', minutes: 5 },
    { kind: 'serve', minutes: 10 },
  ])
})

test('a hall that lived something else is found out, row by row', async () => {
  const prepared = preparedFrom(textOf('nasty.csv'), mappingOf('nasty.mapping.json'))
  const lineOf = (step: (typeof prepared.steps)[number]): number => ('reading' in step ? step.reading.row.line : 0)
  const steps = prepared.steps
    // The first visit ends a minute late; the sixth line never leaves; the last is never drawn.
    .map((step) => (step.act === 'end' && lineOf(step) === 2 ? { ...step, at: step.at + minutes(1) } : step))
    .filter((step) => !(step.act === 'leave' && lineOf(step) === 6) && lineOf(step) !== 19)
    .sort((a, b) => a.at - b.at)
  const day = await replayed({ ...prepared, steps })
  expect(day.differences.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '2 end',
    '2 service time',
    '6 stage',
    '6 end',
    '6 patience',
    '19 ticket',
  ])
  expect(printSheet(day)).toContain('6 differences')
})
