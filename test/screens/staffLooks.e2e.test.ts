/** Desk and floor as they look in each state: axe has no complaint, nothing is wider than the glass, no error is hidden. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, launch, openPage, shot, type Size, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let gallery: Gallery
let browser: Browser

const open = async (screen: string, state: string, language: 'zh-CN' | 'en', size: Size = 'desk'): Promise<Page> => {
  const page = await openPage(browser, { size, language, url: gallery.url(screen, state, language) })
  await page.waitForSelector('h1', { timeout: 60_000 })
  return page
}
/** How far the page reaches beyond the right edge, px. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  await (await open('floor', 'calm', 'zh-CN')).context().close()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const desks = [
  'idle',
  'recalled',
  'held',
  'transferred',
  'forgotten',
  'paused',
  'offline',
  'matter-called',
  'matter-half',
  'matter-accepted',
  'matter-declined',
  'opening',
  'taken',
  'choose',
]
const floors = ['busy', 'calm', 'morning', 'offline']
const seen = [...desks.map((state) => ['desk', state] as const), ...floors.map((state) => ['floor', state] as const)]

describe('everybody can use it', () => {
  it.each(seen)('%s %s', async (screen, state) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const page = await open(screen, state, language)
      expect(await axe(page)).toEqual([])
      expect(await tooWide(page)).toBe(0)
      expect(troublesOf(page)).toEqual([])
      await shot(page, `${screen}-${state}-${language}`)
      await page.context().close()
    }
  })

  it('the wall mode of the floor, on the large screen', async () => {
    const page = await open('floor', 'wall', 'zh-CN', 'board')
    expect(await axe(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
    await page.context().close()
  })

  it.each(['F11', 'F5', 'F6', 'F7', 'F3', 'F2', 'Insert', 'F4', 'Control+i', '?'])(
    'the question of %s',
    async (key) => {
      const page = await open('desk', 'serving', 'en')
      await page.keyboard.press(key)
      await page.waitForSelector('dialog[open]')
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog[open]', { state: 'detached' })
      await page.context().close()
    },
  )
})
