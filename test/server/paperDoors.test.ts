/** Papers, the page of a matter, and what is open to everybody, through the real doors. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PaperAnswer, StripAnswer } from '#shared/protocol/http.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let clerk: string
let matter: string
let code: string
const lines = ['id-card', 'household-book'].map((id) => ({ key: id, material: id, text: id, defect: 'missing' }))

beforeAll(async () => {
  hall = await runningHall()
  clerk = hall.staff('zhang-min', 'clerk')
  const say = async (verb: string, body: object) => {
    const reply = await hall.wish(clerk, verb, body)
    if (!reply.ok) throw new Error(`${verb}: ${reply.refusal}`)
    return reply
  }
  await say('signIn', { window: 'w1' })
  await say('openWindow', { window: 'w1' })
  await hall.wish(hall.device('kiosk'), 'issueTicket', { service: 'pension-join', language: 'zh-CN' })
  await say('callNext', { window: 'w1' })
  await say('startService', { window: 'w1', ticket: 'A001' })
  const told = { window: 'w1', ticket: 'A001', item: 'pension-transfer', form: 'written', lines }
  const reply = await say('giveNotice', told)
  for (const fact of reply.facts) if (fact.type === 'NoticeIssued') ({ matter, code } = fact)
  const person = { name: '赵德明', phone: '13800001234' }
  await hall.ask('PUT', `/api/personal/${encodeURIComponent(`matter ${matter}`)}`, clerk, person)
})
afterAll(() => hall.end())

const page = async (path: string) => (await hall.ask('GET', path)).text

test('a paper names the applicant only when asked to, and that look is written down', async () => {
  const plain = (await hall.ask('GET', `/api/papers/notice/${matter}`, clerk)).body as PaperAnswer
  expect(plain.paper.title).toBe('一次性告知书')
  expect(JSON.stringify(plain)).not.toContain('赵德明')
  const looks = () =>
    hall.server.personal.accesses().filter(({ what, purpose }) => what === 'read' && purpose === 'paper')
  expect(looks()).toHaveLength(0)
  const full = (await hall.ask('GET', `/api/papers/notice/${matter}?personal=yes`, clerk)).body as PaperAnswer
  expect(JSON.stringify(full)).toContain('赵德明')
  expect(looks()).toHaveLength(1)
})

test('papers are for staff; what was never made out is not found', async () => {
  expect((await hall.ask('GET', `/api/papers/notice/${matter}`)).status).toBe(401)
  expect((await hall.ask('GET', `/api/papers/notice/${matter}`, hall.citizen('A001'))).status).toBe(403)
  expect((await hall.ask('GET', `/api/papers/receipt/${matter}`, clerk)).status).toBe(404)
  expect((await hall.ask('GET', `/api/papers/notice/${matter}?revision=2`, clerk)).status).toBe(404)
  expect((await hall.ask('GET', '/api/papers/notice/20260101-0009', clerk)).status).toBe(404)
  expect((await hall.ask('GET', '/api/papers/poem/20260101-0009', clerk)).status).toBe(400)
})

test('without a slip printer a strip says so instead of vanishing', async () => {
  const answer = await hall.ask('POST', `/api/papers/notice/${matter}/strip`, clerk, {})
  expect(answer.body as StripAnswer).toEqual({ sent: false })
})

test('the page behind the code on a notice says what is missing, in both languages, and names nobody', async () => {
  const token = hall.server.identity.matters.tokenFor(matter as never)
  const chinese = await page(`/m/${token}?c=${code}`)
  for (const words of ['等您补材料', '居民身份证', '公安机关', '凭告知书再来']) expect(chinese).toContain(words)
  expect(chinese).toContain(code.replace(/(\d{4})(?=\d)/g, '$1 '))
  expect(chinese).not.toContain('赵德明')
  expect(chinese).not.toContain('13800001234')
  expect(await page(`/m/${token}?lang=en`)).toContain('Still missing')
})

test('a wrong link and a link to nothing look alike', async () => {
  const token = hall.server.identity.matters.tokenFor(matter as never)
  const wrong = await hall.ask('GET', `/m/${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)
  const none = await hall.ask('GET', `/m/${hall.server.identity.matters.tokenFor('20260101-0009' as never)}`)
  expect([wrong.status, none.status]).toEqual([404, 404])
  expect(wrong.text).toBe(none.text)
})

test('anybody sees who is on duty, every item and its guide, and today in figures', async () => {
  const open = await page('/open')
  for (const words of ['张敏', '工号 1001', '城乡居民养老保险关系转入', '监督投诉电话', '000-5550002', '在岗人员']) {
    expect(open, words).toContain(words)
  }
  expect(open, 'who is not at a window is not on duty').not.toContain('陈静')
  const guide = await page('/open/pension-transfer')
  for (const words of ['要带的材料', '承诺时限', '15 个工作日', '不收费', '办理依据', '现在可办：1 号窗口']) {
    expect(guide, words).toContain(words)
  }
  expect((await hall.ask('GET', '/open/no-such-item')).status).toBe(404)
  expect((await hall.ask('GET', '/open/%3Cscript%3E')).status).toBe(404)
})

test('what is open to everybody stays small enough for a phone far from the mast', async () => {
  for (const path of [
    '/open',
    '/open/pension-transfer',
    `/m/${hall.server.identity.matters.tokenFor(matter as never)}`,
  ]) {
    expect((await page(path)).length, path).toBeLessThan(60_000)
  }
})
