/** The office as it looks in each state: axe has no complaint, nothing is wider than the glass, no error is hidden. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wish } from '#shared/ui/wishes.ts'
import { axe, launch, openPage, shot, type Size, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let gallery: Gallery
let browser: Browser

const open = async (state: string, language: 'zh-CN' | 'en' = 'zh-CN', size: Size = 'desk'): Promise<Page> => {
  const page = await openPage(browser, { size, language, url: gallery.url('office', state, language) })
  await page.waitForSelector('h1', { timeout: 60_000 })
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
const wishesOf = (page: Page): Promise<Wish[]> => page.evaluate(() => window.wishes)

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  await close(await open('empty'))
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const states = [
  'full',
  'overdue',
  'decide',
  'still',
  'told',
  'ready',
  'delivered',
  'looking',
  'nothing-mine',
  'empty',
  'offline',
]

describe('everybody can use it', () => {
  it.each(states)('office %s', async (state) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const page = await open(state, language)
      await page.waitForTimeout(150)
      expect(await axe(page)).toEqual([])
      expect(await tooWide(page)).toBe(0)
      // Without a network the browser itself says so; that is what the state shows.
      if (state !== 'offline') expect(troublesOf(page)).toEqual([])
      await shot(page, `office-${state}-${language}`)
      await close(page)
    }
  })

  it('on a telephone the list comes first, the matter after it', async () => {
    const page = await open('full', 'zh-CN', 'phone')
    expect(await tooWide(page)).toBe(0)
    await shot(page, 'office-phone')
    await close(page)
    const one = await open('overdue', 'zh-CN', 'phone')
    expect(await tooWide(one)).toBe(0)
    await shot(one, 'office-phone-one')
    await close(one)
  })
})

const about = { matter: '20261120-0031' }
const byKeyboard: readonly (readonly [string, string, readonly string[], object])[] = [
  ['complete', 'running', ['1', 'Enter'], { type: 'completeMatter', ...about, result: 'done', certificates: 0 }],
  [
    'suspend for an appraisal, told by phone',
    'running',
    ['4', '8', '3', 'Enter'],
    { type: 'suspendMatter', ...about, why: 'appraisal', toldBy: 'phone' },
  ],
  ['resume', 'still', ['1', 'Enter'], { type: 'resumeMatter', ...about }],
  [
    'grant the extension',
    'decide',
    ['1', '1', 'Enter'],
    { type: 'decideExtension', matter: '20261112-0012', granted: true },
  ],
]

describe('the office, by keyboard alone', () => {
  it.each(byKeyboard)('%s', async (_, state, presses, wish) => {
    const page = await open(state)
    await page.waitForSelector('article')
    for (const press of presses) {
      await page.keyboard.press(press, { delay: 40 })
      if (press === presses[0]) await page.waitForSelector('dialog[open] [data-digits], dialog[open] button')
    }
    await expect.poll(() => wishesOf(page)).toEqual([wish])
    await close(page)
  })

  it('records a step at a unit of the directory', async () => {
    const page = await open('running')
    await page.waitForSelector('article')
    await page.keyboard.press('2')
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'office-step')
    await page.keyboard.type('送交复核')
    await dialog.getByRole('combobox').fill('公积金')
    await dialog.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await wishesOf(page))[0])
      .toMatchObject({ type: 'takeStep', what: '送交复核', is: 'begun' })
    expect((await wishesOf(page))[0]).toHaveProperty('with.unit')
    await close(page)
  })

  it('walks the list with arrows, opens with Enter, searches with a slash', async () => {
    const page = await open('full')
    await page.waitForSelector('[data-row]')
    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const second = await page.locator('[data-row]').nth(1).getAttribute('data-row')
    expect(new URL(page.url()).searchParams.get('matter')).toBe(second)
    await page.keyboard.press('/')
    await page.keyboard.type('0013')
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).searchParams.get('matter')).toBe('20261113-0013')
    await close(page)
  })
})

describe('what is only looked at on purpose', () => {
  it('the applicant is masked until somebody asks', async () => {
    const page = await open('overdue')
    await page.getByText('138****1234').waitFor()
    expect(await page.content()).not.toContain('13812341234')
    await page.getByRole('button', { name: '要联系本人' }).click()
    await page.getByText('13812341234').waitFor()
    expect(await page.content()).not.toContain('44011419620514002X')
    await page.getByRole('button', { name: '遮住' }).click()
    await page.getByText('138****1234').waitFor()
    expect(await page.content()).not.toContain('13812341234')
    await close(page)
  })

  it('who only looks has no button, who asked does not decide, a no is said in words', async () => {
    const looking = await open('looking')
    await looking.getByText('您只能看').waitFor()
    expect(await looking.getByRole('button', { name: '审批延期' }).count()).toBe(0)
    await close(looking)
    const refused = await open('refused')
    await refused.waitForSelector('article')
    await refused.keyboard.press('1', { delay: 40 })
    await refused.waitForSelector('dialog[open]')
    await refused.keyboard.press('Enter')
    await refused.locator('dialog[open] [role=alert]').getByText('2027').waitFor()
    await shot(refused, 'office-refused')
    await close(refused)
  })
})
