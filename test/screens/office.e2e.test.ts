/** A matter after the window, in a real browser: stood still, running again, extended by a second person, done, delivered. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Actor, MatterId } from '#shared/domain/words.ts'
import { systemClock } from '../../server/clock.ts'
import { type RunningServer, startServer } from '../../server/serve.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { clockTime } from '../support/hall.ts'

/** The hall's clock, which the test moves on by days. */
let ahead = clockTime('10:00', '2026-11-23') - Date.now()
const clock = { ...systemClock, now: () => Date.now() + ahead }
const folder = mkdtempSync(join(tmpdir(), 'paihao-office-'))
const pin = '739164'
const clerkActor: Actor = { role: 'clerk', id: 'zhang-min' }
const matter = '20261123-0001' as MatterId

let server: RunningServer
let browser: Browser
let clerk: Page
let supervisor: Page

const wish = async (id: string, wished: Wish, by: Actor): Promise<void> => {
  const reply = await server.keeper.wish({ id, command: Command.parse(wished), by })
  if (!reply.ok) throw new Error(`${wished.type}: ${reply.refusal}`)
}
const story = () => server.keeper.books.matter(matter)!
const numberOf = (id: string) => server.keeper.hall.setup!.people.find((person) => person.id === id)!.staffNo

const enter = async (page: Page, id: string, role: string): Promise<void> => {
  await page.getByLabel('工号').waitFor()
  await page.getByRole('button', { name: role, exact: true }).click()
  await page.getByLabel('工号').fill(numberOf(id))
  await page.getByLabel('密码', { exact: true }).fill(pin)
  await page.keyboard.press('Enter')
  await page.locator('nav').waitFor()
}
const dialog = (page: Page) => page.locator('dialog[open]')
const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' })
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 20_000 })

