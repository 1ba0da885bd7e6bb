/** The keeper's promises: answered means recorded, once, whatever is retried, restarted or refused by the disk. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../../server/log/database.ts'
import { DataInUse } from '../../server/log/lock.ts'
import { clerk, hallOnDisk, kiosk, minute, monday, otherClerk, type HallOnDisk } from './hallOnDisk.ts'
import { join } from 'node:path'

let hall: HallOnDisk
beforeEach(async () => {
  hall = await hallOnDisk()
})
afterEach(() => hall.end())

const issue = (id?: string) => hall.say(kiosk, { type: 'issueTicket', service: 'social-card', language: 'zh-CN' }, id)
const factsIn = () => hall.db.statement('SELECT count(*) FROM event_log').pluck().get() as number

test('the clock opens the day by itself, under its own name', () => {
  expect(hall.keeper.hall.day).toBe('2026-11-23')
  const opened = hall.db.statement(`SELECT actor_role FROM event_log WHERE type = 'DayOpened'`).pluck().get()
  expect(opened).toBe('clock')
})

test('the same wish again gets the same facts, also after a restart', async () => {
  const first = await issue('press-1')
  const before = factsIn()
  expect(await issue('press-1')).toEqual(first)
  hall.restart()
  expect(await issue('press-1')).toEqual(first)
  expect(factsIn()).toBe(before)
})

test('both presses of a double press in one turn are one wish', async () => {
  const [a, b] = await Promise.all([issue('press-1'), issue('press-1')])
  expect(a).toEqual(b)
  expect(hall.keeper.hall.visits.size).toBe(1)
})

test('an id used for another wish is refused; the same id of another person is not the same wish', async () => {
  await issue('press-1')
  const other = { type: 'issueTicket', service: 'pension-join', language: 'zh-CN' } as const
  expect(await hall.say(kiosk, other, 'press-1')).toMatchObject({ ok: false, refusal: 'wish-id-reused' })
  expect(await hall.say(clerk, other, 'press-1')).toMatchObject({ ok: true })
})

test('two hundred numbers asked for at once are two hundred numbers, in one flush', async () => {
  const flushes = vi.spyOn(hall.db, 'transaction')
  const replies = await Promise.all(Array.from({ length: 200 }, () => issue()))
  expect(flushes).toHaveBeenCalledTimes(1)
  const numbers = replies.map((r) => (r.ok && r.facts[0]?.type === 'TicketIssued' ? r.facts[0].ticket : 'refused'))
  expect(new Set(numbers).size).toBe(200)
  expect(numbers[199]).toBe('A200')
})

test('a restart finds the hall as it was', async () => {
  await hall.say(clerk, { type: 'signIn', window: 'w1' })
  await hall.say(clerk, { type: 'openWindow', window: 'w1' })
  await issue()
  await issue()
  await hall.say(clerk, { type: 'callNext', window: 'w1' })
  const before = hall.keeper.hall
  hall.restart()
  expect(hall.keeper.hall).not.toBe(before)
  expect(hall.keeper.hall).toEqual(before)
})

test('the database writes through to the disk at every open, and refuses a second server', () => {
  for (let i = 0; i < 2; i++) {
    expect(hall.db.connection().pragma('synchronous', { simple: true })).toBe(2)
    expect(hall.db.connection().pragma('journal_mode', { simple: true })).toBe('wal')
    expect(() => openDatabase(join(hall.folder, 'hall.db'))).toThrow(DataInUse)
    hall.restart()
  }
})

test('the log cannot be edited, not even by the program', () => {
  const db = hall.db.connection()
  expect(() => db.exec(`UPDATE event_log SET day = '2000-01-01'`)).toThrow('append-only')
  expect(() => db.exec('DELETE FROM event_log')).toThrow('append-only')
})

test('time in the log never runs backwards, and a clock set back is shown', async () => {
  hall.clock.set(monday + 10 * minute)
  await issue()
  hall.clock.set(monday)
  const reply = await issue()
  expect(reply.ok && reply.facts[0]?.at).toBe(monday + 10 * minute)
  expect(hall.problems.all().map((p) => p.kind)).toEqual(['clock-moved'])
  hall.clock.set(monday + 11 * minute)
  await issue()
  expect(hall.problems.all()).toEqual([])
})

test('the disk refuses: nobody is told it was recorded, and the next wish works again', async () => {
  await issue()
  const db = hall.db.connection()
  const pages = db.pragma('page_count', { simple: true }) as number
  db.pragma(`max_page_count = ${pages}`)
  const replies = await Promise.all(Array.from({ length: 400 }, () => issue()))
  expect(new Set(replies.map((r) => (r.ok ? 'ok' : r.refusal)))).toEqual(new Set(['not-recorded']))
  expect(hall.problems.all().map((p) => p.kind)).toEqual(['disk-refused'])
  expect(hall.keeper.hall.visits.size).toBe(1)
  const next = await issue()
  expect(next.ok && next.facts[0]).toMatchObject({ ticket: 'A002' })
  expect(hall.problems.all()).toEqual([])
})

test('a mistake of our own takes one wish down, not those beside it', async () => {
  hall.db
    .connection()
    .exec(
      `CREATE TRIGGER our_mistake BEFORE INSERT ON event_log WHEN NEW.wish_id = 'bad' BEGIN SELECT RAISE(ABORT, 'oops'); END`,
    )
  const [good, bad, alsoGood] = await Promise.all([issue(), issue('bad'), issue()])
  expect(good).toMatchObject({ ok: true })
  expect(bad).toMatchObject({ ok: false, refusal: 'not-recorded' })
  expect(alsoGood.ok && alsoGood.facts[0]).toMatchObject({ ticket: 'A002' })
})

test('the day closes at the cut-over hour, also when the machine was off, and the next one opens', async () => {
  await issue()
  hall.clock.set(monday + 24 * 60 * minute)
  hall.restart()
  hall.keeper.tick()
  expect(hall.keeper.hall.day).toBe('2026-11-24')
  const rows = hall.db.statement('SELECT day, ticket, stage FROM visits').all()
  expect(rows).toEqual([{ day: '2026-11-23', ticket: 'A001', stage: 'expired' }])
  expect(await issue()).toMatchObject({ ok: true, facts: [{ ticket: 'A001' }] })
})

test('two windows press Next at once for one person: one gets them, the other hears that nobody waits', async () => {
  for (const [who, window] of [
    [clerk, 'w1'],
    [otherClerk, 'w2'],
  ] as const) {
    await hall.say(who, { type: 'signIn', window })
    await hall.say(who, { type: 'openWindow', window })
  }
  await issue()
  const [a, b] = await Promise.all([
    hall.say(clerk, { type: 'callNext', window: 'w1' }),
    hall.say(otherClerk, { type: 'callNext', window: 'w2' }),
  ])
  expect(a).toMatchObject({ ok: true })
  expect(b).toMatchObject({ ok: false, refusal: 'nobody-waiting' })
})
