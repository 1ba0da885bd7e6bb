/** The log and its registers: seals that show an edit, registers that can be made again to the byte. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../server/log/database.ts'
import { printRegisters } from '../../server/log/dump.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { verifyLog } from '../../server/log/verifyLog.ts'
import { clerk, citizen, hallOnDisk, kiosk, minute, monday, otherClerk, type HallOnDisk } from './hallOnDisk.ts'

let hall: HallOnDisk
beforeEach(async () => {
  hall = await hallOnDisk()
})
afterEach(() => hall.end())

/** A busy half hour: calls, a miss, a hold, a transfer, a notice, an undo, ratings, and the next morning a late one. */
const busyDays = async (): Promise<void> => {
  const desks = [
    [clerk, 'w1'],
    [otherClerk, 'w2'],
  ] as const
  for (const [by, window] of desks) {
    await hall.say(by, { type: 'signIn', window })
    await hall.say(by, { type: 'openWindow', window })
  }
  for (let i = 0; i < 8; i++) {
    hall.clock.pass(20_000)
    await hall.say(kiosk, { type: 'issueTicket', service: i % 2 ? 'social-card' : 'pension-join', language: 'zh-CN' })
  }
  const step = async (by: typeof clerk, command: Parameters<HallOnDisk['say']>[1], passMs = minute) => {
    hall.clock.pass(passMs)
    expect(await hall.say(by, command)).toMatchObject({ ok: true })
  }
  await step(clerk, { type: 'callNext', window: 'w1' })
  await step(clerk, { type: 'recallTicket', window: 'w1', ticket: 'A001' })
  await step(clerk, { type: 'startService', window: 'w1', ticket: 'A001' })
  await step(clerk, { type: 'holdService', window: 'w1', ticket: 'A001', reason: 'fill-form' })
  await step(clerk, { type: 'callNext', window: 'w1' })
  await step(clerk, { type: 'undoLast' }, 4000)
  await step(clerk, { type: 'resumeService', window: 'w1', ticket: 'A001' })
  const told = { form: 'oral', lines: [{ key: 'x1', text: '户口簿原件', defect: 'missing' }] } as const
  await step(clerk, { type: 'giveNotice', window: 'w1', ticket: 'A001', item: 'pension-enrol', ...told })
  const performed = [{ service: 'pension-join', count: 1 }]
  await step(clerk, { type: 'finishService', window: 'w1', ticket: 'A001', outcome: 'incomplete', performed })
  await step(citizen('A001'), { type: 'rateVisit', ticket: 'A001', token: 'checked at the gate', grade: 5 })
  await step(otherClerk, { type: 'callNext', window: 'w2' })
  await step(otherClerk, { type: 'startService', window: 'w2', ticket: 'A002' })
  const destination = { to: 'window', window: 'w1' } as const
  const moved = { destination, place: 'keep', mustReturn: false, reason: 'specialist' } as const
  await step(otherClerk, { type: 'transferTicket', window: 'w2', ticket: 'A002', ...moved })
  await step(otherClerk, { type: 'callNext', window: 'w2' })
  await step(otherClerk, { type: 'markMissed', window: 'w2', ticket: 'A003' }, 2 * minute)
  await step(clerk, { type: 'callNext', window: 'w1' })
  await step(clerk, { type: 'startService', window: 'w1', ticket: 'A002' })
  await step(clerk, { type: 'finishService', window: 'w1', ticket: 'A002', outcome: 'done', performed })
  hall.clock.set(monday + 24 * 60 * minute)
  hall.keeper.tick()
  const { Command } = await import('#shared/domain/decide.ts')
  const late = Command.parse({ type: 'rateVisit', ticket: 'A002', token: 'checked at the gate', grade: 4 })
  const day = '2026-11-23' as never
  expect(await hall.keeper.wish({ id: 'late', command: late, by: citizen('A002'), day })).toMatchObject({ ok: true })
  await step(kiosk, { type: 'issueTicket', service: 'social-card', language: 'en' })
}

test('the registers made again from the log are the same to the byte', async () => {
  await busyDays()
  const before = printRegisters(hall.db)
  expect(Object.fromEntries(before.map(({ table, rows }) => [table, rows]))).toMatchObject({
    visits: 9,
    transfers: 1,
    notices: 1,
    ratings: 2,
  })
  const rebuilt = rebuildRegisters(hall.db)
  expect(rebuilt.filter((r) => !r.wasSame)).toEqual([])
  expect(printRegisters(hall.db)).toEqual(before)
})

test('a register that was tampered with is found and mended', async () => {
  await busyDays()
  const right = printRegisters(hall.db)
  hall.db.statement('UPDATE ratings SET grade = 1').run()
  expect(rebuildRegisters(hall.db).filter((r) => !r.wasSame)).toMatchObject([{ table: 'ratings' }])
  expect(printRegisters(hall.db)).toEqual(right)
})

test('an undone call is in no register', async () => {
  await busyDays()
  const calls = hall.db.statement(`SELECT count(*) FROM calls WHERE kind = 'called'`).pluck().get()
  const facts = hall.db.statement(`SELECT count(*) FROM event_log WHERE type = 'TicketCalled'`).pluck().get()
  expect([calls, facts]).toEqual([4, 5])
})

test('a late rating is kept with the day of its visit', async () => {
  await busyDays()
  const rows = hall.db.statement('SELECT day, ticket, grade, staff FROM ratings ORDER BY seq').all()
  expect(rows[1]).toEqual({ day: '2026-11-23', ticket: 'A002', grade: 4, staff: 'zhang-min' })
  expect(hall.keeper.hall.day).toBe('2026-11-24')
})

const edits: [what: string, sql: string, fault: object | undefined][] = [
  ['nothing', 'SELECT 1', undefined],
  ['another time', 'UPDATE event_log SET at = at + 1 WHERE seq = 7', { seq: 7, kind: 'seal' }],
  [
    'another grade',
    `UPDATE event_log SET body = replace(body, '"grade":5', '"grade":1') WHERE type = 'VisitRated'`,
    { kind: 'seal' },
  ],
  ['another person', `UPDATE event_log SET actor_id = 'x' WHERE seq = 9`, { seq: 9, kind: 'seal' }],
  ['a row taken out', 'DELETE FROM event_log WHERE seq = 12', { seq: 13, kind: 'gap' }],
  [
    'two rows swapped',
    'UPDATE event_log SET seq = -5 WHERE seq = 5; UPDATE event_log SET seq = 5 WHERE seq = 6; UPDATE event_log SET seq = 6 WHERE seq = -5',
    { kind: 'seal' },
  ],
]
test.each(edits)('verify finds in a copy with %s exactly that', async (_what, sql, fault) => {
  await busyDays()
  hall.keeper.close()
  hall.db.connection().pragma('wal_checkpoint(TRUNCATE)')
  const copy = join(hall.folder, 'copy.db')
  copyFileSync(join(hall.folder, 'hall.db'), copy)
  const forger = new Sqlite(copy)
  forger.exec('DROP TRIGGER event_log_no_update; DROP TRIGGER event_log_no_delete')
  forger.exec(sql)
  forger.close()
  const db = openDatabase(copy, { readOnly: true })
  const verified = verifyLog(db)
  db.close()
  if (fault) expect(verified.fault).toMatchObject(fault)
  else
    expect(verified).toMatchObject({ facts: verifyLog(hall.db).facts, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
})
