/** Visits left out over HTTP, today and of a day that is over: figures, what is behind them, and the registers made again. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BusinessDay } from '#shared/domain/words.ts'
import type { BehindAnswer, FactsAnswer, MeasuresAnswer } from '#shared/protocol/http.ts'
import type { MeasureName } from '#shared/scoring/measures/catalogue.ts'
import { registersVersion } from '#shared/registers/tables.ts'
import { openCopy } from '../../server/appraisal/asOf.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { printRegisters, type RegisterPrint } from '../../server/log/dump.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { readPerformance } from '../../server/reports/performance.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let boss: string
const day = '2026-11-23'
const minute = 60_000
const performed = [{ service: 'social-card', count: 1 }]

const must = async (who: string, verb: string, body: object, minutes = 0) => {
  hall.clock.pass(minutes * minute)
  expect(await hall.wish(who, verb, body)).toMatchObject({ ok: true })
}
const serve = async (clerk: string, ticket: string) => {
  const at = { window: 'w1', ticket }
  await must(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  await must(clerk, 'callNext', { window: 'w1' }, 2)
  await must(clerk, 'startService', at, 1)
  await must(clerk, 'finishService', { ...at, outcome: 'done', performed }, 6)
  await must(hall.citizen(ticket), 'rateVisit', { ticket, token: hall.ratingToken(ticket), grade: 5, tags: [] })
}
const ask = async <T>(path: string): Promise<T> => {
  const { status, body } = await hall.ask('GET', `/api/reports/${path}`, boss)
  expect(status).toBe(200)
  return body as T
}
const period = `from=${day}&to=${day}`
const figures = async () => {
  const told = await ask<MeasuresAnswer>(`measures?${period}&by=person`)
  return told.rows.find(({ id }) => id === 'zhang-min')!.figures
}
const behind = (measure: MeasureName) => ask<BehindAnswer>(`behind?${period}&by=person&id=zhang-min&measure=${measure}`)
const leaveOut = (who: string, tickets: string[], more: object = {}) =>
  hall.wish(who, 'leaveOut', { day, tickets, because: 'outage', note: '上午停电', ...more })

beforeAll(async () => {
  hall = await runningHall()
  boss = hall.staff('zhou-jie', 'supervisor')
  const clerk = hall.staff('zhang-min', 'clerk')
  await must(clerk, 'signIn', { window: 'w1' })
  await must(clerk, 'openWindow', { window: 'w1' })
  for (const ticket of ['A001', 'A002', 'A003']) await serve(clerk, ticket)
})
afterAll(() => hall.end())

test('left out, it is in no figure, and opens under why', async () => {
  expect(await figures()).toMatchObject({
    tickets: { sum: 3 },
    satisfied: { num: 3, den: 3 },
    'left-out-test': { n: 0 },
  })
  expect(await leaveOut(boss, ['A001'], { because: 'test', note: '试机' })).toMatchObject({ ok: true })
  expect(await figures()).toMatchObject({
    tickets: { sum: 2 },
    handling: { n: 2 },
    satisfied: { num: 2, den: 2 },
    responded: { num: 2, den: 2 },
    'left-out-test': { sum: 1 },
  })
  expect(await behind('left-out-test')).toMatchObject({
    total: 1,
    visits: [{ ticket: 'A001', leftOut: 'test', grade: 5, stage: 'finished' }],
  })
  expect((await behind('tickets')).visits).toMatchObject([
    { ticket: 'A003', leftOut: null },
    { ticket: 'A002', leftOut: null },
  ])
  const { rows } = await ask<FactsAnswer>(`facts?day=${day}&ticket=A001`)
  expect(rows[rows.length - 1]).toMatchObject({
    type: 'VisitLeftOut',
    by: { role: 'supervisor', id: 'zhou-jie' },
    body: { because: 'test', note: '试机' },
  })
})

test('who may not, and whose own visit it is', async () => {
  for (const who of [
    hall.staff('zhang-min', 'clerk'),
    hall.staff('xu-jing', 'appraiser'),
    hall.staff('ma-jun', 'director'),
    hall.staff('wu-gang', 'admin'),
  ])
    expect(await leaveOut(who, ['A002'])).toMatchObject({ ok: false, refusal: 'not-allowed' })
  expect(await leaveOut(boss, ['A002'], { note: '找 13812345678' })).toMatchObject({ ok: false, refusal: 'malformed' })
  expect(await leaveOut(boss, [])).toMatchObject({ ok: false, refusal: 'malformed' })
})

test('of a day that is over too; the same id gets the same answer, and nothing of today changes', async () => {
  hall.clock.pass(24 * 60 * minute)
  hall.server.tick()
  boss = hall.staff('zhou-jie', 'supervisor')
  expect(hall.server.keeper.hall.day).toBe('2026-11-24')
  await must(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  expect(await leaveOut(boss, ['A002', 'A003'])).toMatchObject({ ok: true })
  expect(await leaveOut(boss, ['A002'])).toMatchObject({ ok: false, refusal: 'left-out-already' })
  expect(await leaveOut(boss, ['A001'], { day: '2026-11-20' })).toMatchObject({ ok: false, refusal: 'ticket-unknown' })
  expect(hall.server.keeper.hall.visits.size).toBe(1)
  expect(await figures()).toMatchObject({ tickets: { sum: 0 }, 'left-out-outage': { sum: 2 }, satisfied: { den: 0 } })
  expect(await hall.wish(boss, 'takeIn', { day, tickets: ['A003'], note: '查实有效' })).toMatchObject({ ok: true })
  expect(await figures()).toMatchObject({ tickets: { sum: 1 }, 'left-out-outage': { sum: 1 }, satisfied: { den: 1 } })
})

test('the sums the sheets are made of say it too; the registers made again from the log are the same', async () => {
  const before: RegisterPrint[] = []
  const open = (look: (db: Database) => void) => {
    const db = openDatabase(join(hall.folder, 'hall.db'))
    look(db)
    db.close()
  }
  await hall.restart(() =>
    open((db) => {
      const days = { from: BusinessDay.parse(day), to: BusinessDay.parse(day) }
      const { hall: whole } = readPerformance(db, days, 'person')
      expect(whole).toMatchObject({ served: 1, leftOut: { test: 1, outage: 1, mistake: 0 } })
      expect(rebuildRegisters(db).filter(({ wasSame }) => !wasSame)).toEqual([])
      before.push(...printRegisters(db))
      // As they are after the step that adds the column: made by an earlier program, which knew of none.
      db.statement('UPDATE visits SET left_out = NULL').run()
      db.statement('UPDATE registers_made SET version = ?').run(registersVersion - 1)
    }),
  )
  boss = hall.staff('zhou-jie', 'supervisor')
  expect(await figures()).toMatchObject({ tickets: { sum: 1 }, 'left-out-test': { sum: 1 } })
  await hall.restart(() => open((db) => expect(printRegisters(db)).toEqual(before)))
})

test('read as of an earlier fact, what was left out later still counts; read on, it does not', () => {
  const { db, keeper } = hall.server
  const days = { from: BusinessDay.parse(day), to: BusinessDay.parse(day) }
  const late = db
    .statement("SELECT seq FROM event_log WHERE type = 'VisitLeftOut' ORDER BY seq")
    .pluck()
    .all() as number[]
  const copy = openCopy(db)
  const at = (seq: number) => readPerformance(copy.upTo(seq).db, days, 'person').hall
  expect(at(late[0]! - 1)).toMatchObject({ served: 3, leftOut: { test: 0, outage: 0 } })
  expect(at(late[1]! - 1)).toMatchObject({ served: 2, leftOut: { test: 1, outage: 0 } })
  expect(at(late[2]!)).toMatchObject({ served: 0, leftOut: { test: 1, outage: 2 } })
  expect(at(keeper.seq)).toMatchObject({ served: 1, leftOut: { test: 1, outage: 1 } })
  copy.close()
})
