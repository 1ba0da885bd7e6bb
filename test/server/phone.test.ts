/** The phone page behind the slip's code: what it says, how little it weighs, and that a wrong link tells nothing. */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minute } from './hallOnDisk.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let desk: string
beforeEach(async () => {
  hall = await runningHall()
  desk = hall.staff('zhang-min', 'clerk')
  await hall.wish(desk, 'signIn', { window: 'w1' })
  await hall.wish(desk, 'openWindow', { window: 'w1' })
  const kiosk = hall.device('kiosk')
  for (let i = 0; i < 3; i++)
    await hall.wish(kiosk, 'issueTicket', { service: 'social-card', language: i === 2 ? 'en' : 'zh-CN' })
})
afterEach(() => hall.end())

const pathOf = (ticket: string, day?: string) => `/t/${hall.citizen(ticket, day as never).slice('Ticket '.length)}`
const page = async (ticket: string, more = '') => (await hall.ask('GET', pathOf(ticket) + more)).text
const finish = async (ticket: string) => {
  await hall.wish(desk, 'callNext', { window: 'w1' })
  await hall.wish(desk, 'startService', { window: 'w1', ticket })
  const told = { form: 'oral', lines: [{ key: 'x1', text: '居民<b>户口簿</b>原件', defect: 'missing' }] }
  await hall.wish(desk, 'giveNotice', { window: 'w1', ticket, item: 'card-first', ...told })
  const performed = [{ service: 'social-card', count: 1 }]
  await hall.wish(desk, 'finishService', { window: 'w1', ticket, outcome: 'incomplete', performed })
}

test('it says number, place and window in the language of the ticket', async () => {
  expect(await page('A002')).toMatch(/A<\/span>002[\s\S]*前面 1 人[\s\S]*都比您早取号/)
  expect(await page('A003')).toMatch(/<html lang="en">[\s\S]*2 people ahead/)
  expect(await page('A003', '?lang=zh-CN')).toContain('前面 2 人')
  await hall.wish(desk, 'callNext', { window: 'w1' })
  expect(await page('A001')).toMatch(/请到 1 号窗口/)
})

test('all of a first visit is under 60 kB on the wire, with nothing from elsewhere', async () => {
  const first = await page('A002')
  const links = [...first.matchAll(/<(?:script|link)[^>]* (?:src|href)="(\/[^"]+)"/g)].map((m) => m[1]!)
  const styles = ['buttons', 'complain', 'matter', 'phone'].map((name) => `/phone/${name}.css`)
  expect(links.sort()).toEqual([...styles, '/phone/phone.js'])
  expect(first).not.toMatch(/https?:\/\/|<style|style=|onclick/)
  let bytes = gzipSync(first).length
  for (const link of links) {
    const { status, text } = await hall.ask('GET', link)
    expect(status).toBe(200)
    bytes += gzipSync(text).length
  }
  expect(bytes).toBeLessThan(15_000)
})

test('the changing part is 304 until something changes, and asks again sooner the nearer the call', async () => {
  const part = (tag = '') => hall.ask('GET', `${pathOf('A003')}/part`, undefined, undefined, { 'If-None-Match': tag })
  await expect.poll(async () => (await part()).text, { timeout: 10_000 }).toMatch(/about \d/)
  const first = await part()
  const tag = first.headers.get('etag')!
  expect([first.status, first.headers.get('x-poll')]).toEqual([200, '3'])
  hall.clock.pass(20_000)
  expect((await part(tag)).status).toBe(304)
  await hall.wish(desk, 'callNext', { window: 'w1' })
  expect(await part(tag)).toMatchObject({ status: 200, text: expect.stringContaining('1 person ahead') })
})

test('letting others go first, leaving and rating work with the token of the link', async () => {
  const who = hall.citizen('A001')
  expect(await hall.wish(who, 'letOthersGoFirst', { ticket: 'A001' })).toMatchObject({ ok: true })
  expect(await page('A001')).toMatch(/前面 2 人/)
  expect(await hall.wish(who, 'leaveQueue', { ticket: 'A002' })).toMatchObject({ ok: false, refusal: 'not-allowed' })
  expect(await hall.wish(who, 'leaveQueue', { ticket: 'A001' })).toMatchObject({ ok: true })
  expect(await page('A001')).toContain('您已离开队伍')
})

test('notices stand there in plain words, and the rating can be given days later, then no more', async () => {
  await finish('A001')
  expect(await page('A001')).toMatch(/居民&lt;b&gt;户口簿&lt;\/b&gt;原件[\s\S]*缺少/)
  const who = hall.citizen('A001')
  const token = hall.ratingToken('A001')
  const link = pathOf('A001')
  hall.clock.pass(3 * 24 * 60 * minute)
  hall.server.tick()
  expect(hall.server.keeper.hall.day).toBe('2026-11-26')
  expect((await hall.ask('GET', link)).text).toContain(`data-token="${token}"`)
  expect(await hall.wish(who, 'leaveQueue', { ticket: 'A001' })).toMatchObject({ ok: false, refusal: 'day-closed' })
  expect(await hall.wish(who, 'rateVisit', { ticket: 'A001', token, grade: 2, tags: [] })).toMatchObject({ ok: true })
  expect((await hall.ask('GET', link)).text).toContain('谢谢您的评价')
  hall.clock.pass(6 * 24 * 60 * minute)
  hall.server.tick()
  expect((await hall.ask('GET', link)).status).toBe(404)
})

test('a forged, a foreign, an old and an unknown link get the very same page', async () => {
  const good = pathOf('A001')
  const bad = [
    good.slice(0, -1) + (good.endsWith('A') ? 'B' : 'A'),
    pathOf('A999'),
    pathOf('A001', '2026-11-02'),
    pathOf('A001', '2026-11-25'),
    `/t/${hall.ratingToken('A001')}`,
    '/t/x',
    `${pathOf('A999')}/part`,
  ]
  const answers = await Promise.all(bad.map((path) => hall.ask('GET', path)))
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]!.status).toBe(404)
  for (const { headers } of answers) {
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('while no window serves, the first in line is neither next nor soon on the phone', async () => {
  // Estimates are worked out beside the day's business: a page may be asked for before the first one is there.
  const shows = (text: string) => expect.poll(() => page('A001'), { timeout: 10_000 }).toContain(text)
  await shows('下一位就是您')
  await hall.wish(desk, 'pauseWindow', { window: 'w1', reason: 'meal' })
  await shows('开了窗口就按先后叫您')
  const paused = await page('A001')
  expect(paused).toContain('前面没有人')
  expect(paused).not.toMatch(/下一位就是您<|快到您了，请回到大厅<|data-alert="soon"/)
})
