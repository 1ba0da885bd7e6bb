/** The book of complaints in the registers: rows made again from the log alone are the same, and a rating that does not count stays to be seen. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BehindAnswer, MeasuresAnswer } from '#shared/protocol/http.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { openDatabase } from '../../server/log/database.ts'
import { join } from 'node:path'
import { runningHall, type RunningHall } from './runningHall.ts'

const second = 1000
const period = 'from=2026-11-23&to=2026-11-23'
let hall: RunningHall
const officer = () => hall.staff('he-ping', 'officer')
const clerk = () => hall.staff('zhang-min', 'clerk')
const boss = () => hall.staff('zhou-jie', 'supervisor')
const must = async (who: string, verb: string, body: object) => {
  const reply = await hall.wish(who, verb, body)
  if (!reply.ok) throw new Error(`${verb}: ${reply.refusal}`)
  hall.clock.pass(30 * second)
  return reply.facts
}
const visited = async (grade: number, tags: string[] = []) => {
  const [issued] = await must(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  const ticket = issued?.type === 'TicketIssued' ? issued.ticket : ''
  await must(clerk(), 'callNext', { window: 'w1' })
  await must(clerk(), 'startService', { window: 'w1', ticket })
  await must(clerk(), 'finishService', { window: 'w1', ticket, outcome: 'done' })
  const facts = await must(hall.citizen(ticket), 'rateVisit', { ticket, token: hall.ratingToken(ticket), grade, tags })
  const followUp = facts.find((fact) => fact.type === 'ComplaintRegistered')
  return { ticket, complaint: followUp?.type === 'ComplaintRegistered' ? followUp.complaint : '' }
}
const told = async () =>
  (await hall.ask('GET', `/api/reports/measures?${period}&by=person&family=ratings`, boss())).body as MeasuresAnswer
const behind = async (measure: string) =>
  (await hall.ask('GET', `/api/reports/behind?${period}&by=person&id=zhang-min&measure=${measure}`, boss()))
    .body as BehindAnswer

beforeAll(async () => {
  hall = await runningHall()
  await must(clerk(), 'signIn', { window: 'w1' })
  await must(clerk(), 'openWindow', { window: 'w1' })
})
afterAll(() => hall.end())

test('an upheld appeal takes the rating out of the average, and leaves it with who and why', async () => {
  await visited(5)
  const { ticket, complaint } = await visited(1, ['113'])
  const ofZhang = async () => (await told()).rows.find(({ id }) => id === 'zhang-min')!.figures
  expect(await ofZhang()).toMatchObject({ satisfied: { num: 1, den: 2 }, excluded: { sum: 0 } })

  await must(officer(), 'verifyComplaint', { complaint, holds: 'no' })
  await must(officer(), 'classifyComplaint', { complaint, as: 'appeal' })
  await must(clerk(), 'makeAppeal', { complaint, ground: 'mistaken', statement: '说的不是本窗口' })
  expect((await told()).whole.satisfied, 'an open appeal changes nothing').toMatchObject({ num: 1, den: 2 })
  await must(boss(), 'decideAppeal', { complaint, upheld: true, reason: '与监控一致' })

  expect(await ofZhang()).toMatchObject({
    satisfied: { num: 1, den: 1 },
    'grade-5': { sum: 1 },
    'grade-1': { sum: 0 },
    excluded: { sum: 1 },
    responded: { num: 2, den: 2 },
  })
  expect(await behind('excluded')).toMatchObject({ total: 1, visits: [{ ticket, grade: 1 }] })
  expect((await behind('grade-1')).total).toBe(0)
  const excluded = (await hall.ask('GET', `/api/pictures/appealed?complaint=${complaint}`, boss())).body
  expect(excluded).toMatchObject({
    data: { appeal: { decided: { staff: 'zhou-jie', upheld: true, reason: '与监控一致' } } },
  })
})

test('a late rating of a bad day is followed up under today, in the same decision', async () => {
  const [issued] = await must(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  const ticket = issued?.type === 'TicketIssued' ? issued.ticket : ''
  await must(clerk(), 'callNext', { window: 'w1' })
  await must(clerk(), 'startService', { window: 'w1', ticket })
  await must(clerk(), 'finishService', { window: 'w1', ticket, outcome: 'done' })
  const token = { citizen: hall.citizen(ticket), rating: hall.ratingToken(ticket) }
  hall.clock.pass(24 * 3600 * second)
  hall.server.tick()
  const facts = await must(token.citizen, 'rateVisit', { ticket, token: token.rating, grade: 2, tags: ['214'] })
  expect(facts.map(({ type }) => type)).toEqual(['VisitRated', 'ComplaintRegistered'])
  const followUp = facts.find((fact) => fact.type === 'ComplaintRegistered')!
  expect(followUp).toMatchObject({
    day: '2026-11-24',
    about: { visit: { day: '2026-11-23', ticket }, staff: 'zhang-min' },
    nature: 'attitude',
  })
})

test('what is overdue is named by the clock, and everything comes out the same from the log alone', async () => {
  hall.clock.pass(12 * 24 * 3600 * second)
  hall.server.tick()
  const late = hall.server.keeper.books
    .complaints()
    .flatMap((id) => hall.server.keeper.books.complaint(id)?.overdue ?? [])
  expect(late).toMatchObject([{ step: 'verify', due: '2026-12-01', of: 'he-ping' }])

  await hall.restart(() => {
    const db = openDatabase(join(hall.folder, 'hall.db'))
    const rebuilt = rebuildRegisters(db)
    db.close()
    const ours = rebuilt.filter(({ table }) =>
      ['complaints', 'ratings_excluded', 'breaches', 'deadlines'].includes(table),
    )
    expect(ours.map(({ rows, wasSame }) => [rows > 0, wasSame])).toEqual(ours.map(() => [true, true]))
  })
})
