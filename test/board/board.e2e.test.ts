/** Board and sign in a real browser: millimetres at every size and distance, nothing off the glass, no rule broken. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launch, openPage, troublesOf } from '../support/browser.ts'
import { openGallery, type Gallery } from '../support/gallery.ts'

let browser: Browser
let gallery: Gallery

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  const page = await openPage(browser, { size: 'board', url: gallery.url('board', 'many', 'zh-CN') })
  await page.waitForSelector('article', { timeout: 60_000 })
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

type Glass = { readonly width: number; readonly height: number }

const look = async (
  screen: string,
  state: string,
  more = '',
  glass: Glass = { width: 1920, height: 1080 },
): Promise<Page> => {
  const page = await openPage(browser, { size: 'board', url: 'about:blank' })
  await page.setViewportSize(glass)
  await page.goto(gallery.url(screen, state, 'zh-CN', more))
  await page.waitForSelector('[data-form], [data-state], [role=status], h1')
  return page
}

/** Heights of the figures as they are rendered, in mm on glass of `inch` inches: the largest card, the smallest row. */
const figures = (page: Page, inch: number): Promise<{ hero: number; row: number | undefined }> =>
  page.evaluate((diagonal) => {
    const mmPerPx = (diagonal * 25.4) / Math.hypot(innerWidth, innerHeight)
    const pen = document.createElement('canvas').getContext('2d')!
    const height = (element: Element): number => {
      const { fontSize, fontFamily } = getComputedStyle(element)
      pen.font = `600 ${fontSize} ${fontFamily}`
      return pen.measureText('0').actualBoundingBoxAscent * mmPerPx
    }
    const rows = [...document.querySelectorAll('ol [translate=no]')].map(height)
    return {
      hero: height(document.querySelector('article [translate=no]')!),
      row: rows.length > 0 ? Math.min(...rows) : undefined,
    }
  }, inch)

/** Words that stand outside the glass, other than what a card or a row cuts off with dots. */
const offTheGlass = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#screen *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => {
        const box = element.getBoundingClientRect()
        // The box of a large letter is taller than the letter; the ink is what has to stay on the glass.
        const ink = Number.parseFloat(getComputedStyle(element).fontSize) * 0.4
        const middle = (box.top + box.bottom) / 2
        // The burn-in shift moves the whole picture a few pixels.
        const wide = box.right > innerWidth + 8 || box.left < -8
        return box.width > 1 && (wide || middle + ink > innerHeight + 8 || middle - ink < -8)
      })
      .map((element) => element.textContent ?? ''),
  )

test.each([43, 55, 65, 75, 86])('figures on %i inches are high enough from 3, 5, 8, 10 and 15 m', async (inch) => {
  const page = await look('board', 'many', `&inch=${inch}&seat=3`)
  for (const seat of [3, 5, 8, 10, 15]) {
    await page.goto(gallery.url('board', 'many', 'zh-CN', `&inch=${inch}&seat=${seat}`))
    await page.waitForSelector('article')
    const { hero, row } = await figures(page, inch)
    expect(hero).toBeGreaterThanOrEqual(seat * 12.5 - 0.5)
    if (row !== undefined) expect(row).toBeGreaterThanOrEqual(seat * 10 - 0.5)
    expect(await offTheGlass(page)).toEqual([])
  }
  await page.context().close()
})

const boardStates = [
  'empty',
  'waiting',
  'one',
  'many',
  'burst',
  'serving',
  'words',
  'late',
  'stale',
  'closed',
  'demo',
  'never',
]
const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
  { width: 2560, height: 1080 },
]

describe.each(boardStates)('a board that is %s', (state) => {
  test('keeps to the rules of accessibility and stays on the glass, wide, tall, large and very wide', async () => {
    const page = await look('board', state)
    expect(await axe(page)).toEqual([])
    for (const shape of shapes) {
      await page.setViewportSize(shape)
      await expect.poll(() => offTheGlass(page)).toEqual([])
    }
    expect(troublesOf(page).filter((line) => !line.includes('404'))).toEqual([])
    await page.context().close()
  })
})

test('a lost line is said with the hour of the picture, and the last picture stays', async () => {
  const page = await look('board', 'stale')
  expect(await page.textContent('footer')).toContain('显示可能滞后，以窗口屏为准 · 最后更新 09:40:13')
  expect(await page.textContent('article')).toContain('012')
  await page.context().close()
})

describe.each(['called', 'serving', 'free', 'paused', 'closed', 'stale', 'demo', 'word', 'choose'])(
  'a sign that is %s',
  (state) => {
    test('keeps to the rules and stays on the glass', async () => {
      const page = await look('sign', state, '', { width: 1280, height: 800 })
      expect(await axe(page)).toEqual([])
      for (const shape of [
        { width: 1280, height: 800 },
        { width: 800, height: 480 },
        { width: 800, height: 1280 },
      ]) {
        await page.setViewportSize(shape)
        await expect.poll(() => offTheGlass(page)).toEqual([])
      }
      await page.context().close()
    })
  },
)

test('the number on a sign is 40 mm high on ten inches lying and on seven', async () => {
  const page = await look('sign', 'called', '&inch=10.1', { width: 1280, height: 800 })
  expect((await figures(page, 10.1)).hero).toBeGreaterThanOrEqual(40)
  await page.setViewportSize({ width: 800, height: 480 })
  await expect.poll(async () => (await figures(page, 7)).hero).toBeGreaterThanOrEqual(39.5)
  await page.context().close()
})
