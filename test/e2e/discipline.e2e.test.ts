/** From a late sign-in to the point that comes back: proposed by the clock, confirmed, appealed and upheld, each at its screen. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { runningHall, type RunningHall } from '../server/runningHall.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { tenPoints } from '../support/conduct.ts'
import { clockTime } from '../support/hall.ts'
import { dialog, shows, signIn } from './atScreens.ts'

let browser: Browser
let hall: RunningHall
const people = {
  'xu-jing': { staffNo: '5001', pin: '604182' },
  'ma-jun': { staffNo: '6001', pin: '739205' },
  'zhang-min': { staffNo: '1001', pin: '518374' },
} as const
const tuesday = '2026-11-24'

const say = async (id: string, role: string, wish: Wish, time: string, date = tuesday): Promise<void> => {
  hall.clock.set(clockTime(time, date))
  hall.server.tick()
  const asked = { id: `${id} ${date} ${time} ${wish.type}`, command: wish as never, by: { role, id } as never }
  const reply = await hall.server.keeper.wish(asked)
  if (!reply.ok) throw new Error(`${id} ${wish.type}: ${reply.refusal}`)
}
const open = async (who: keyof typeof people, path: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${hall.server.url}${path}` })
  if (who === 'ma-jun') await page.getByRole('button', { name: '主任', exact: true }).click()
  await signIn(page, people[who])
  return page
}
const done = async (page: Page): Promise<void> => {
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(troublesOf(page)).toEqual([])
  await page.context().close()
}

beforeAll(async () => {
  ;[hall, browser] = await Promise.all([runningHall(), launch()])
  const book = tenPoints as never
  await say('xu-jing', 'appraiser', { type: 'proposeRuleBook', book, effective: '2026-11-01' }, '07:00')
  await say('ma-jun', 'director', { type: 'approveRuleBook', draft: 1 }, '07:01')
  const clerks = ['li-qiang', 'wang-fang', 'chen-jing', 'liu-yang', 'zhao-lei', 'zhang-min']
  const windowOf = (i: number) => `w${i + 1}`
  for (const [i, id] of clerks.entries()) {
    const time = id === 'zhang-min' ? '08:45' : '08:10'
    await say(id, 'clerk', { type: 'signIn', window: windowOf(i) }, time)
  }
  for (const [i, id] of clerks.entries()) await say(id, 'clerk', { type: 'signOut', window: windowOf(i) }, '17:31')
  hall.clock.set(clockTime('08:00', '2026-11-25'))
  hall.server.tick()
  for (const [id, { pin }] of Object.entries(people))
    await hall.server.identity.pins.set(id as never, pin, hall.clock.now())
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hall?.end()
})

test('the office sees what the clock found, with its fact, and confirms it with one key', async () => {
  const page = await open('xu-jing', '/appraisal/#discipline')
  await shows(page, '08:45 6 号窗口签到')
  await shows(page, '确认后扣 1 分')
  await shot(page, 'discipline-waiting')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('c')
  await shows(page, '没有待处理的扣分')
  await page.getByRole('button', { name: '月历' }).click()
  const row = page.getByRole('row', { name: /张敏/ })
  await row.getByText('9', { exact: true }).waitFor()
  await shot(page, 'discipline-month')
  await row.getByRole('button').click()
  await shows(page, '第 1 次')
  await shot(page, 'discipline-person')
  await page.keyboard.press('Escape')
  await done(page)
})

test('the clerk sees the own month, appeals, and asks for leave', async () => {
  const page = await open('zhang-min', '/mine/#conduct')
  await shows(page, '迟到 15 分钟')
  expect(await page.getByText('李强').count()).toBe(0)
  await page.getByRole('button', { name: '申诉', exact: true }).click()
  const appeal = dialog(page, '申诉：2026-11-24 迟到')
  await appeal.getByRole('button', { name: '与事实不符' }).click()
  await appeal.getByLabel('说明').fill('八点十分已到岗，终端重启')
  await appeal.getByRole('button', { name: '确定' }).click()
  await shows(page, '等待主任复核')
  await page.getByRole('button', { name: '请假', exact: true }).click()
  const leave = dialog(page, '请假')
  await leave.getByLabel('种类').selectOption({ label: '事假' })
  await leave.getByLabel('从').fill('2026-11-26')
  await leave.getByLabel('时段').selectOption({ label: '下午' })
  await shot(page, 'discipline-leave')
  await leave.getByRole('button', { name: '确定' }).click()
  await shows(page, '2026-11-26 下午')
  await shot(page, 'discipline-mine')
  await done(page)
})

test('the director upholds the appeal and grants the leave', async () => {
  const page = await open('ma-jun', '/appraisal/#discipline')
  await page.getByRole('button', { name: '复核申诉' }).click()
  const decide = dialog(page, '复核：张敏 迟到')
  await decide.getByRole('button', { name: '申诉成立，不扣分' }).click()
  await decide.getByLabel('理由').fill('监控显示八点十分到岗')
  await decide.getByRole('button', { name: '确定' }).click()
  await shows(page, '没有待处理的扣分')
  await page.getByRole('button', { name: /请假与加班/ }).click()
  await shows(page, '2026-11-26 下午')
  await shot(page, 'discipline-requests')
  await page.getByRole('button', { name: '批准' }).click()
  await shows(page, '没有待批的申请')
  await done(page)
})

test('the point is back, and the clerk reads why', async () => {
  const page = await open('zhang-min', '/mine/#conduct')
  await shows(page, '申诉成立，不扣')
  await shows(page, '监控显示八点十分到岗')
  await shows(page, '满分 10 · 没有扣分')
  await shot(page, 'discipline-upheld')
  await done(page)
})

test('a roster is painted, copied over the month and published', async () => {
  const page = await open('xu-jing', '/appraisal/#discipline')
  await page.getByRole('button', { name: '排班表' }).click()
  await page.getByRole('button', { name: /^早班/ }).click()
  await page.getByRole('button', { name: /^李强 2026-11-02：/ }).click()
  await page.getByRole('button', { name: '第一周照排到月底' }).click()
  await page.getByRole('button', { name: /^李强 2026-11-30：早班/ }).waitFor()
  await shot(page, 'discipline-roster')
  await page.getByRole('button', { name: '发布' }).click()
  await shows(page, /第 1 版，徐静/)
  await done(page)
})

test('in English, and in a month without a rule-book', async () => {
  const page = await open('xu-jing', '/appraisal/#discipline')
  await page.getByRole('button', { name: 'English' }).click()
  await shows(page, 'No deduction waits')
  await page.getByRole('button', { name: 'Calendar' }).click()
  await page.getByRole('row', { name: /张敏/ }).waitFor()
  await shot(page, 'discipline-month-en')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Period before' }).click()
  await shows(page, 'No rule-book of personal deductions holds in this month')
  await shot(page, 'discipline-no-book-en')
  await done(page)
})