beforeAll(async () => {
  server = await startServer({ data: join(folder, 'data'), port: 0, host: '127.0.0.1', clock })
  const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
  await wish('setup', { type: 'publishSetup', setup, basedOn: 0 } as Wish, { role: 'admin', id: 'wu-gang' })
  for (const id of ['zhang-min', 'zhou-jie']) await server.identity.pins.set(id, pin, clock.now())
  const about = { item: 'pension-claim', procedure: 'agency', collection: 'by-post' } as const
  await wish('accept', { type: 'acceptMatter', ...about } as Wish, clerkActor)
  const subject = encodeURIComponent(`matter ${matter}`)
  browser = await launch()
  clerk = await openPage(browser, { size: 'desk', url: `${server.url}/office/?matter=${matter}` })
  await enter(clerk, 'zhang-min', '窗口人员')
  const token = await clerk.evaluate(
    () => (JSON.parse(sessionStorage.getItem('paihao.staff')!) as { token: string }).token,
  )
  await fetch(`${server.url}/api/personal/${subject}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ name: '王小明', phone: '13812341234' }),
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the link opens the matter: ten working days, the applicant masked', async () => {
  await shows(clerk, '12月7日 周一')
  await shows(clerk, '还剩 10 个工作日')
  await shows(clerk, '138****1234')
  expect(await clerk.content()).not.toContain('13812341234')
  expect(await clerk.locator(`[data-row="${matter}"]`).getAttribute('data-state')).toBe('running')
  expect(await axe(clerk)).toEqual([])
})

test('time stands still, told by phone', async () => {
  await clerk.getByRole('button', { name: /中止计时/ }).click()
  await dialog(clerk).getByRole('radio', { name: '鉴定' }).click()
  await dialog(clerk).getByRole('radio', { name: '电话' }).click()
  await dialog(clerk).getByRole('button', { name: /^中止/ }).click()
  await closed(clerk)
  await shows(clerk, '中止计时，停在还剩 10 个工作日')
  await shows(clerk, '已电话告诉申请人')
  await shot(clerk, 'e2e-office-suspended')
})

test('three working days later time runs again, and the promised day has moved by them', async () => {
  ahead = clockTime('09:00', '2026-11-26') - Date.now()
  await clerk.reload()
  // A session may have ended overnight.
  await clerk.locator('nav, form').first().waitFor()
  if (await clerk.getByLabel('工号').isVisible()) await enter(clerk, 'zhang-min', '窗口人员')
  await clerk.getByRole('button', { name: /恢复计时/ }).click()
  await dialog(clerk)
    .getByRole('button', { name: /恢复计时/ })
    .click()
  await closed(clerk)
  await shows(clerk, '12月10日 周四')
  await shows(clerk, '承诺日期 2026-12-07 → 2026-12-10')
  expect(story()).toMatchObject({ stage: 'accepted', due: { promised: '2026-12-10' } })
})

test('a step at another unit is recorded and ended', async () => {
  await clerk.getByRole('button', { name: /记代办步骤/ }).click()
  await dialog(clerk).getByLabel('做什么').fill('送复核待遇资格')
  await dialog(clerk).getByRole('combobox').fill('人力资源')
  await dialog(clerk).getByRole('option').first().waitFor()
  await dialog(clerk).getByRole('button', { name: /^记下/ }).click()
  await closed(clerk)
  await clerk.getByRole('button', { name: '完成这一步：送复核待遇资格' }).click()
  await expect.poll(() => story().steps[0]?.doneAt).toBeTruthy()
  expect(story().steps[0]?.with?.name).toContain('人力资源和社会保障局')
})

test('the clerk asks for two days more and cannot decide it', async () => {
  await clerk.getByRole('button', { name: /申请延期/ }).click()
  await dialog(clerk).getByLabel('延长几个工作日').fill('2')
  await dialog(clerk).getByLabel('理由').fill('复核单位出具意见延后')
  await clerk.keyboard.press('Enter')
  await closed(clerk)
  await shows(clerk, '延期等值班长审批')
  expect(await clerk.getByRole('button', { name: /审批延期/ }).count()).toBe(0)
})

test('the supervisor finds it, grants it by keyboard, and both see the new day', async () => {
  supervisor = await openPage(browser, { size: 'desk', url: `${server.url}/office/` })
  await enter(supervisor, 'zhou-jie', '值班长')
  await supervisor.getByRole('button', { name: /待我审批/ }).click()
  await supervisor.locator(`[data-row="${matter}"]`).press('Enter')
  await supervisor.getByRole('button', { name: /审批延期/ }).waitFor()
  await supervisor.keyboard.press('1', { delay: 40 })
  await dialog(supervisor).waitFor()
  await shows(supervisor, '张敏 申请延期 2 个工作日')
  await shot(supervisor, 'e2e-office-decide')
  await supervisor.keyboard.press('1')
  await supervisor.keyboard.press('Enter')
  await closed(supervisor)
  await shows(supervisor, '12月14日 周一')
  await shows(clerk, '12月14日 周一')
  await shows(clerk, '承诺日期 2026-12-10 → 2026-12-14')
  expect(story().extension?.decided).toMatchObject({ granted: true, staff: 'zhou-jie' })
})

test('done, then delivered with certificates returned and no opinion asked; then nothing is left to do', async () => {
  await clerk.getByRole('button', { name: /^办结/ }).click()
  await dialog(clerk).getByRole('radio', { name: '准予', exact: false }).first().click()
  await dialog(clerk).getByLabel('交来待还的证件（件）').fill('2')
  await dialog(clerk).getByRole('button', { name: /^办结/ }).click()
  await closed(clerk)
  await shows(clerk, '最晚送达')
  await clerk.getByRole('button', { name: /^送达/ }).click()
  await dialog(clerk).getByRole('radio', { name: '邮寄' }).click()
  await dialog(clerk).getByRole('radio', { name: '没有问' }).click()
  await shot(clerk, 'e2e-office-deliver')
  await dialog(clerk).getByRole('button', { name: /^送达/ }).click()
  await closed(clerk)
  await shows(clerk, '这个办件已经了结')
  await shows(clerk, '已退还')
  await shot(clerk, 'e2e-office-delivered')
  expect(await clerk.locator(`[data-row="${matter}"]`).count()).toBe(0)
  expect(story()).toMatchObject({ stage: 'delivered', delivered: { how: 'by-post', certificatesReturned: true } })
  expect(story().delivered?.opinion).toBeUndefined()
})

test('what is over is found by its whole number; a look at the applicant is written down', async () => {
  await supervisor.keyboard.press('/')
  await supervisor.keyboard.type(matter)
  await supervisor.getByRole('button', { name: `打开办件 ${matter}` }).waitFor()
  await supervisor.keyboard.press('Enter')
  await supervisor.getByRole('button', { name: '要联系本人' }).click()
  await shows(supervisor, '13812341234')
  const looks = server.personal.accesses().filter(({ what }) => what === 'read')
  expect(looks).toMatchObject([{ id: 'zhou-jie', purpose: 'call', subject: `matter ${matter}` }])
  expect(troublesOf(supervisor)).toEqual([])
})
