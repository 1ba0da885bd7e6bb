/** Publication sheets in a real browser: what stands on them, in which order, by which names, and as PDF on A4 and A3. */
import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'
import { readAsked } from '../../window-terminal/sheet/asked.ts'
import { shownOf, whoOf } from '../../window-terminal/sheet/shown.ts'
import { publishedSheet } from '../gallery/sheetPictures.ts'

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
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url('sheet', state, language) })
  await page.waitForSelector('article, [role=alert], h2')
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const cells = (page: Page, row: number): Promise<readonly string[]> =>
  page.locator('article tbody tr').nth(row).locator('td').allInnerTexts()
/** Pages and their size in points, as the file itself says them. */
const pdf = async (page: Page, name: string) => {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const folder = join(process.cwd(), 'test-results', 'shots')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.pdf`), bytes)
  const boxes = [...bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(['published', 'ten-point', 'draft', 'not-asked', 'failed'])(
    '%s breaks no rule of accessibility',
    async (state) => {
      const page = await look(state, language)
      await expect.poll(() => axe(page)).toEqual([])
      expect(troublesOf(page).filter((trouble) => !trouble.includes('Failed to load resource'))).toEqual([])
      await shot(page, `sheet-${state}-${language}`)
      await close(page)
    },
  )
})

test('people stand in the order of staff numbers, with the interval, and the committee has the last word', async () => {
  const page = await look('published')
  expect(await cells(page, 0)).toEqual([
    '1',
    '1001',
    '张敏',
    '综合窗口',
    '412',
    '91.24',
    '88.2–94.2',
    '优秀（暂定，79 %）',
    '',
  ])
  expect((await cells(page, 9)).slice(1)).toEqual([
    '1010',
    '郑小红',
    '社会事务科',
    '260',
    '68.00',
    '64.1–71.9',
    '合格',
    '考核委员会定等次',
  ])
  // Of too few cases no figure is posted.
  expect((await cells(page, 5)).slice(4)).toEqual(['22', '—', '', '样本不足', ''])
  const article = await page.locator('article').innerText()
  expect(article).toContain('评价率 731 / 2923 = 25 %')
  expect(article).toContain('提出 2 件，成立 1 件，待复核 1 件')
  expect(article).toContain('2026-11-19 至 2026-11-26')
  expect(article).toContain('6f1c2a9b e0d4457f')
  await close(page)
})

test('a draft says that it is one, and when it could be objected to', async () => {
  const page = await look('draft')
  expect(await page.locator('article').innerText()).toMatch(/^草稿，未公示/)
  expect(await page.locator('article').innerText()).toContain('公示后 5 个工作日')
  await close(page)
})

test('the monthly table has each deduction with its count, the fifth doubled, and month and year beside them', async () => {
  const page = await look('ten-point')
  const fifth = page.locator('article tbody tr', { hasText: '2026-10-27' })
  expect(await fifth.locator('td').allInnerTexts()).toEqual(['2026-10-27', '迟到', '−2', '5', '是', '何梅'])
  const sections = page.locator('article section tbody tr')
  expect(await sections.allInnerTexts()).toEqual(['综合窗口\t6\t9.83\t99.20', '社会事务科\t6\t8.83\t97.50'])
  const person = page.locator('article tbody', { hasText: '郑小红' })
  expect(await person.innerText()).toMatch(/4\.00\s+94\.00/)
  expect(await page.locator('article tbody', { hasText: '张敏' }).innerText()).toMatch(/10\s+无扣分\s+10\.00\s+100\.00/)
  await close(page)
})

test('prints on A4 upright, and on A3 across with the score of every item', async () => {
  const page = await look('published')
  expect(await pdf(page, 'sheet-A4')).toEqual([[595, 842]])
  expect(await page.locator('article th').count()).toBe(9)
  await page.getByLabel('纸张').selectOption('A3')
  expect(await page.locator('article th').count()).toBe(15)
  expect(await pdf(page, 'sheet-A3')).toEqual([[1191, 842]])
  await close(page)
})

test('a long sheet goes over pages with its head on each', async () => {
  const page = await look('ten-point')
  const pages = await pdf(page, 'sheet-ten-point')
  expect(pages.length).toBe(2)
  expect(
    await page
      .locator('article thead')
      .first()
      .evaluate((head) => getComputedStyle(head).display),
  ).toBe('table-header-group')
  await close(page)
})

describe('what is asked for and how people are named', () => {
  test('the address names a scheme and a period, together or apart', () => {
    expect(readAsked('?appraisal=2026-11:town-ten')).toEqual({
      scheme: 'town-ten',
      period: '2026-11',
      version: undefined,
    })
    expect(readAsked('?scheme=town-ten&period=2026-11&version=2')).toEqual({
      scheme: 'town-ten',
      period: '2026-11',
      version: 2,
    })
    expect(readAsked('?scheme=town-ten')).toBeUndefined()
    expect(readAsked('?appraisal=2026-11:x&version=-1')?.version).toBeUndefined()
  })

  test.each([
    ['full', '欧阳春晓'],
    ['masked', '欧**晓'],
    ['staff-no', ''],
  ] as const)('by the rule-book with %s: %s', (names, said) => {
    const shown = shownOf({ ...publishedSheet, publication: { ...publishedSheet.publication, names } }, undefined)!
    const who = whoOf(
      shown,
      'ouyang-chunxiao',
      (name) => name['zh-CN'],
      (name) => name,
    )
    expect(who).toMatchObject({ name: said, staffNo: '1012' })
  })
})
