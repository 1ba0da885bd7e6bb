/** What a desk takes back within seconds leaves nobody's name behind. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PersonalSubject } from '#shared/domain/personal.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall()
})
afterAll(() => hall.end())
const clerk = () => hall.staff('zhang-min', 'clerk')
const officer = () => hall.staff('he-ping', 'officer')

test('a matter taken back within seconds takes the name just written with it', async () => {
  const say = async (verb: string, body: object) => {
    const reply = await hall.wish(clerk(), verb, body)
    if (!reply.ok) throw new Error(`${verb}: ${reply.refusal}`)
    hall.clock.pass(1000)
  }
  const here = { window: 'w1', ticket: 'A001' }
  await say('signIn', { window: 'w1' })
  await say('openWindow', { window: 'w1' })
  await hall.wish(hall.device('kiosk'), 'issueTicket', { service: 'pension-join', language: 'zh-CN' })
  await say('callNext', { window: 'w1' })
  await say('startService', here)
  const accepting = { item: 'pension-transfer', procedure: 'own', collection: 'at-window' }
  await say('acceptMatter', { ...here, ...accepting })
  const subject = 'matter 20261123-0001'
  const at = `/api/personal/${encodeURIComponent(subject)}`
  expect((await hall.ask('PUT', at, clerk(), { name: '王小明' })).status).toBe(200)
  await vi.waitFor(() => expect(hall.server.keeper.log.factsOf(subject as never).pop()?.type).toBe('PersonalKept'))
  await say('undoLast', {})
  expect(hall.server.keeper.books.matter('20261123-0001' as never)).toBeUndefined()
  expect((await hall.ask('GET', at, officer())).status).toBe(404)
  expect(
    hall.server.personal.accesses(PersonalSubject.parse(subject)).map(({ what, purpose }) => [what, purpose]),
  ).toEqual([
    ['erased', 'mistake'],
    ['kept', '-'],
  ])
})
