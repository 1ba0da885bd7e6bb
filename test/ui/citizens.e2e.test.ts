/** Kiosk and tablet in a real browser: sizes in millimetres, accessibility rules, and what a touch does. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launch, openPage, type Size, shot, troublesOf } from '../support/browser.ts'
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

const look = async (size: Size, screen: string, state: string, language: 'zh-CN' | 'en', more = ''): Promise<Page> => {
  const page = await openPage(browser, { size, language, url: gallery.url(screen, state, language, more) })
  await page.waitForSelector('button')
  return page
}

type Small = { readonly words: string; readonly mm: number }
/** Things to touch that are narrower or lower than `least` mm on glass of `inch` inches. */
const tooSmall = (page: Page, inch: number, least: number): Promise<Small[]> =>
  page.evaluate(
    ([diagonal, asked]) => {
      const perMm = Math.hypot(window.screen.width, window.screen.height) / (diagonal * 25.4)
      return [...document.querySelectorAll('button, input, a')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ element, box }) => ({
          words: (element.textContent ?? '').slice(0, 20),
          mm: Math.round((Math.min(box.width, box.height) / perMm) * 10) / 10,
        }))
        .filter(({ mm }) => mm < asked)
    },
    [inch, least] as const,
  )
/** Words set smaller than `leastPx`, and things that stand outside the glass. */
const misset = (page: Page, leastPx: number): Promise<string[]> =>
  page.evaluate((least) => {
    const found: string[] = []
    for (const element of document.querySelectorAll('#screen *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const box = element.getBoundingClientRect()
      if (!own || box.width <= 1) continue
      const words = (element.textContent ?? '').slice(0, 24)
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < least) found.push(`${words}: ${size.toFixed(1)} px`)
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1)
        found.push(`${words}: off the glass`)
    }
    return found
  }, leastPx)

