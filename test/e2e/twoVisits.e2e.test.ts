/**
 * Two visits of one citizen: kiosk, told in writing at one desk, back by the notice's code, accepted with a promised day at
 * another, followed on the phone, rated badly, and taken up by the complaint officer. Every screen in a real browser.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askFor, dialog, pair, shows, signIn, sitDown, slipLink } from './atScreens.ts'
import { openHall, people, type RealHall } from './hall.ts'
import type { PaperAnswer } from '#shared/protocol/http.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'

let browser: Browser
let hall: RealHall
let kiosk: Page
let phone: Page
let desk1: Page
let desk2: Page
/** What the citizen carries home. */
let code = ''
let sheet: Page
/** The second number. */
let second = ''

/** A desk calls who waits once it has heard of them. */
const call = async (page: Page): Promise<void> => {
  await shows(page, '1 人在等')
  await page.keyboard.press('F8')
  await shows(page, '已呼叫')
}

beforeAll(async () => {
  ;[hall, browser] = await Promise.all([openHall(), launch()])
  kiosk = await openPage(browser, { size: 'kiosk', url: `${hall.url}/kiosk/` })
  await pair(kiosk, await hall.deviceCode('kiosk'))
  desk1 = await sitDown(browser, hall, 'w1', people.zhang)
  desk2 = await sitDown(browser, hall, 'w2', people.li)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hall?.close()
})

test('the first clerk tells in writing what is missing, by keyboard, and hands over the paper', async () => {
  await kiosk.getByRole('button', { name: '社会保险' }).click()
  await kiosk.getByRole('button', { name: '养老待遇申领' }).click()
  await shows(kiosk, '您的号码')
  await kiosk.getByRole('button', { name: /完成/ }).click()
  await call(desk1)
  await desk1.keyboard.press('F10')
  await shows(desk1, '正在办理')
  await desk1.keyboard.press('F7')
  await dialog(desk1, '办的是哪一件事？').waitFor()
  await desk1.keyboard.type('1')
  await desk1.keyboard.press('Enter')
  const notice = dialog(desk1, '一次性告知 A001')
  await notice.getByRole('checkbox').first().waitFor()
  await desk1.keyboard.press('1')
  await desk1.keyboard.press('ArrowDown')
  await desk1.keyboard.press('2')
  expect(await notice.getByRole('checkbox', { checked: true }).count()).toBe(2)
  await notice.getByRole('radio', { name: /书面/ }).click()
  expect(await axe(desk1)).toEqual([])
  await shot(desk1, 'e2e-matter-notice')
  await desk1.keyboard.press('Enter')
  const told = dialog(desk1, '告知书已编号')
  await told.waitFor()
  code = /\b\d{8,10}\b/.exec((await told.textContent()) ?? '')?.[0] ?? ''
  expect(code).not.toBe('')
  await told.getByLabel('姓名或单位名称').fill('张三')
  await told.getByLabel('联系电话').fill('13800138000')
  const paper = desk1.context().waitForEvent('page')
  await desk1.keyboard.press('Enter')
  const address = new URL((await paper).url())
  expect(address.pathname).toBe('/paper/')
  sheet = await paper
  expect(Object.fromEntries(address.searchParams)).toEqual({ kind: 'notice', no: '20261123-0001', revision: '1' })
  await told.waitFor({ state: 'detached' })
  const facts = await hall.get<unknown>('/api/pictures/matter?matter=20261123-0001')
  expect(JSON.stringify(facts)).not.toMatch(/张三|13800138000/)
  expect(facts).toMatchObject({ data: { personal: { is: 'kept', fields: ['name', 'phone'] }, openLines: 2 } })
  await desk1.keyboard.press('F11')
  await desk1.getByRole('dialog').waitFor()
  await desk1.keyboard.press('3')
  await desk1.keyboard.press('Enter')
  await shows(desk1, /请叫下一位|现在没有人排队/)
})

test('the paper has both copies, the applicant only when asked for; the page behind its code says what is missing', async () => {
  await sheet.getByRole('article').first().waitFor()
  expect(await sheet.getByRole('article').count()).toBe(2)
  expect(await sheet.getByText('张三').count()).toBe(0)
  await sheet.getByRole('checkbox').check()
  await shows(sheet, '张三')
  await shows(sheet, code.replace(/(\d{4})(?=\d)/g, '$1 '))
  expect(await axe(sheet)).toEqual([])
  await shot(sheet, 'e2e-paper')
  // What a scanner would read off the sheet.
  const link = await sheet.evaluate(async () => {
    const { token } = JSON.parse(sessionStorage.getItem('paihao.staff') ?? '{}') as { token: string }
    const headers = { Authorization: `Bearer ${token}` }
    const answer = (await (await fetch('/api/papers/notice/20261123-0001', { headers })).json()) as PaperAnswer
    return answer.paper.qr?.data ?? ''
  })
  expect(link).toContain(`?c=${code}`)
  phone = await openPage(browser, { size: 'phone', url: hall.url + new URL(link).pathname })
  await shows(phone, '还缺这些')
  await shows(phone, '凭告知书再来')
  expect(await axe(phone)).toEqual([])
  await shot(phone, 'e2e-matter-phone-missing')
})

