/** Discipline on a real disk: a day's attendance is taken once, also after an outage; the registers come out the same again. */
import { afterEach, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { tenPoints } from '../support/conduct.ts'
import { clockTime } from '../support/hall.ts'
import { hallOnDisk, type HallOnDisk } from './hallOnDisk.ts'

let hall: HallOnDisk | undefined
afterEach(() => hall?.end())

const tuesday = '2026-11-24'
const at = (time: string, date = tuesday): void => hall!.clock.set(clockTime(time, date))
const say = async (role: string, id: string, command: Wish): Promise<void> => {
  const reply = await hall!.say({ role, id } as never, command as never)
  if (!reply.ok) throw new Error(`${id} ${command.type}: ${reply.refusal}`)
}
const taken = (): string[] =>
  hall!.db
    .statement("SELECT json_extract(body, '$.date') FROM event_log WHERE type = 'AttendanceTaken' ORDER BY seq")
    .pluck()
    .all() as string[]
const rows = (sql: string): unknown[] => hall!.db.statement(sql).all()

/** Ten points hold from the first of the month; Zhang Min comes at `time` and leaves at the end. */
const begun = async (time: string): Promise<void> => {
  hall = await hallOnDisk()
  at('07:00')
  await say('appraiser', 'xu-jing', { type: 'proposeRuleBook', book: tenPoints, effective: '2026-11-01' } as never)
  await say('director', 'ma-jun', { type: 'approveRuleBook', draft: 1 })
  hall.keeper.tick()
  at(time)
  await say('clerk', 'zhang-min', { type: 'signIn', window: 'w1' })
  at('17:30')
  await say('clerk', 'zhang-min', { type: 'signOut', window: 'w1' })
}

test('once the next day opens the day is taken, once, and a restart takes nothing twice', async () => {
  await begun('08:45')
  expect(taken()).toEqual([])
  at('04:01', '2026-11-25')
  hall!.keeper.tick()
  expect(taken()).toEqual([tuesday])
  hall!.keeper.tick()
  hall!.restart()
  hall!.keeper.tick()
  expect(taken()).toEqual([tuesday])
  expect(rows("SELECT date, code, stage, source FROM deductions WHERE staff = 'zhang-min'")).toEqual([
    { date: tuesday, code: 'late', stage: 'proposed', source: 'attendance' },
  ])
  expect(rows("SELECT state, due, attended FROM attendance WHERE staff = 'zhang-min'")).toEqual([
    { state: 'present', due: 2, attended: 2 },
  ])
})

test('after days without power the day before them is taken at the next start, and those days are nobody’s fault', async () => {
  await begun('08:10')
  at('09:00', '2026-11-30')
  hall!.restart()
  hall!.keeper.tick()
  expect(taken()).toEqual([tuesday])
  expect(rows('SELECT DISTINCT date FROM attendance')).toEqual([{ date: tuesday }])
})

test('a rule-book approved in the middle of the month takes the days before it', async () => {
  hall = await hallOnDisk()
  at('08:10')
  hall.keeper.tick()
  await say('clerk', 'zhang-min', { type: 'signIn', window: 'w1' })
  at('09:00', '2026-11-25')
  hall.keeper.tick()
  await say('appraiser', 'xu-jing', { type: 'proposeRuleBook', book: tenPoints, effective: '2026-11-01' } as never)
  await say('director', 'ma-jun', { type: 'approveRuleBook', draft: 1 })
  expect(taken()).toEqual([])
  hall.keeper.tick()
  expect(taken()).toEqual([tuesday])
})

test('made again from the log alone the registers of discipline are the same, byte for byte', async () => {
  await begun('08:45')
  at('17:40')
  await say('clerk', 'li-qiang', {
    type: 'askLeave',
    kind: 'annual',
    from: { date: '2026-11-30' },
    to: { date: '2026-12-01' },
    substitute: 'wang-fang',
  })
  await say('director', 'ma-jun', { type: 'decideLeave', conduct: '2026-11:li-qiang', leave: 1, granted: true })
  await say('clerk', 'wang-fang', { type: 'askOvertime', date: '2026-11-25', minutes: 60 })
  at('08:00', '2026-11-25')
  hall!.keeper.tick()
  await say('supervisor', 'zhou-jie', { type: 'confirmDeduction', conduct: '2026-11:zhang-min', deduction: 1 })
  await say('clerk', 'zhang-min', {
    type: 'appealDeduction',
    conduct: '2026-11:zhang-min',
    deduction: 1,
    ground: 'facts-wrong',
    statement: '终端重启',
  })
  expect(rows("SELECT kind FROM deadlines WHERE subject = 'conduct 2026-11:zhang-min'")).toEqual([{ kind: 'appeal-1' }])
  const mine = ['attendance', 'leaves', 'overtimes', 'deductions', 'deadlines']
  const rebuilt = rebuildRegisters(hall!.db).filter(({ table }) => mine.includes(table))
  expect(rebuilt.map(({ wasSame }) => wasSame)).toEqual(mine.map(() => true))
  expect(rebuilt.filter(({ rows: n }) => n === 0)).toEqual([])
})
