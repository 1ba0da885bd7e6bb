/** Setup and measures in a real browser: accessibility rules in every state, and the whole work by keyboard. */
import { join } from 'node:path'
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

const look = async (screen: string, state: string, language: 'zh-CN' | 'en' = 'zh-CN', more = ''): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url(screen, state, language) + more })
  await page.waitForSelector('button')
  return page
}
const close = (page: Page): Promise<void> => page.context().close()
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    return at?.dataset['path'] ?? at?.innerText ?? ''
  })
/** Wider than the glass: something cannot be reached without scrolling sideways. */
const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

const sections = ['hall', 'hours', 'services', 'windows', 'sections', 'people', 'printers', 'rules', 'devices', 'file']
const pages = [
  ...['first', 'signed-out', 'newer', 'offline', 'demo'].map((state) => ['setup', state, ''] as const),
  ...sections.map((section) => ['setup', 'changed', `#${section}`] as const),
  ...['hall', 'hours', 'services', 'windows', 'people', 'rules'].map((one) => ['setup', 'faulty', `#${one}`] as const),
  ...['items', 'units', 'workYears', 'deadlines'].flatMap((one) =>
    ['guides', 'faulty', 'bare'].map((state) => ['setup', state, `#${one}`] as const),
  ),
  ...['full', 'empty', 'failed', 'offline', 'signed-out'].map((state) => ['scorecard', state, ''] as const),
]

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(pages)('%s %s%s breaks no rule of accessibility and fits the glass', async (screen, state, section) => {
    const page = await look(screen, state, language, section)
    await expect.poll(() => axe(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
    expect(troublesOf(page).filter((trouble) => !trouble.includes('Failed to load resource'))).toEqual([])
    await shot(page, `${screen}-${state}${section.replace('#', '-')}-${language}`)
    await close(page)
  })
})