test('back with the papers, the next clerk sees the notice before anything is asked', async () => {
  await kiosk.getByRole('button', { name: '凭告知书再来' }).click()
  for (const digit of code.slice(0, -1)) await kiosk.getByRole('button', { name: digit, exact: true }).click()
  await kiosk.getByRole('button', { name: String((Number(code.slice(-1)) + 1) % 10), exact: true }).click()
  await kiosk.getByRole('button', { name: '取号', exact: true }).click()
  await shows(kiosk, '编号不对')
  expect(await axe(kiosk)).toEqual([])
  await kiosk.getByRole('button', { name: '删一位', exact: true }).click()
  await kiosk.getByRole('button', { name: code.slice(-1), exact: true }).click()
  await kiosk.getByRole('button', { name: '取号', exact: true }).click()
  await shows(kiosk, '您的号码')
  second = (await kiosk.locator('[data-ticket]').first().getAttribute('data-ticket')) ?? ''
  await shot(kiosk, 'e2e-return-number')
  await kiosk.getByRole('button', { name: /完成/ }).click()
  await call(desk2)
  await shows(desk2, /张敏.*书面告知/)
  await shows(desk2, '还缺 2 项')
  await desk2.keyboard.press('F10')
  await shows(desk2, '正在办理')
  await shot(desk2, 'e2e-matter-return')
  await desk2.keyboard.press('F3')
  await shows(desk2, '还缺 2 项，不能受理')
  await desk2.keyboard.press('1')
  await dialog(desk2, '带来了什么？').waitFor()
  await desk2.keyboard.press('a')
  await desk2.keyboard.press('Enter')
  await shows(desk2, '都齐了，可以受理。')
})

const accept = async (): Promise<string> => {
  await askFor(desk2, 'F3', '办件 20261123-0001')
  await desk2.keyboard.press('1')
  await dialog(desk2, '受理').getByRole('checkbox').first().waitFor()
  await desk2.keyboard.press('Enter')
  const done = dialog(desk2, '已受理')
  await done.waitFor()
  const said = (await done.textContent()) ?? ''
  await shot(desk2, 'e2e-matter-accepted')
  await desk2.keyboard.press('Escape')
  await done.waitFor({ state: 'detached' })
  return said
}

test('it is accepted with a promised day; a mistake is taken back within ten seconds, its number is not used again', async () => {
  const first = await accept()
  // Ten working days from Tuesday 24 November.
  expect(first).toContain('2026-12-07')
  await desk2.keyboard.press('Escape')
  await shows(desk2, /已撤销：受理/)
  await shows(desk2, '告知的都带来了')
  const second = await accept()
  const receipt = /受理〔2026〕\d+号/
  expect(receipt.exec(second)?.[0]).toBeDefined()
  expect(receipt.exec(second)?.[0]).not.toBe(receipt.exec(first)?.[0])
  await shows(desk2, '承诺 2026-12-07 前办结')
  expect(troublesOf(desk2)).toEqual([])
})

test('anybody finds it again by its number or by the digits on the notice', async () => {
  await desk1.keyboard.press('F3')
  const lookUp = dialog(desk1, '查办件')
  await lookUp.getByRole('textbox').fill(code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)))
  await shows(desk1, /抄错一位/)
  await lookUp.getByRole('textbox').fill(code)
  await shows(desk1, '已受理')
  await desk1.keyboard.press('Enter')
  await dialog(desk1, '办件 20261123-0001').waitFor()
  await shows(desk1, /李强，2 号窗口/)
  expect(await axe(desk1)).toEqual([])
  await shot(desk1, 'e2e-matter-found')
})

test('the phone shows how far it is, and the second visit is rated badly with a number to call back', async () => {
  await phone.reload()
  await shows(phone, '已受理，正在办')
  await shows(phone, '承诺 2026-12-07 前办结')
  await desk2.keyboard.press('F11')
  await desk2.getByRole('dialog').waitFor()
  await desk2.keyboard.press('2')
  await desk2.keyboard.press('Enter')
  await shows(desk2, /请叫下一位|现在没有人排队/)
  const slip = await openPage(browser, { size: 'phone', url: hall.url + slipLink(hall) })
  await shows(slip, second)
  await slip.getByRole('button', { name: '不满意', exact: true }).click()
  await slip.getByRole('button', { name: '不想说' }).first().click()
  await slip.getByLabel(/电话/).first().fill('13900139000')
  await shot(slip, 'e2e-bad-rating')
  expect(await axe(slip)).toEqual([])
  await slip.getByRole('button', { name: '提交评价' }).click()
  await shows(slip, /谢谢|感谢/)
  expect(troublesOf(slip)).toEqual([])
})

test('the officer finds the bad rating with its date, and nobody else learns who gave it', async () => {
  const officer = await openPage(browser, { size: 'desk', url: `${hall.url}/complaints/` })
  await signIn(officer, people.he)
  await shows(officer, '差评')
  await officer
    .getByText(/T20261123-0001|2026〕1号/)
    .first()
    .click()
  await shows(officer, '李强')
  expect(await axe(officer)).toEqual([])
  await shot(officer, 'e2e-officer')
  expect(JSON.stringify(await hall.get<unknown>('/api/pictures/floor'))).not.toContain('13900139000')
  expect(troublesOf(officer)).toEqual([])
})
