/** Leaving visits out where one reads them: ticked, with a reason and a note; taken back in; a no said in place. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let browser: Browser
let gallery: Gallery
beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const open = async (state: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url('scorecard', state, language) })
  await page
    .getByRole('button', { name: language === 'en' ? /436$/ : '王芳 办结 436' })
    .first()
    .click()
  await page.waitForSelector('dialog table')
  return page
}
const wishes = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as { wishes: unknown }).wishes)

test('ticked visits are left out with a reason and a note; without a note nothing can be pressed', async () => {
  const page = await open('full')
  await expect.poll(() => page.getByText('已剔除 · 测试').count()).toBe(1)
  await page.getByLabel('选中 A048').check()
  await page.getByLabel('选中 A047').check()
  await expect.poll(() => page.getByText('已选 2 个号').count()).toBe(1)
  const go = page.locator('dialog').getByRole('button', { name: '剔除', exact: true })
  expect(await go.isDisabled()).toBe(true)
  const note = page.getByLabel('说明（必填，不写姓名、电话）')
  await note.fill('电话 13912345678')
  await expect.poll(() => page.getByText('说明里不要写电话号码、证件号码').count()).toBe(1)
  expect(await go.isDisabled()).toBe(true)
  await page.getByRole('button', { name: '故障' }).click()
  await note.fill('上午停电')
  expect(await axe(page)).toEqual([])
  await shot(page, 'leave-out')
  await go.click()
  await expect
    .poll(() => wishes(page))
    .toEqual([{ type: 'leaveOut', day: '2026-11-23', tickets: ['A048', 'A047'], because: 'outage', note: '上午停电' }])
  // Read again, nothing is ticked any more.
  await expect.poll(() => page.getByText('已选 2 个号').count()).toBe(0)
  expect(troublesOf(page)).toEqual([])
  await page.context().close()
})

test('one that is left out is taken back in; both kinds at once are not', async () => {
  const page = await open('full', 'en')
  await page.getByLabel('Select A037').check()
  await page.getByLabel('Note (needed; no names or phone numbers)').fill('It was real')
  await page.getByLabel('Select A036').check()
  await expect.poll(() => page.getByText('select them apart').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Leave out' }).count()).toBe(0)
  await page.getByLabel('Select A036').uncheck()
  await page.getByLabel('Note (needed; no names or phone numbers)').fill('It was real')
  await shot(page, 'take-in')
  await page.getByRole('button', { name: 'Take back in' }).click()
  await expect
    .poll(() => wishes(page))
    .toEqual([{ type: 'takeIn', day: '2026-11-23', tickets: ['A037'], note: 'It was real' }])
  await page.context().close()
})

test('a no is said in place, and what was ticked stays ticked', async () => {
  const page = await open('refused')
  await page.getByLabel('选中 A048').check()
  await page.getByLabel('说明（必填，不写姓名、电话）').fill('试机')
  await page.locator('dialog').getByRole('button', { name: '剔除', exact: true }).click()
  await expect.poll(() => page.getByText('A048 号是您自己接待或首问的').count()).toBe(1)
  expect(await page.getByLabel('选中 A048').isChecked()).toBe(true)
  await page.context().close()
})
