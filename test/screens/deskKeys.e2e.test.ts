/** The desk in a real browser: every verb by keyboard alone, and a hand's mistakes cost nothing. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wish } from '#shared/ui/wishes.ts'
import { launch, openPage } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

declare global {
  interface Window {
    /** Kept by the gallery's desk. */
    wishes: Wish[]
  }
}

let gallery: Gallery
let browser: Browser

const open = async (state: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: gallery.url('desk', state, 'zh-CN') })
  await page.waitForSelector('h1', { timeout: 60_000 })
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const wishesOf = (page: Page): Promise<Wish[]> => page.evaluate(() => window.wishes)

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
  await close(await open('idle'))
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const at = { window: 'w3', ticket: 'A012' }
const told = { ...at, matter: '20261120-0031' }
const byKeyboard: readonly (readonly [string, string, readonly string[], object])[] = [
  ['next', 'idle', ['F8'], { type: 'callNext', window: 'w3' }],
  ['next on the keypad', 'idle', ['Numpad8'], { type: 'callNext', window: 'w3' }],
  ['recall', 'called', ['F9'], { type: 'recallTicket', ...at }],
  ['start', 'called', ['F10'], { type: 'startService', ...at }],
  ['missed', 'recalled', ['F12'], { type: 'markMissed', ...at }],
  ['undo', 'called', ['Escape'], { type: 'undoLast' }],
  [
    'finish as usual',
    'serving',
    ['F11', 'Enter'],
    { type: 'finishService', ...at, outcome: 'done', performed: [{ service: 'enrol', count: 1 }] },
  ],
  [
    'finish with papers missing',
    'serving',
    ['F11', '3', 'Enter'],
    { type: 'finishService', ...at, outcome: 'incomplete', performed: [{ service: 'enrol', count: 1 }] },
  ],
  [
    'transfer to a service, its place kept',
    'serving',
    ['F5', '1', '2', '1', 'Enter'],
    {
      type: 'transferTicket',
      ...at,
      destination: { to: 'service', service: 'medical' },
      place: 'keep',
      mustReturn: false,
      reason: 'other-service',
    },
  ],
  ['hold', 'serving', ['F6', '3', 'Enter'], { type: 'holdService', ...at, reason: 'copy-or-pay' }],
  ['pause', 'idle', ['F4', '2', 'Enter'], { type: 'pauseWindow', window: 'w3', reason: 'meal' }],
  ['resume', 'paused', ['F4'], { type: 'resumeWindow', window: 'w3' }],
  [
    'call one of the line out of turn',
    'idle',
    ['F2', '1', '5', 'Enter', '2', 'Enter'],
    { type: 'callTicket', window: 'w3', ticket: 'A015', reason: 'urgent' },
  ],
  ['switch service', 'serving', ['Insert', '3', 'Enter'], { type: 'switchService', ...at, service: 'medical' }],
  ['take up who is held', 'held', ['F2', 'Enter'], { type: 'resumeService', window: 'w3', ticket: 'A010' }],
  [
    'draw a number for somebody',
    'idle',
    ['Control+i', '2', '3', 'Enter'],
    { type: 'issueTicket', service: 'pension', language: 'zh-CN', priority: 'veteran' },
  ],
  [
    'note everything that came',
    'matter-told',
    ['F3', '1', 'a', 'Enter'],
    { type: 'notePapers', ...told, keys: ['household-book', 'photo', 'bank-card'] },
  ],
  [
    'accept, one paper fewer and one copy more',
    'matter-ready',
    ['F3', '1', 'Space', 'ArrowDown', '2', 'Enter'],
    {
      type: 'acceptMatter',
      ...told,
      procedure: 'own',
      received: [
        { material: 'household-book', count: 2 },
        { material: 'photo', count: 2 },
        { material: 'bank-card', count: 1 },
        { material: 'residence', count: 1 },
      ],
      collection: 'at-window',
    },
  ],
  [
    'do not accept, by a case of the guide',
    'matter-ready',
    ['F3', '3', '4', '2', 'Enter'],
    { type: 'declineMatter', ...told, reason: 'not-handled-case', basis: '已领取职工养老待遇的' },
  ],
  [
    'complete',
    'matter-accepted',
    ['F3', '1', '1', 'Enter'],
    { type: 'completeMatter', ...told, result: 'granted', certificates: 0 },
  ],
  [
    'say that the end was forgotten',
    'forgotten',
    ['2', 'Enter'],
    {
      type: 'finishService',
      ...at,
      outcome: 'done',
      performed: [{ service: 'enrol', count: 1 }],
      forgotten: true,
    },
  ],
]

describe('the desk, by keyboard alone', () => {
  it.each(byKeyboard)('%s', async (_, state, presses, wish) => {
    const page = await open(state)
    for (const press of presses) {
      await page.keyboard.press(press, { delay: 40 })
      // The services to choose from come from the hall: a person sees them before choosing one.
      if (press === 'Control+i') await page.waitForSelector('dialog [data-digits]')
      if (press === 'F3') await page.waitForSelector('dialog [data-digit="1"]')
      // What is done about a matter begins with its form, and that with the guide.
      else if (presses[0] === 'F3' && press === presses[1])
        await page.waitForSelector('dialog [data-tick], dialog [role=radio]')
    }
    await expect.poll(() => wishesOf(page)).toEqual([wish])
    await close(page)
  })

  it('gives the one-time notice with a paper ticked and a line of its own', async () => {
    const page = await open('serving')
    await page.keyboard.press('F7')
    // The service has two items; the first is marked.
    await page.waitForSelector('dialog [role=option]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog input[type=checkbox]')
    await page.keyboard.press('Space')
    await page.fill('dialog input[aria-label="清单外第 1 条"]', '单位介绍信')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => wishesOf(page))
      .toEqual([
        {
          type: 'giveNotice',
          ...at,
          item: 'pension-claim',
          form: 'oral',
          purpose: 'acceptance',
          lines: [
            { key: 'id-card', material: 'id-card', text: '本人居民身份证', defect: 'missing' },
            { key: 'own-1', text: '单位介绍信', defect: 'missing' },
          ],
        },
      ])
    await close(page)
  })
})

describe('what a hand does by mistake', () => {
  it('a key pressed twice counts once', async () => {
    const page = await open('idle')
    for (const wait of [0, 20, 120, 400]) {
      await page.waitForTimeout(wait)
      await page.keyboard.press('F8')
    }
    expect(await wishesOf(page)).toEqual([{ type: 'callNext', window: 'w3' }])
    await close(page)
  })

  it('no key works while a note is typed, and F5 never reloads', async () => {
    const page = await open('serving')
    await page.keyboard.press('F6')
    await page.fill('dialog input', '缺章')
    for (const key of ['F8', 'F5', 'F11', '1']) await page.keyboard.press(key)
    expect(await page.inputValue('dialog input')).toBe('缺章1')
    expect(await wishesOf(page)).toEqual([])
    await close(page)
  })

  it('with the line lost nobody is called, and the reason is said', async () => {
    const page = await open('offline')
    await page.keyboard.press('F8')
    await page.waitForSelector('[role=status] :text("连线断了")')
    expect(await wishesOf(page)).toEqual([])
    await close(page)
  })

  it('a no of the hall is said in words', async () => {
    const page = await open('refused')
    await page.keyboard.press('F8')
    await page.waitForSelector('[role=status] :text("还有人在办理")')
    await close(page)
  })
})
