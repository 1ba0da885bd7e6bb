/** The appraisal office's scores and one's own page in a real browser: keys, clicks down to the facts, empty and failing states. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const look = async (screen: string, state: string, language: 'zh-CN' | 'en' = 'zh-CN', hash = ''): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url(screen, state, language) + hash })
  await page.waitForSelector('button')
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const card = '#scores/measured-people/2026-11/zhang-min'

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each([
    ...['full', 'empty', 'no-book', 'failed', 'offline', 'signed-out'].map(
      (state) => ['appraisal', state, ''] as const,
    ),
    ['appraisal', 'full', card] as const,
    ...['full', 'empty', 'failed', 'signed-out'].map((state) => ['mine', state, ''] as const),
  ])('%s %s%s breaks no rule of accessibility and fits the glass', async (screen, state, hash) => {
    const page = await look(screen, state, language, hash)
    // The page of a chosen person asks for the past first.
    await expect.poll(() => axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    expect(troublesOf(page).filter((trouble) => !trouble.includes('Failed to load resource'))).toEqual([])
    await shot(page, `${screen}-${state}${hash === '' ? '' : '-card'}-${language}`)
    await close(page)
  })
})

test('a figure opens down to its facts in three clicks: a person, the visits, one visit', async () => {
  const page = await look('appraisal', 'full')
  await page.getByRole('option', { name: /^张敏：第 1 档/ }).click()
  await page.getByRole('button', { name: '看办件：办理效率' }).click()
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /看 A\d+ 的记录/ })
    .first()
    .click()
  await expect.poll(() => page.locator('dialog[open]').innerText()).toContain('原始记录')
  await close(page)
})

test('a person is chosen in the tiers by keys alone; going back leads to the comparison', async () => {
  const page = await look('appraisal', 'full')
  const tiers = page.getByRole('listbox', { name: /^总分分档/ })
  await tiers.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=郑小红 · 2026 年 11 月')
  expect(await page.evaluate(() => location.hash)).toBe('#scores/measured-people/2026-11/zheng-xiaohong')
  expect(await page.locator('main').innerText()).toContain('需要复核')
  await page.goBack()
  await page.waitForSelector('role=listbox')
  await close(page)
})

test('nobody is ranked: inside a tier people stand by the sound of their names, and small samples are named apart', async () => {
  const page = await look('appraisal', 'full')
  const said = await page
    .getByRole('listbox', { name: /^总分分档/ })
    .getByRole('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!.split('：')[0]))
  expect(said.slice(0, 5)).toEqual(['刘洋', '孙丽娟', '王芳', '吴敏', '张敏'])
  await page.getByText('样本不足，不打分、不比较').waitFor()
  await page.getByRole('button', { name: '赵磊' }).waitFor()
  await page.getByRole('button', { name: '冯涛' }).click()
  await page.waitForSelector('text=冯涛 · 2026 年 11 月')
  await close(page)
})

test('another indicator redraws the funnel with its own cases', async () => {
  const page = await look('appraisal', 'full')
  await page.getByLabel('比哪一项').selectOption({ label: '一次性告知' })
  const funnel = page.getByRole('figure', { name: '一次性告知与件数' })
  expect(await funnel.getByRole('option', { name: /^张敏/ }).getAttribute('aria-label')).toContain('件数 49')
  await close(page)
})

test('what would raise the total is said with its arithmetic, and a signal opens the visits that show it', async () => {
  const page = await look('appraisal', 'full', 'zh-CN', card)
  const main = page.locator('main')
  await expect.poll(() => main.innerText()).toContain('离满分还有 11.4 分，全做到总分约多 3.4 分')
  expect(await main.innerText()).toContain('优秀（暂定，79 %）')
  await page.locator('summary', { hasText: '办理时间过短' }).click()
  await page.getByRole('button', { name: '2026-11-02 A011' }).click()
  await expect.poll(() => page.locator('dialog[open]').innerText()).toContain('原始记录')
  await close(page)
})

test('the past of a person is a line that breaks where a month had no score, and begins when the hall did', async () => {
  const page = await look('appraisal', 'full', 'zh-CN', card)
  const trend = page.getByRole('figure', { name: '近 5 期的总分' })
  await trend.waitFor()
  await trend.getByRole('button', { name: '显示为表' }).click()
  const months = await trend.locator('tbody tr').allInnerTexts()
  expect(months.map((row) => row.split(/\s/).slice(0, 2).join(' '))).toEqual(['7 月', '8 月', '9 月', '10 月', '11 月'])
  expect(months[1]).toContain('—')
  await close(page)
})

test('tabs are in the address: another tab is a step to come back from', async () => {
  const page = await look('appraisal', 'full')
  await page.getByRole('navigation').getByRole('button', { name: '成绩' }).waitFor()
  expect(await page.locator('nav [aria-current=page]').innerText()).toBe('成绩')
  await page.evaluate(() => (location.hash = '#rules'))
  await expect.poll(() => page.locator('nav [aria-current=page]').innerText()).toBe('办法')
  await page.goBack()
  await expect.poll(() => page.locator('nav [aria-current=page]').innerText()).toBe('成绩')
  await close(page)
})

test("one's own page lists nobody else and no place among others", async () => {
  const page = await look('mine', 'full')
  await page.waitForSelector('text=91.24')
  const text = await page.locator('main').innerText()
  expect(text).toContain('算到 2026-11-20 收工')
  for (const other of ['李强', '王芳', '位之间', '第 1 档']) expect(text).not.toContain(other)
  await close(page)
})
