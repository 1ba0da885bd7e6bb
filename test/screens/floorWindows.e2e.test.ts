/** The supervisor at a window, and leaving a window that is not open: in a real browser, by keyboard. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, launch, openPage, shot, type Size, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let gallery: Gallery
let browser: Browser

type Look = { readonly language?: 'zh-CN' | 'en'; readonly size?: Size }
const open = async (screen: string, state: string, { language = 'zh-CN', size = 'desk' }: Look = {}): Promise<Page> => {
  const page = await openPage(browser, { size, language, url: gallery.url(screen, state, language) })
  await page.waitForSelector('h1', { timeout: 60_000 })
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const wishesOf = (page: Page) => page.evaluate(() => window.wishes)
const tile = (page: Page, person: string) => page.getByRole('button', { name: person })
const ask = async (page: Page, person: string): Promise<void> => {
  await tile(page, person).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open]')
}

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  await close(await open('floor', 'calm'))
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const putBack = { place: 'keep', mustReturn: false, reason: 'other' }
const acts: readonly (readonly [string, string, readonly string[], object])[] = [
  [
    'finish',
    '赵敏',
    ['1', '2', 'Enter'],
    { type: 'finishService', window: 'w5', ticket: 'C009', outcome: 'accepted', forgotten: false },
  ],
  [
    'finish as forgotten',
    '赵敏',
    ['2', 'Enter'],
    { type: 'finishService', window: 'w5', ticket: 'C009', outcome: 'done', forgotten: true },
  ],
  [
    'put back who was called',
    '王芳',
    ['1', 'Enter'],
    {
      type: 'transferTicket',
      window: 'w3',
      ticket: 'A015',
      destination: { to: 'service', service: 'enrol' },
      ...putBack,
    },
  ],
  [
    'put back the held one, not the one in hand',
    '李强',
    ['2', '3', 'Enter'],
    {
      type: 'transferTicket',
      window: 'w1',
      ticket: 'A010',
      destination: { to: 'service', service: 'enrol' },
      ...putBack,
    },
  ],
  [
    'send back from a detour',
    '孙丽',
    ['1', 'Enter'],
    { type: 'finishService', window: 'w7', ticket: 'B010', outcome: 'done', forgotten: false },
  ],
  ['pause with a reason', '周伟', ['2', '1', '3', 'Enter'], { type: 'pauseWindow', window: 'w6', reason: 'meeting' }],
  ['resume', '陈静', ['1', 'Enter'], { type: 'resumeWindow', window: 'w2' }],
  ['close', '陈静', ['2', 'Enter'], { type: 'closeWindow', window: 'w2' }],
  ['sign the person out', '郑洁', ['1', 'Enter'], { type: 'signOut', window: 'w综合' }],
]

describe('the supervisor at a window, by keyboard alone', () => {
  it.each(acts)('%s', async (_, person, presses, wish) => {
    const page = await open('floor', 'busy')
    await ask(page, person)
    for (const press of presses) await page.keyboard.press(press, { delay: 40 })
    await expect.poll(() => wishesOf(page)).toEqual([wish])
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    expect(await tile(page, person).evaluate((it) => it === document.activeElement), 'focus returns').toBe(true)
    await page.getByRole('button', { name: /^撤销/ }).click()
    await page.getByText(/^已撤销“.*”，一切照旧。$/).waitFor()
    expect(await wishesOf(page)).toEqual([wish, { type: 'undoLast' }])
    await close(page)
  })

  it('Enter alone does nothing, Escape goes back, and a no is said in words', async () => {
    const page = await open('floor', 'refused')
    await ask(page, '赵敏')
    await page.keyboard.press('Enter')
    await page.getByText('先选代为做什么').waitFor()
    await page.keyboard.press('1')
    await page.waitForTimeout(60)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('没有做这件事的权限').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    expect(await tile(page, '赵敏').evaluate((it) => it === document.activeElement)).toBe(true)
    await close(page)
  })

  it('nobody else is offered it: not the guide, not at an empty window, not on the wall', async () => {
    for (const state of ['guide', 'wall']) {
      const page = await open('floor', state)
      expect(await tile(page, '赵敏').count()).toBe(0)
      await close(page)
    }
    const page = await open('floor', 'busy')
    const empty = page.locator('button[aria-haspopup=dialog][aria-disabled=true]')
    expect(await empty.count()).toBe(1)
    await empty.click({ force: true })
    expect(await page.locator('dialog').count()).toBe(0)
    await close(page)
  })

  it.each(['zh-CN', 'en'] as const)('everybody can use it, on both screens (%s)', async (language) => {
    for (const size of ['desk', 'board'] as const) {
      const page = await open('floor', 'busy', { language, size })
      await shot(page, `floor-press-${size}-${language}`)
      for (const [person, presses] of [
        ['赵敏', ['1']],
        ['李强', []],
        ['周伟', ['2', '1']],
        ['郑洁', ['1']],
      ] as const) {
        await ask(page, person)
        for (const press of presses) {
          await page.keyboard.press(press)
          await page.waitForTimeout(60)
        }
        expect(await axe(page)).toEqual([])
        const inside = await page.locator('dialog[open]').evaluate((it) => it.scrollHeight <= it.clientHeight)
        expect(inside, `${person} ${size} needs no scrolling`).toBe(true)
        await shot(page, `floor-at-${person}-${size}-${language}`)
        await page.keyboard.press('Escape')
        await page.waitForSelector('dialog[open]', { state: 'detached' })
      }
      expect(troublesOf(page)).toEqual([])
      await close(page)
    }
  })
})

describe('leaving a window that is not open', () => {
  it.each(['seated', 'evening'])('%s: signs out at the window, then here', async (state) => {
    for (const language of ['en', 'zh-CN'] as const) {
      for (const size of ['desk', 'board'] as const) {
        const look = await open('desk', state, { language, size })
        expect(await axe(look)).toEqual([])
        await shot(look, `desk-${state}-${size}-${language}`)
        await close(look)
      }
    }
    const page = await open('desk', state)
    await page.getByRole('button', { name: '签退', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('工号').waitFor()
    expect(await wishesOf(page)).toEqual([{ type: 'signOut', window: 'w3' }])
    await close(page)
  })

  it('is not offered to who has not signed in there', async () => {
    for (const state of ['opening', 'taken', 'not-begun']) {
      const page = await open('desk', state)
      expect(await page.getByRole('button', { name: '签退' }).count()).toBe(0)
      await close(page)
    }
  })
})
