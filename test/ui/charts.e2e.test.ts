/** Charts in a real browser: accessibility, keys, the table behind the drawing, and black on white on paper. */
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

const look = async (state: 'full' | 'empty', language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url('charts', state, language) })
  await page.waitForSelector('figure')
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const chart = (page: Page, title: string) => page.getByRole('figure', { name: title })

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(['full', 'empty'] as const)('%s breaks no rule of accessibility and fits the glass', async (state) => {
    const page = await look(state, language)
    await expect.poll(() => axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    expect(troublesOf(page)).toEqual([])
    await shot(page, `charts-${state}-${language}`)
    await close(page)
  })
})

test('points are one stop of the Tab key; arrows go through them by volume and Enter chooses', async () => {
  const page = await look('full')
  const points = chart(page, '满意率与办件量').getByRole('listbox')
  await points.focus()
  const reached = (): Promise<string | null> =>
    points.evaluate((list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')!.ariaLabel)
  expect(await reached()).toContain('赵磊：评价数 22')
  await page.keyboard.press('ArrowRight')
  expect(await reached()).toContain('刘洋：评价数 64')
  await page.keyboard.press('End')
  expect(await reached()).toContain('王芳：评价数 436')
  await page.keyboard.press('Enter')
  expect(await points.locator('[aria-selected=true]').getAttribute('aria-label')).toContain('王芳')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('listbox')
  await close(page)
})

test('the table behind a drawing has every unit, also one that could not be drawn', async () => {
  const page = await look('full')
  const funnel = chart(page, '满意率与办件量')
  const drawn = await funnel.getByRole('option').count()
  await funnel.getByRole('button', { name: '显示为表' }).click()
  const rows = funnel.locator('tbody tr')
  expect(await rows.count()).toBe(drawn + 1)
  expect(await rows.nth(10).innerText()).toMatch(/冯涛\s+0\s+—\s+样本不足/)
  expect(await rows.nth(2).innerText()).toMatch(/王芳\s+436\s+96 %\s+超出 99.8 % 限/)
  await funnel.getByRole('button', { name: '显示为图' }).click()
  expect(await funnel.getByRole('option').count()).toBe(drawn)
  await close(page)
})

test('a period without a value breaks the line instead of touching zero', async () => {
  const page = await look('full')
  const lines = await chart(page, '近 11 个月的总分')
    .locator('svg path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').filter((d) => /L.*M.*L/.test(d)))
  // Both the band and the line are in two pieces, before and after June.
  expect(lines.length).toBe(2)
  await close(page)
})

test('between tiers there is more room than between the people in one', async () => {
  const page = await look('full')
  const options = chart(page, '效率指数分层').getByRole('option')
  const tops = await options.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  const steps = tops.slice(1).map((top, i) => top - tops[i]!)
  expect(steps[1]).toBeGreaterThan(1.5 * steps[0]!)
  expect(Math.abs(steps[2]! - steps[0]!)).toBeLessThan(1)
  await close(page)
})

test('on paper everything is black on white and no button is printed', async () => {
  const page = await look('full')
  await page.emulateMedia({ media: 'print' })
  const seen = await chart(page, '满意率与办件量').evaluate((figure) => {
    const colour = (selector: string): string[] =>
      [...figure.querySelectorAll(selector)].map((one) => getComputedStyle(one).fill)
    return { words: colour('svg text'), button: figure.querySelector('button')!.getBoundingClientRect().width }
  })
  expect(new Set(seen.words)).toEqual(new Set(['rgb(0, 0, 0)']))
  expect(seen.button).toBe(0)
  await close(page)
})

test('a month is a table of weeks; its days with something are reached by arrow keys', async () => {
  const page = await look('full')
  const days = page.locator('button[data-date]')
  await days.first().focus()
  const at = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['date'])
  expect(await at()).toBe('2026-11-04')
  await page.keyboard.press('ArrowDown')
  expect(await at()).toBe('2026-11-12')
  await page.keyboard.press('ArrowRight')
  expect(await at()).toBe('2026-11-19')
  await page.keyboard.press('Enter')
  expect(await days.nth(2).getAttribute('aria-pressed')).toBe('true')
  // The first of November 2026 is a Sunday: the last cell of the first week.
  expect(await page.locator('tbody tr').first().locator('td').nth(6).innerText()).toMatch(/^1\b/)
  await close(page)
})
