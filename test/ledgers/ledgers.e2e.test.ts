/** The ledgers in a real browser: accessibility rules in every state, the keyboard, the address, files and paper. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgerNames } from '#shared/ledgers/ledgers.ts'
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

const look = async (state: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url('ledgers', state, language) })
  await page.waitForSelector('button')
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const states = [...ledgerNames, 'filtered', 'measures', 'empty', 'clerk', 'failed', 'offline', 'signed-out']
  test.each(states)('%s breaks no rule of accessibility and fits the glass', async (state) => {
    const page = await look(state, language)
    if (!['failed', 'offline', 'signed-out', 'empty', 'measures'].includes(state))
      await page.waitForSelector('tbody tr')
    await expect.poll(() => axe(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
    expect(troublesOf(page).filter((trouble) => !trouble.includes('Failed to load resource'))).toEqual([])
    await shot(page, `ledgers-${state}-${language}`)
    await close(page)
  })

  test('an open row tells its fields and its story in sentences, and breaks no rule either', async () => {
    const page = await look('matters', language)
    await page.locator('tbody th button').first().press('Enter')
    await page.waitForSelector('dialog[open] ol li')
    expect(await axe(page)).toEqual([])
    const facts = await page.locator('dialog[open] ol').innerText()
    const said =
      language === 'en'
        ? ['One-time notice', 'left out of', 'promised by 2026-12-04']
        : ['一次性告知', '没有写到', '承诺 2026-12-04 前']
    for (const part of said) expect(facts).toContain(part)
    const opens = await page.locator('dialog[open] a').getAttribute('href')
    expect(opens).toBe(`/office/?matter=${await page.locator('tbody th button').first().innerText()}`)
    await shot(page, `ledgers-open-${language}`)
    await close(page)
  })
})

test('arrows walk the rows, Enter opens, Escape goes back to the row, PageDown turns the page', async () => {
  const page = await look('matters')
  const rows = page.locator('tbody th button')
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const third = await rows.nth(2).innerText()
  expect(await focused(page)).toBe(third)
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog').count()).toBe(0)
  expect(await focused(page)).toBe(third)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.getByText('第 2 页，共 3 页').count()).toBe(1)
  expect(await page.evaluate(() => location.hash)).toContain('page=2')
  await close(page)
})

test('what is looked for stands in the address, and comes back with it', async () => {
  const page = await look('filtered')
  expect(await page.getByLabel('只看超期').isChecked()).toBe(true)
  expect(await page.getByLabel('办理事项').inputValue()).toBe('pension-claim')
  expect(await page.getByLabel('从').inputValue()).toBe('2026-01-01')
  await page.getByLabel('查找').fill('养老')
  await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toContain('q=养老')
  await page.getByRole('button', { name: '清除筛选' }).click()
  expect(await page.evaluate(() => location.hash)).toBe('#matters?from=2026-01-01&to=2026-11-23')
  await page.getByRole('button', { name: '一次性告知台账' }).click()
  expect(await page.evaluate(() => location.hash)).toBe('#notices?from=2026-01-01&to=2026-11-23')
  await page.goBack()
  await expect.poll(() => page.getByRole('heading', { name: '办件台账' }).count()).toBe(1)
  await close(page)
})

test('a measure opens the rows it counts', async () => {
  const page = await look('measures')
  await page
    .getByRole('button', { name: '点开看 漏告知的办件' })
    .or(page.getByRole('button', { name: '点开看 一次说清的办件' }))
    .first()
    .click()
  await expect.poll(() => page.getByText('只看：一次说清的办件').count()).toBe(1)
  expect(await page.evaluate(() => location.hash)).toMatch(/^#matters\?.*figure=complied/)
  await close(page)
})

test('on paper there is a sheet of its own: title, period, what was looked for, every row', async () => {
  const page = await look('filtered')
  await page.evaluate(() => Object.assign(window, { print: () => {} }))
  await page.waitForSelector('tbody tr')
  await page.getByRole('button', { name: '打印' }).click()
  await page.waitForSelector('body > div table', { state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('body > div').filter({ hasText: '办件台账' })
  await expect.poll(() => sheet.isVisible()).toBe(true)
  const said = await sheet.innerText()
  for (const part of [
    '清河镇便民服务中心 办件台账',
    '2026-01-01 至 2026-11-23',
    '办理事项 养老待遇申领',
    '只看超期',
    '周杰明 打印于',
  ])
    expect(said).toContain(part)
  expect(await page.locator('#screen').isVisible()).toBe(false)
  await shot(page, 'ledgers-print')
  // Once it is on paper the sheet is gone again.
  const pdf = await page.pdf({ preferCSSPageSize: true, path: 'test-results/shots/ledgers.pdf' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await expect.poll(() => sheet.count()).toBe(0)
  await close(page)
})
