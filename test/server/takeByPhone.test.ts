/** A number by phone: for who sees the kiosk's code, one number a pass, and nothing for anybody else. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minute } from './hallOnDisk.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeEach(async () => {
  hall = await runningHall()
})
afterEach(() => hall.end())

const doorPath = async (): Promise<string> => {
  const { body } = await hall.ask('GET', '/api/pictures/phoneDoor', hall.device('kiosk'))
  return (body as { data: { path: string } }).data.path
}
const passIn = (page: string): string => /action="(\/take\/[^"]+)"/.exec(page)?.[1] ?? ''
const draw = (pass: string, service = 'social-card') =>
  fetch(hall.server.url + pass, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ service, language: 'zh-CN' }),
  })
const issued = () => [...hall.server.keeper.hall.visits.values()]

test('only a kiosk is told where the door is', async () => {
  expect((await hall.ask('GET', '/api/pictures/phoneDoor')).status).toBe(401)
  expect((await hall.ask('GET', '/api/pictures/phoneDoor', hall.staff('zhang-min', 'clerk'))).status).toBe(403)
  expect(await doorPath()).toMatch(/^\/take\//)
})

test('the door shows the services; choosing one gives a number and leads to its page', async () => {
  const page = (await hall.ask('GET', await doorPath())).text
  expect(page).toContain('社会保障卡申领与补换')
  const answer = await draw(passIn(page))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/t\/\d{6}A001\./)])
  expect(issued()).toMatchObject([{ ticket: 'A001', channel: 'phone' }])
})

test('one pass, one number: touched twice, or tried for another service', async () => {
  const pass = passIn((await hall.ask('GET', await doorPath())).text)
  const [first, again] = [await draw(pass), await draw(pass)]
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect((await draw(pass, 'pension-join')).status).toBe(409)
  expect(issued().length).toBe(1)
})

test('a door of some minutes ago, a made-up one, and a pass of this morning draw nothing', async () => {
  const door = await doorPath()
  const pass = passIn((await hall.ask('GET', door)).text)
  expect((await hall.ask('GET', '/take/abc.everybody-in-hal.0123456789012345678901')).status).toBe(404)
  hall.clock.pass(5 * minute)
  expect((await hall.ask('GET', door)).text).toContain('这个二维码过时了')
  hall.clock.pass(15 * minute)
  expect((await draw(pass)).status).toBe(404)
  expect((await draw('/take/abc.AAAAAAAAAAAAAAAA.0123456789012345678901')).status).toBe(404)
  expect(issued()).toEqual([])
})

test('a door is no pass: who knows only the code on the kiosk draws nothing with it directly', async () => {
  expect((await draw(await doorPath())).status).toBe(404)
  expect(issued()).toEqual([])
})

test('numbers by phone are limited for one address', async () => {
  const door = await doorPath()
  const statuses: number[] = []
  for (let i = 0; i < 14; i++) statuses.push((await draw(passIn((await hall.ask('GET', door)).text))).status)
  expect(statuses.filter((status) => status === 303).length).toBe(12)
  expect(statuses.slice(-2)).toEqual([429, 429])
})
