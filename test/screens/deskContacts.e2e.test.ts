/** First contacts in a real browser: two keys record one, every way it may end is a digit, the chain is drawn, all can use it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wish } from '#shared/ui/wishes.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let gallery: Gallery
let browser: Browser
type Language = 'zh-CN' | 'en'

const open = async (state: string, language: Language = 'zh-CN', screen = 'desk'): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url(screen, state, language) })
  await page.waitForSelector('h1', { timeout: 60_000 })
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const wishesOf = (page: Page): Promise<Wish[]> => page.evaluate(() => window.wishes)
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await page.keyboard.press(key, { delay: 40 })
    // What is chosen from comes from the hall: a person sees it before choosing.
    if (key === 'Home' || key === 'End') await page.waitForSelector('dialog [data-digits]')
  }
}
const S7 = 'S20261123-0007'
const recorded = { type: 'openContact', channel: 'phone', service: 'enrol' }

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  await close(await open('contacts-empty'))
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

describe('two keys', () => {
  it('record a telephone call: the channel and the topic', async () => {
    const page = await open('contacts-empty')
    await press(page, 'End', '1')
    await expect.poll(() => wishesOf(page)).toEqual([recorded])
    await page.waitForSelector('dialog h2:has-text("0007")')
    await close(page)
  })

  it('record somebody at the window; what is nowhere listed is the tenth', async () => {
    const page = await open('contacts-empty')
    await press(page, 'Home', '0')
    await expect.poll(() => wishesOf(page)).toEqual([{ type: 'openContact', channel: 'walk-up' }])
    await close(page)
  })

  it('at reception, without a window', async () => {
    const page = await open('reception', 'zh-CN', 'floor')
    await press(page, 'Home', '2')
    await expect.poll(() => wishesOf(page)).toEqual([{ type: 'openContact', channel: 'reception', service: 'pension' }])
    await close(page)
  })

  it('find a service that is far down the list by its name', async () => {
    const page = await open('contacts-empty')
    await press(page, 'End')
    await page.fill('dialog input[type=search]', '个人所得')
    await press(page, 'Enter')
    await expect.poll(() => wishesOf(page)).toEqual([{ ...recorded, service: 'tax' }])
    await close(page)
  })
})

const endings: readonly (readonly [string, readonly string[], object])[] = [
  ['answered on the spot', ['1'], { type: 'answerContact', contact: S7, how: 'on-the-spot' }],
  [
    'handed on to the window that handles it',
    ['2', '1', 'Enter'],
    { type: 'handOn', contact: S7, to: { to: 'window', window: 'w1' }, guided: false },
  ],
  ['reported up', ['4', 'Enter'], { type: 'reportUp', contact: S7 }],
  ['taken back', ['5'], { type: 'closeContact', contact: S7, outcome: 'withdrawn' }],
]
describe('how it ends, by digits', () => {
  it.each(endings)('%s', async (_, keys, wish) => {
    const page = await open('contacts-empty')
    await press(page, 'End', '1')
    await page.waitForSelector('dialog [data-digit="5"]')
    await press(page, ...keys)
    await expect.poll(() => wishesOf(page)).toEqual([recorded, wish])
    await close(page)
  })

  it('told of another unit, found in the directory', async () => {
    const page = await open('contacts-empty')
    await press(page, 'End', '1')
    await page.waitForSelector('dialog [data-digit="5"]')
    await press(page, '3')
    await page.waitForSelector('dialog input')
    await page.keyboard.type('公积金')
    await press(page, 'Enter')
    await expect.poll(async () => (await wishesOf(page))[1]).toMatchObject({ type: 'tellUnit', contact: S7 })
    await close(page)
  })

  it('without the calendar nothing is promised: reporting up says why it can not', async () => {
    const page = await open('contacts-no-calendar')
    await press(page, 'End', '1')
    await page.waitForSelector('dialog [data-digit="5"]')
    expect(await page.locator('dialog [data-digit="4"]').getAttribute('aria-disabled')).toBe('true')
    await close(page)
  })
})

describe('the list beside the line', () => {
  it('what was handed to me comes first and is taken with one press; late ones stand out by shape and word', async () => {
    const page = await open('contacts-late')
    await page.click('#tab-contacts')
    const rows = await page.locator('#tab-list li').allInnerTexts()
    expect(rows).toHaveLength(5)
    expect(rows[0]).toContain('孙丽 转来')
    expect(rows[1]).toContain('逾期未答复')
    expect(rows[2]).toContain('超时没人接')
    await page.click('#tab-list button >> nth=0')
    await expect.poll(() => wishesOf(page)).toEqual([{ type: 'takeContact', contact: 'S20261123-0004' }])
    await close(page)
  })

  it('an answer owed is given by telephone', async () => {
    const page = await open('contacts-full')
    await page.click('#tab-contacts')
    await page.click('#tab-list button >> nth=1')
    await page.waitForSelector('dialog [data-digit="1"]')
    await press(page, '1')
    await expect
      .poll(() => wishesOf(page))
      .toEqual([{ type: 'answerContact', contact: 'S20261123-0005', how: 'called-back' }])
    await close(page)
  })
})

describe('a visit that ends elsewhere', () => {
  it('asks for the competent unit, and finishes with it', async () => {
    const page = await open('contacts-full')
    await press(page, 'F11', '5')
    await page.fill('dialog [role=combobox]', '公积金')
    await press(page, 'Enter')
    await expect
      .poll(async () => (await wishesOf(page))[0])
      .toMatchObject({ type: 'finishService', outcome: 'referred', told: { unit: 'housing-fund' } })
    await close(page)
  })

  it('shows by when an answer is owed', async () => {
    const page = await open('contacts-full')
    await press(page, 'F11', '6')
    await expect.poll(() => page.locator('dialog').innerText()).toContain('11 月 26 日前给答复')
    await press(page, 'Enter')
    await expect.poll(async () => (await wishesOf(page))[0]).toMatchObject({ outcome: 'pending' })
    await close(page)
  })
})

type Look = readonly [name: string, state: string, screen: string, act: (page: Page) => Promise<void>]
const looks: readonly Look[] = [
  ['the list, empty', 'contacts-empty', 'desk', (page) => page.click('#tab-contacts')],
  ['the list, late', 'contacts-late', 'desk', (page) => page.click('#tab-contacts')],
  ['recording', 'contacts-full', 'desk', (page) => press(page, 'End')],
  ['one contact', 'contacts-full', 'desk', (page) => press(page, 'End', '1')],
  ['the chain', 'contacts-late', 'desk', (page) => page.click('dl button')],
  ['the floor', 'contacts', 'floor', async () => undefined],
]
describe('everybody can use it', () => {
  it.each(looks)('%s', async (name, state, screen, act) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const page = await open(state, language, screen)
      await act(page)
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
      expect(troublesOf(page)).toEqual([])
      await shot(page, `contacts-${name.replace(/\W+/g, '-')}-${language}`)
      await close(page)
    }
  })

  it('the chain says in words what its shapes say', async () => {
    const page = await open('contacts-late')
    await page.click('dl button')
    const said = await page.locator('dialog ol li').allInnerTexts()
    expect(said).toHaveLength(5)
    expect(said[1]).toContain('首问')
    expect(said[2]).toContain('超时没人接')
    await close(page)
  })
})