describe('setup', () => {
  test('a new service is one key away, its name is typed at once, and undo takes it back', async () => {
    const page = await look('setup', 'published', 'zh-CN', '#services')
    await page.getByRole('button', { name: '添加事项' }).first().press('Enter')
    await page.keyboard.type('灵活就业登记')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByText('没有窗口办“灵活就业登记”').count()).toBe(1)
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await expect.poll(() => page.getByText('没有改动').count()).toBe(1)
    await close(page)
  })

  test('what must be mended leads to its place, in whatever section', async () => {
    const page = await look('setup', 'faulty')
    await page.locator('footer').getByRole('button', { name: '处要先改正' }).press('Enter')
    const quota = page.locator('dialog li', { hasText: '每日限号' })
    await quota.getByRole('button', { name: '去改正' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('services.1.quota')
    await page.locator('footer').getByRole('button', { name: '处要先改正' }).press('Enter')
    await page.locator('dialog li', { hasText: '能办的事' }).getByRole('button', { name: '去改正' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('windows.3.services')
    await close(page)
  })

  test('publishing says in words what changes, and afterwards nothing does', async () => {
    const page = await look('setup', 'changed')
    await page.getByRole('button', { name: '查看并发布' }).press('Enter')
    const dialog = page.locator('dialog[open]')
    await expect.poll(() => dialog.getByText('最长等候 60 分钟 → 45 分钟').count()).toBe(1)
    expect(await dialog.getByText('赵磊').count()).toBe(1)
    await dialog.getByRole('button', { name: '发布', exact: true }).press('Enter')
    await expect.poll(() => page.getByText('没有改动 · 已发布第 4 版').count()).toBe(1)
    expect(await page.evaluate(() => sessionStorage.getItem('paihao.setupDraft'))).toBe(null)
    await close(page)
  })

  test('somebody else was quicker: the draft stays, and goes onto the newer version', async () => {
    const refused = await look('setup', 'refused')
    await refused.getByRole('button', { name: '查看并发布' }).click()
    await refused.locator('dialog[open]').getByRole('button', { name: '发布', exact: true }).click()
    await refused.getByRole('button', { name: '关闭，保留草稿' }).click()
    await expect.poll(() => refused.getByText('草稿有 9 处改动').count()).toBe(1)
    await close(refused)
    const page = await look('setup', 'newer', 'zh-CN', '#rules')
    await page.getByRole('button', { name: '把我的改动放到新的一版上' }).click()
    expect(await page.locator('[data-path="rules.longestWaitMinutes"]').inputValue()).toBe('45')
    await expect.poll(() => page.getByRole('button', { name: '查看并发布' }).isEnabled()).toBe(true)
    await close(page)
  })

  test('a file with faults changes nothing; a sound one shows its changes before it becomes the draft', async () => {
    const page = await look('setup', 'changed', 'zh-CN', '#file')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载设置文件' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('清河镇便民服务中心-设置-2026-11-23.json')
    const kept = join(process.cwd(), 'test-results', 'setup-file.json')
    await download.saveAs(kept)
    const fresh = await look('setup', 'published', 'zh-CN', '#file')
    const faulty = {
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"groups":[{"prefix":"a1"}]}'),
    }
    await fresh.setInputFiles('input[type=file]', faulty)
    await expect.poll(() => fresh.getByText('分组 · 第 1 项 · 号码字母').count()).toBe(1)
    expect(await fresh.locator('footer').getByText('没有改动').count()).toBe(1)
    await fresh.setInputFiles('input[type=file]', kept)
    await fresh.getByRole('button', { name: '放进草稿' }).press('Enter')
    await expect.poll(() => fresh.getByText('草稿有 9 处改动').count()).toBe(1)
    await close(page)
    await close(fresh)
  })

  test('removing asks only when something mentions it, and says what', async () => {
    const page = await look('setup', 'published', 'zh-CN', '#services')
    await page.getByRole('button', { name: '删去 养老待遇申领' }).press('Enter')
    const dialog = page.locator('dialog[open]')
    expect(await dialog.locator('li').allInnerTexts()).toEqual([
      '1 号窗口',
      '2 号窗口',
      '3 号窗口',
      '6 号窗口',
      '办事指南 4 项',
    ])
    await dialog.getByRole('button', { name: '删去' }).press('Enter')
    await expect.poll(() => page.getByText('草稿有 9 处改动').count()).toBe(1)
    await close(page)
  })
})

describe('measures', () => {
  test('a figure opens its visits, a visit its records, and Escape goes back step by step', async () => {
    const page = await look('scorecard', 'full')
    const figure = page.getByRole('button', { name: '王芳 办结 436' })
    await figure.press('Enter')
    await page.getByRole('button', { name: '看 A048 的记录' }).press('Enter')
    await expect.poll(() => page.getByText('被第 48101 条撤销').count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('button', { name: '看 A048 的记录' }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true)
    await close(page)
  })

  test.each(['CSV', 'Excel'])('the table goes out as %s under a name that says what it is', async (kind) => {
    const page = await look('scorecard', 'full')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `导出 ${kind}` }).click(),
    ])
    const ending = kind === 'CSV' ? 'csv' : 'xlsx'
    expect(download.suggestedFilename()).toBe(`办件统计-2026-11-01-2026-11-23-按人员.${ending}`)
    await close(page)
  })

  test('every family of measures says its figures with both their numbers, and how they are counted', async () => {
    const page = await look('scorecard', 'full')
    for (const [family, shown] of [
      ['时间', /均 \d/],
      ['叫号与到场', '1597/1645'],
      ['质量', '按时办理率'],
      ['评价', '771/780'],
      ['开窗', '空闲，有人等'],
      ['剔除', '忘了办结'],
    ] as const) {
      await page.getByRole('button', { name: family, exact: true }).click()
      await expect.poll(() => page.getByText(shown).count(), { message: family }).toBeGreaterThan(0)
      expect(await page.getByText('这些数怎么算').count()).toBe(1)
      expect(await axe(page)).toEqual([])
    }
    await close(page)
  })
})
