/** A call for somebody else, in a real browser: recorded in two keys, handed on, taken at the other desk, the chain drawn at both. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launch, shot, troublesOf } from '../support/browser.ts'
import { openHall, people, type RealHall } from './hall.ts'
import { shows, sitDown } from './atScreens.ts'

let browser: Browser
let hall: RealHall
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

const gone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' })

test('two keys record a telephone call', async () => {
  desk1 = await sitDown(browser, hall, 'w1', people.zhang)
  desk2 = await sitDown(browser, hall, 'w2', people.li)
  await desk1.keyboard.press('End')
  await desk1.getByRole('dialog').locator('[data-digit="1"]').waitFor()
  await desk1.keyboard.press('1')
  await shows(desk1, /首问登记 0001/)
  expect(await axe(desk1)).toEqual([])
})

test('it is handed on to the other window and stays with the first until it is taken there', async () => {
  await desk1.keyboard.press('2')
  await desk1.getByRole('radio', { name: /2 号窗口/ }).click()
  await desk1.keyboard.press('Enter')
  await gone(desk1)
  await desk2.getByRole('tab', { name: /首问 1/ }).click()
  await shows(desk2, '张敏 转来')
  await shot(desk2, 'e2e-desk-handed-to-me')
  await desk2.getByRole('button', { name: /^接手/ }).click()
  await shows(desk2, '正在处理')
  await desk1.getByRole('tab', { name: /首问 1/ }).click()
  await desk2.getByRole('button', { name: /^处理/ }).click()
  await desk2.getByRole('button', { name: '首问经过' }).click()
  const steps = desk2.getByRole('dialog').locator('ol > li')
  await expect.poll(() => steps.count()).toBe(4)
  const said = await steps.allInnerTexts()
  expect(said[0]).toMatch(/张敏[\s\S]*首问/)
  expect(said[1]).toContain('转给 2 号窗口')
  expect(said[2]).toContain('李强')
  expect(said[3]).toContain('还没有了结')
  expect(await axe(desk2)).toEqual([])
  await shot(desk2, 'e2e-desk-chain')
})

test('answered there it is closed for both, and the chain says so', async () => {
  await desk2.keyboard.press('Escape')
  await desk2.getByRole('dialog').locator('[data-digit="1"]').waitFor()
  await desk2.keyboard.press('1')
  await gone(desk2)
  await shows(desk1, '没有您要答复或接手的首问登记')
  const chain = await hall.get<{ data: { end: { outcome: string; by: string } } }>(
    '/api/pictures/chain?contact=S20261123-0001',
  )
  expect(chain.data.end).toMatchObject({ outcome: 'answered', by: '李强' })
  expect(troublesOf(desk1)).toEqual([])
  expect(troublesOf(desk2)).toEqual([])
})
