/** An empty hall becomes a working one in the browser alone: first run, changes, two administrators, a device, figures. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply } from '#shared/protocol/messages.ts'
import { systemClock } from '../../server/clock.ts'
import { type RunningServer, startServer } from '../../server/serve.ts'
import { launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { clockTime } from '../support/hall.ts'

const minute = 60_000
/** Ten o'clock on the tests' Monday; a test may let minutes pass. */
let ahead = clockTime('10:00', '2026-11-23') - Date.now()
const clock = { ...systemClock, now: () => Date.now() + ahead }
const folder = mkdtempSync(join(tmpdir(), 'paihao-first-run-'))
const admin = { staffNo: '9001', pin: '739164' }
const clerk = { staffNo: '1003', pin: '480215' }

let server: RunningServer
let browser: Browser
let page: Page
let device = ''

beforeAll(async () => {
  server = await startServer({ data: join(folder, 'data'), port: 0, host: '127.0.0.1', clock })
  browser = await launch()
  page = await openPage(browser, { size: 'desk', url: `${server.url}/setup/` })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const shows = (where: Page, text: string | RegExp) => where.getByText(text).first().waitFor({ timeout: 20_000 })
const press = (where: Page, name: string | RegExp) => where.getByRole('button', { name }).first().click()
const section = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click()
const publish = async (where: Page): Promise<void> => {
  await press(where, '查看并发布')
  await where.locator('dialog[open]').getByRole('button', { name: '发布', exact: true }).click()
}
const signInAt = async (path: string): Promise<Page> => {
  const fresh = await openPage(browser, { size: 'desk', url: `${server.url}${path}` })
  await fresh.getByLabel('工号').fill(admin.staffNo)
  await fresh.getByLabel('密码', { exact: true }).fill(admin.pin)
  await fresh.keyboard.press('Enter')
  return fresh
}
const ask = async <T>(path: string, token: string, body: object): Promise<T> => {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await response.json()) as T
}
/** Refused answers fail the test at once. */
const wish = async (token: string, verb: string, body: object): Promise<Extract<Reply, { ok: true }>> => {
  const reply = await ask<Reply>(`/api/wishes/${verb}`, token, body)
  if (!reply.ok) throw new Error(`${verb} was refused: ${reply.refusal}`)
  return reply
}

test('without the code nobody sets up the hall; with it, a PIN that can be guessed is turned away', async () => {
  await page.getByLabel('设置码').fill('AAAA2222')
  await page.getByLabel('大厅名称').fill('清河镇便民服务中心')
  await page.getByLabel('管理员姓名').fill('吴刚')
  await page.getByLabel('管理员工号').fill(admin.staffNo)
  await page.getByLabel('管理员密码').fill('123456')
  await page.getByLabel('再输一遍密码').fill('123456')
  await press(page, '建立大厅')
  await shows(page, '设置码不对')
  await page.getByLabel('设置码').fill(server.identity.setupCode() ?? '')
  await press(page, '建立大厅')
  await shows(page, '太好猜了')
  expect(server.keeper.hall.setup).toBeUndefined()
  await page.getByLabel('管理员密码').fill(admin.pin)
  await page.getByLabel('再输一遍密码').fill(admin.pin)
  await press(page, '建立大厅')
  await shows(page, '已发布第 1 版')
})

test('a draft survives a reload and is published as a whole', async () => {
  await section('人员')
  await press(page, '添加人员')
  await page.keyboard.type('王芳')
  await page.keyboard.press('Tab')
  await page.keyboard.type(clerk.staffNo)
  await section('窗口')
  await press(page, '添加窗口')
  await page.keyboard.type('综合')
  await page.getByRole('checkbox', { name: '户籍与综合 全部' }).check()
  await page.reload()
  await shows(page, '草稿有 2 处改动')
  await publish(page)
  await shows(page, '已发布第 2 版')
  const { people = [], windows = [] } = server.keeper.hall.setup ?? {}
  expect([people.map(({ name }) => name), windows[windows.length - 1]?.name]).toEqual([['吴刚', '王芳'], '综合'])
})

test('two administrators at once: nothing either of them did is lost', async () => {
  const other = await signInAt('/setup/#rules')
  await shows(other, '已发布第 2 版')
  await section('大厅')
  await page.getByLabel('换日时刻（点）').fill('3')
  await other.getByLabel('最长等候').fill('45')
  await publish(other)
  await shows(other, '已发布第 3 版')
  await press(page, '把我的改动放到新的一版上')
  await publish(page)
  await shows(page, '已发布第 4 版')
  expect(server.keeper.hall.setup).toMatchObject({ cutOverHour: 3, rules: { longestWaitMinutes: 45 } })
  await other.context().close()
})

test('a PIN is set, a device is paired, and the page sees it', async () => {
  await section('人员')
  await press(page, '设密码 王芳')
  await page.keyboard.type(clerk.pin)
  await page.keyboard.press('Enter')
  await shows(page, '王芳的密码已设好')
  await section('设备配对')
  await press(page, '生成配对码')
  const shown = await page.getByRole('status').locator('p[aria-label]').getAttribute('aria-label')
  const paired = await ask<{ token: string }>('/api/devices/pair', '', { code: (shown ?? '').replace(/ /g, '') })
  device = paired.token
  await shows(page, '配对成功')
  await shot(page, 'e2e-setup-paired')
})

test('what people are here for cannot be published away, and the page says why', async () => {
  server.tick()
  await wish(device, 'issueTicket', { service: 'medical-join', language: 'zh-CN' })
  await section('分组与事项')
  await press(page, '删去 城乡居民医保参保缴费')
  await page.locator('dialog[open]').getByRole('button', { name: '删去' }).click()
  await publish(page)
  await shows(page, '今天还有人在办“城乡居民医保参保缴费”')
  await page.keyboard.press('Escape')
  await press(page, '撤销上一步')
  await shows(page, '没有改动')
})

test('a morning’s figures open down to the sealed records', async () => {
  const { token } = await ask<{ token: string }>('/api/session', '', { ...clerk, role: 'clerk' })
  const window = 'w1'
  await wish(token, 'signIn', { window })
  await wish(token, 'openWindow', { window })
  for (const outcome of ['done', 'incomplete', 'done']) {
    const { facts } = await wish(device, 'issueTicket', { service: 'pension-join', language: 'zh-CN' })
    const ticket = (facts[0] as { ticket?: string } | undefined)?.ticket
    ahead += 4 * minute
    await wish(token, 'callNext', { window })
    await wish(token, 'startService', { window, ticket })
    ahead += 6 * minute
    const lines = [{ key: 'x1', text: '居民户口簿原件', defect: 'missing' }]
    const told = { item: 'pension-enrol', form: 'written', lines }
    if (outcome === 'incomplete') await wish(token, 'giveNotice', { window, ticket, ...told })
    const performed = [{ service: 'pension-join', count: 1 }]
    await wish(token, 'finishService', { window, ticket, outcome, performed })
  }
  const card = await signInAt('/scorecard/')
  await shows(card, '全厅')
  await press(card, '王芳 办结 3')
  await expect.poll(() => card.locator('dialog tbody tr').count()).toBe(3)
  await card.keyboard.press('Escape')
  await press(card, '质量')
  await press(card, /^王芳 一次告清率 100%/)
  await press(card, /^看 A\d+ 的记录$/)
  await shows(card, '居民户口簿原件 缺少')
  const listed = (await card.locator('dialog tbody tr td:first-child').allInnerTexts()).map(Number)
  expect(listed).toEqual([...listed].sort((a, b) => a - b))
  await shot(card, 'e2e-scorecard-records')
  await card.keyboard.press('Escape')
  await card.keyboard.press('Escape')
  await press(card, '工作量')
  await card.getByLabel('怎么列').selectOption('window')
  await card.getByRole('button', { name: '1 号窗口 办结 3' }).waitFor()
  expect(troublesOf(card)).toEqual([])
  expect(troublesOf(page).filter((trouble) => !/status of (400|401|409)/.test(trouble))).toEqual([])
})