const kioskStates = [
  'normal',
  'many',
  'few-groups',
  'closed',
  'holiday',
  'offline',
  'never-connected',
  'empty',
  'demo',
  'unpaired',
]
const tabletStates = ['duty', 'ask', 'ask-english', 'paused', 'closed', 'offline', 'unpaired']
const pages = [
  ...kioskStates.map((state) => ['kiosk', state] as const),
  ...tabletStates.map((state) => ['tablet', state] as const),
]

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(pages)('%s %s breaks no rule of accessibility and no promise of size', async (screen, state) => {
    const page = await look(screen, screen, state, language)
    await expect.poll(() => tooSmall(page, screen === 'kiosk' ? 21.5 : 10.1, screen === 'kiosk' ? 20 : 12)).toEqual([])
    expect(await misset(page, screen === 'kiosk' ? 34.9 : 20)).toEqual([])
    // The rules do not depend on the language; running them once keeps the tests quick.
    if (language === 'zh-CN') expect(await axe(page)).toEqual([])
    expect(troublesOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('the kiosk', () => {
  test.each(['kiosk', 'board', 'board4k'] as const)('keeps its millimetres on a %s screen', async (size) => {
    const page = await look(size, 'kiosk', 'normal', 'zh-CN')
    expect(await tooSmall(page, 21.5, 20)).toEqual([])
    await page.click('text=社会保险参保登记')
    const number = page.locator('text=012').first()
    await number.waitFor()
    const mm = await page.evaluate(() => Math.hypot(screen.width, screen.height) / (21.5 * 25.4))
    const font = await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    // Figures of the usual families are at least 0.71 of the type size.
    expect((font * 0.71) / mm).toBeGreaterThanOrEqual(50)
    await page.context().close()
  })

  test('one touch gives one number, shown with its print state, its place and its code', async () => {
    const page = await look('kiosk', 'kiosk', 'paper-out', 'zh-CN')
    await page.click('text=社会保险参保登记')
    await page.waitForSelector('text=本机无法出纸')
    const said = await page.innerText('#screen')
    for (const words of ['您的号码', '社会保险参保登记', '前面 3 人', '约 5–15 分钟', '再打一张'])
      expect(said).toContain(words)
    expect(await page.locator('svg[role=img]').count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await shot(page, 'kiosk-paper-out')
    await page.click('text=完成')
    await page.waitForSelector('text=请选择要办的事')
    expect(await page.innerText('#screen')).not.toContain('A012')
    await page.context().close()
  })

  test('a line that breaks before the answer says "not known" and offers the same try again', async () => {
    const page = await look('kiosk', 'kiosk', 'no-answer', 'zh-CN')
    await page.click('text=社会保险参保登记')
    await page.waitForSelector('text=不会重复取号')
    expect(await axe(page)).toEqual([])
    expect(await page.locator('dialog button').allInnerTexts()).toEqual(['取消', '再试一次'])
    await page.context().close()
  })

  test.each([
    ['手机取号', '用手机扫码取号'],
    ['过号回来', '请输入您的号码'],
    ['依法优先', '您属于哪一种'],
  ])('behind %s nothing is too small, and one touch leads back', async (button, heading) => {
    const page = await look('kiosk', 'kiosk', 'normal', 'zh-CN')
    await page.click(`text=${button}`)
    await page.waitForSelector(`text=${heading}`)
    expect(await tooSmall(page, 21.5, 20)).toEqual([])
    expect(await misset(page, 34.9)).toEqual([])
    expect(await axe(page)).toEqual([])
    await page.click('text=返回')
    await page.waitForSelector('text=请选择要办的事')
    await page.context().close()
  })

  test.each([700, 800, 900, 1_000])(
    'with the lower edge at %d mm, everything to touch comes within reach',
    async (bottom) => {
      const page = await look('kiosk', 'kiosk', 'normal', 'zh-CN', `&bottom=${bottom}`)
      await page.click('text=按钮下移')
      await page.waitForSelector('text=按钮上移')
      const highest = (): Promise<number> =>
        page.evaluate(() => {
          const perMm = Math.hypot(screen.width, screen.height) / (21.5 * 25.4)
          const tops = [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top)
          return (innerHeight - Math.min(...tops)) / perMm
        })
      await expect.poll(async () => bottom + (await highest())).toBeLessThanOrEqual(1_220)
      expect(await tooSmall(page, 21.5, 20)).toEqual([])
      await page.context().close()
    },
  )

  test('large type is large, in both languages, and nothing falls off', async () => {
    for (const [language, words] of [
      ['zh-CN', '大字'],
      ['en', 'Large'],
    ] as const) {
      const page = await look('kiosk', 'kiosk', 'normal', language)
      await page.click(`text="${words}"`)
      await expect.poll(() => misset(page, 40)).toEqual([])
      expect(await tooSmall(page, 21.5, 20)).toEqual([])
      await page.context().close()
    }
  })
})

describe('the tablet', () => {
  test('five faces of one size, at least 30 mm, none chosen', async () => {
    const page = await look('tablet', 'tablet', 'ask', 'zh-CN')
    const faces = page.locator('[role=group] svg[viewBox="0 0 100 100"]')
    const widths = await faces.evaluateAll((all) => all.map((face) => face.getBoundingClientRect().width))
    const perMm = Math.hypot(1_280, 800) / (10.1 * 25.4)
    expect(widths.length).toBe(5)
    expect(new Set(widths.map(Math.round)).size).toBe(1)
    expect((widths[0] ?? 0) / perMm).toBeGreaterThanOrEqual(30)
    expect(await page.locator('[aria-pressed=true]').allInnerTexts()).toEqual(['中文'])
    await page.context().close()
  })

  test('a touched face can be changed, and sends itself after five seconds', async () => {
    const page = await look('tablet', 'tablet', 'ask', 'zh-CN')
    await page.click('text="不满意"')
    await page.waitForSelector('text=您选的是：不满意')
    expect(await axe(page)).toEqual([])
    await page.click('text=改一下')
    await page.click('text="满意"')
    await page.waitForSelector('text=您选的是：满意')
    await page.waitForSelector('text=谢谢您的评价', { timeout: 7_000 })
    expect(await page.innerText('#screen')).not.toContain('满意')
    await page.context().close()
  })
})
