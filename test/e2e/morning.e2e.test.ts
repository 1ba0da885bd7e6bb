/** A morning in a real browser: kiosk, two desks, board, tablet and phone in windows of their own, one hall behind them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decode } from '#shared/print/decode.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { pair, shows, sitDown, slipLink } from './atScreens.ts'
import { openHall, people, type RealHall } from './hall.ts'

let browser: Browser
let hall: RealHall
let kiosk: Page
let board: Page
let tablet: Page
let desk1: Page
let desk2: Page

beforeAll(async () => {
  hall = await openHall()
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hall?.close()
})

const drawNumber = async (service: string): Promise<string> => {
  await kiosk.getByRole('button', { name: '社会保险' }).click()
  await kiosk.getByRole('button', { name: service }).click()
  await shows(kiosk, '您的号码')
  const number = (await kiosk.locator('[data-ticket]').first().getAttribute('data-ticket')) ?? ''
  await shows(kiosk, '手机扫一扫')
  await shot(kiosk, 'e2e-kiosk-result')
  await kiosk.getByRole('button', { name: /完成/ }).click()
  return number
}

test('the devices are paired by the code the administrator reads out, and stay paired', async () => {
  kiosk = await openPage(browser, { size: 'kiosk', url: `${hall.url}/kiosk/` })
  await pair(kiosk, await hall.deviceCode('kiosk'))
  await shows(kiosk, '请选择')
  await kiosk.reload()
  await shows(kiosk, '请选择')
  tablet = await openPage(browser, { size: 'tablet', url: `${hall.url}/tablet/` })
  await pair(tablet, await hall.deviceCode('tablet', 'w1'))
  await shows(tablet, '窗口没有营业')
  board = await openPage(browser, { size: 'board', url: `${hall.url}/board/` })
  await shows(board, '清河镇便民服务中心')
})

test('two clerks sign in and open their windows', async () => {
  desk1 = await sitDown(browser, hall, 'w1', people.zhang)
  desk2 = await sitDown(browser, hall, 'w2', people.li)
  await shows(tablet, '张敏')
})

let first = ''

test('a citizen touches a service once: a number, a slip, a phone page', async () => {
  first = await drawNumber('社会保障卡申领与补换')
  expect(first).toBe('A001')
  await expect.poll(() => readdirSync(hall.slips).length).toBe(1)
  const bytes = readFileSync(join(hall.slips, readdirSync(hall.slips)[0]!))
  expect(JSON.stringify(decode(new Uint8Array(bytes)))).toContain('社会保障卡')
})

test('Next calls the number to the window, on the desk and on the board', async () => {
  await desk1.keyboard.press('F8')
  await shows(desk1, '已呼叫')
  await board.locator(`[data-ticket="${first}"]`).first().waitFor()
  await shot(board, 'e2e-board-called')
  await shot(desk1, 'e2e-desk-called')
  await desk1.keyboard.press('F10')
  await shows(desk1, '正在办理')
  await shot(desk1, 'e2e-desk-serving')
})

test('a one-time notice and the finish are recorded from the keyboard', async () => {
  await desk1.keyboard.press('F7')
  await shows(desk1, '办的是哪一件事')
  await desk1.keyboard.press('Enter')
  await desk1.getByRole('dialog').getByRole('checkbox').first().check()
  await shot(desk1, 'e2e-desk-notice')
  await desk1.getByRole('button', { name: '记下并告知' }).click()
  await shows(desk1, /已告知 1 项/)
  await desk1.keyboard.press('F11')
  await desk1.getByRole('dialog').waitFor()
  await desk1.keyboard.press('Enter')
  await desk1
    .getByRole('dialog')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
  await shows(desk1, /请叫下一位|现在没有人排队/)
})

test('the tablet asks once, the citizen answers, and the clerk sees nothing of it', async () => {
  await shows(tablet, '您对刚才的服务满意吗')
  await shot(tablet, 'e2e-tablet-ask')
  expect(await axe(tablet)).toEqual([])
  await tablet.getByRole('button', { name: '满意', exact: true }).click()
  await tablet.getByRole('button', { name: /现在提交/ }).click()
  await shows(tablet, '谢谢您的评价')
  expect(await desk1.content()).not.toMatch(/非常不满意|基本满意/)
  const card = await hall.get<unknown>(`/api/reports/measures?from=2026-11-23&to=2026-11-23&by=person`)
  expect(JSON.stringify(card)).toContain('zhang')
})

test('the phone follows its number, lets others go first, and is told where to go', async () => {
  const numbers = [await drawNumber('社会保障卡申领与补换'), await drawNumber('社会保障卡申领与补换')]
  const link = slipLink(hall, 1)
  expect(link, 'the slip carries the link').toBeDefined()
  const phone = await openPage(browser, { size: 'phone', url: hall.url + link })
  await shows(phone, numbers[0]!)
  await shot(phone, 'e2e-phone-waiting')
  expect(await axe(phone)).toEqual([])
  await phone.getByRole('button', { name: /先办/ }).click()
  await shows(phone, /1 人|1 位/)
  await desk1.keyboard.press('F8')
  await board.locator(`[data-ticket="${numbers[1]}"]`).first().waitFor()
  await desk2.keyboard.press('F8')
  await shows(phone, /请到|2/)
  expect(troublesOf(phone)).toEqual([])
})

test('the server is killed in the middle and started again: every screen says so and finds its way back', async () => {
  await hall.pull()
  await desk1
    .getByText(/网络不稳|网络中断/)
    .first()
    .waitFor({ timeout: 45_000 })
  await shot(desk1, 'e2e-desk-late')
  await board.getByText('显示可能滞后').first().waitFor({ timeout: 60_000 })
  await shot(board, 'e2e-board-stale')
  await desk1.keyboard.press('F10')
  await hall.startAgain()
  await desk1.getByText('在线', { exact: true }).first().waitFor({ timeout: 45_000 })
  await shot(desk1, 'e2e-desk-back')
  // Pressed while the line was merely slow, the start is sent again by itself; pressed on a dead line, it was refused.
  await desk1.waitForTimeout(2_000)
  if (await desk1.getByText('已呼叫').first().isVisible()) await desk1.keyboard.press('F10')
  await shows(desk1, '正在办理')
  const { rows } = await hall.get<{ rows: { type: string }[] }>('/api/reports/facts?day=2026-11-23&ticket=A003')
  expect(rows.filter(({ type }) => type === 'ServiceStarted').length, 'started once, however often it was said').toBe(1)
  await board.locator('[data-ticket="A003"]').first().waitFor({ timeout: 30_000 })
  await kiosk.getByRole('button', { name: '社会保险' }).waitFor({ timeout: 30_000 })
  expect(await drawNumber('社会保障卡申领与补换'), 'the count goes on where it was').toBe('A004')
}, 120_000)

test('no screen broke the page, its security policy, or the rules of accessibility', async () => {
  for (const [name, page] of Object.entries({ kiosk, board, desk1, tablet })) {
    expect(await axe(page), name).toEqual([])
    const found = troublesOf(page).filter(
      (trouble) => !/ERR_CONNECTION|WebSocket|Failed to load resource/.test(trouble),
    )
    expect(found, name).toEqual([])
  }
})
