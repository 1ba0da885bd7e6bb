/** Matters on a real disk: rows that can be made again, restarts that remember, desks that take back, a clock that notices. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '#shared/domain/calendar.ts'
import { Command, type Wish } from '#shared/domain/decide.ts'
import { BusinessDay, MatterId } from '#shared/domain/words.ts'
import { printRegisters } from '../../server/log/dump.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { verifyLog } from '../../server/log/verifyLog.ts'
import {
  admin,
  citizen,
  clerk,
  hallOnDisk,
  kiosk,
  minute,
  otherClerk,
  supervisor,
  type HallOnDisk,
} from './hallOnDisk.ts'

let hall: HallOnDisk
beforeEach(async () => {
  hall = await hallOnDisk()
})
afterEach(() => hall.end())

const id = '20261123-0001'
const step = async (by: typeof clerk, wish: Wish, passMs = minute) => {
  hall.clock.pass(passMs)
  const reply = await hall.say(by, wish)
  expect(reply, JSON.stringify(wish)).toMatchObject({ ok: true })
  return reply.ok ? reply.facts : []
}
const rowsOf = (table: string) => hall.db.statement(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
const at = (date: string, time: string) => instantOf(date, time, 'Asia/Shanghai')
const lateTo = (date: string, time: string): void => {
  hall.clock.set(at(date, time))
  hall.keeper.tick()
}
const here = { window: 'w1', ticket: 'A001' }
const told: Wish = {
  type: 'giveNotice',
  ...here,
  item: 'pension-claim',
  form: 'written',
  lines: [
    { key: 'x1', text: '亲属关系证明', defect: 'missing' },
    { key: 'x2', text: '授权委托书', defect: 'not-signed' },
  ],
}

/** A citizen at window 1, told what is missing. */
const atTheDesk = async (): Promise<void> => {
  await step(clerk, { type: 'signIn', window: 'w1' })
  await step(clerk, { type: 'openWindow', window: 'w1' })
  await step(kiosk, { type: 'issueTicket', service: 'pension-join', language: 'zh-CN' })
  await step(clerk, { type: 'callNext', window: 'w1' })
  await step(clerk, { type: 'startService', ...here })
  await step(clerk, told)
}

test('a matter from notice to delivery: the registers say so, survive a restart, and are the same when made again', async () => {
  await atTheDesk()
  const code = String(rowsOf('notice_papers')[0]?.['code'])
  await step(clerk, { type: 'notePapers', ...here, matter: id, keys: ['x1', 'x2'] })
  const accepting = { procedure: 'own', collection: 'at-window', kind: 'promised' } as const
  await step(clerk, { type: 'acceptMatter', ...here, matter: id, ...accepting })
  await step(clerk, { type: 'finishService', ...here, outcome: 'accepted' })
  const [row] = rowsOf('matters')
  expect(row).toMatchObject({ matter: id, stage: 'accepted', notices: 1, open_lines: 0, overdue: 0 })
  expect(
    rowsOf('deadlines')
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['overdue', 'warn'])
  const before = printRegisters(hall.db)
  hall.restart()
  expect(printRegisters(hall.db)).toEqual(before)
  expect(hall.keeper.books.matter(MatterId.parse(id))?.due).toMatchObject({ promised: '2026-12-07' })
  // The promised day passes while the program is down; it is noticed at the first tick, once.
  lateTo('2026-12-08', '09:00')
  lateTo('2026-12-08', '09:01')
  expect(rowsOf('matters')[0]).toMatchObject({ warned: 1, overdue: 1 })
  expect(rowsOf('breaches')).toMatchObject([{ subject: `matter ${id}`, kind: 'matter-overdue', staff: 'zhang-min' }])
  expect(rowsOf('deadlines')).toEqual([])
  const completed = { result: 'granted', certificates: 1 } as const
  await step(otherClerk, { type: 'completeMatter', matter: id, ...completed })
  await step(kiosk, { type: 'returnByNotice', code, language: 'zh-CN' })
  const handed = { how: 'at-window', certificatesReturned: true, feeFen: 0, opinion: 5 } as const
  await step(otherClerk, { type: 'deliverMatter', matter: id, ...handed })
  expect(rowsOf('matters')[0]).toMatchObject({ stage: 'delivered', opinion: 5, completed_by: 'li-qiang' })
  const tables = printRegisters(hall.db)
  expect(rebuildRegisters(hall.db).filter(({ wasSame }) => !wasSame)).toEqual([])
  expect(printRegisters(hall.db)).toEqual(tables)
  expect(verifyLog(hall.db).fault).toBeUndefined()
})

test('undo at the desk takes the matter back in every book, and its number is not given again', async () => {
  await atTheDesk()
  await step(clerk, { type: 'undoLast' }, 4000)
  for (const table of ['matters', 'notice_papers', 'notice_lines', 'notices']) expect(rowsOf(table), table).toEqual([])
  expect(await hall.say(kiosk, { type: 'returnByNotice', code: '26000010', language: 'zh-CN' })).toMatchObject({
    refusal: 'notice-unknown',
  })
  hall.restart()
  await step(clerk, told)
  expect(rowsOf('matters')).toMatchObject([{ matter: '20261123-0002' }])
  expect(rowsOf('notice_papers')).toMatchObject([{ code: '26000029', lines: 2 }])
  expect(rebuildRegisters(hall.db).filter(({ wasSame }) => !wasSame)).toEqual([])
})

test('two desks on one matter: the second acts on what the first left, and nothing is taken back behind its back', async () => {
  await atTheDesk()
  await step(clerk, { type: 'notePapers', ...here, matter: id, keys: ['x1'] })
  hall.clock.pass(1000)
  expect(await hall.say(otherClerk, { type: 'notePapers', matter: id, keys: ['x2'] })).toMatchObject({ ok: true })
  hall.clock.pass(1000)
  expect(await hall.say(clerk, { type: 'undoLast' })).toMatchObject({ ok: false, refusal: 'changed-since' })
  const asked = { type: 'askExtension', matter: id, workdays: 3, reason: '情况复杂' } as const
  expect(await hall.say(supervisor, asked)).toMatchObject({ ok: false, refusal: 'matter-not-accepted-yet' })
  expect(rowsOf('matters')).toMatchObject([{ holder: 'li-qiang', open_lines: 0, stage: 'told' }])
})

test('a bad rating given after new year is dated by the calendar published meanwhile', async () => {
  const { setup } = hall.keeper.hall
  const until2026 = setup!.workYears.filter(({ year }) => year <= 2026)
  const publish = async (workYears: typeof until2026) => {
    const { setupVersion: basedOn } = hall.keeper.hall
    await step(admin, { type: 'publishSetup', setup: { ...setup!, workYears } as never, basedOn })
  }
  await publish(until2026)
  lateTo('2026-12-31', '09:00')
  await atTheDesk()
  await step(clerk, { type: 'finishService', ...here, outcome: 'incomplete' })
  lateTo('2027-01-04', '09:00')
  await publish([...until2026, { year: 2027, off: ['2027-01-01'], work: [] }])
  const command = Command.parse({ type: 'rateVisit', ticket: 'A001', token: 'x', grade: 1, tags: [] })
  const day = BusinessDay.parse('2026-12-31')
  expect(await hall.keeper.wish({ id: 'late', command, by: citizen('A001'), day })).toMatchObject({ ok: true })
  expect(rowsOf('complaints')).toMatchObject([
    { verify_by: '2027-01-11', rectify_by: '2027-01-25', no_calendar_of: null },
  ])
  expect(rebuildRegisters(hall.db).filter(({ wasSame }) => !wasSame)).toEqual([])
})
