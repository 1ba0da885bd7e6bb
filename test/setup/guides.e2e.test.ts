/** Guides in a real browser: an item written and published, a spreadsheet brought in, a photo, a calendar; by keyboard too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Command } from '#shared/domain/decide.ts'
import { systemClock } from '../../server/clock.ts'
import { tablesOf } from '../../server/guides/tables.ts'
import { writeGuidesXlsx } from '../../server/guides/writeGuides.ts'
import { type RunningServer, startServer } from '../../server/serve.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { clockTime } from '../support/hall.ts'

const ahead = clockTime('10:00', '2026-11-23') - Date.now()
const clock = { ...systemClock, now: () => Date.now() + ahead }
const folder = mkdtempSync(join(tmpdir(), 'paihao-guides-'))
const pin = '739164'

let server: RunningServer
let browser: Browser
let page: Page

const setup = () => server.keeper.hall.setup!
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 20_000 })
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const section = (name: string) => page.getByRole('navigation', { name: '设置' }).getByRole('button', { name }).click()
const part = (name: string) => page.locator('section nav').getByRole('button', { name }).click()
const publish = async (): Promise<void> => {
  const { setupVersion } = server.keeper.hall
  await press('查看并发布')
  await page.locator('dialog[open]').getByRole('button', { name: '发布', exact: true }).click()
  await expect.poll(() => server.keeper.hall.setupVersion).toBe(setupVersion + 1)
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

beforeAll(async () => {
  server = await startServer({ data: join(folder, 'data'), port: 0, host: '127.0.0.1', clock })
  const first = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
  const command = Command.parse({ type: 'publishSetup', setup: { ...first, workYears: [] }, basedOn: 0 })
  await server.keeper.wish({ id: 'setup', command, by: { role: 'admin', id: 'wu-gang' } })
  await server.identity.pins.set('wu-gang', pin, clock.now())
  browser = await launch()
  page = await openPage(browser, { size: 'desk', url: `${server.url}/setup/#items` })
  await page.getByLabel('工号').fill(setup().people.find(({ id }) => id === 'wu-gang')!.staffNo)
  await page.getByLabel('密码', { exact: true }).fill(pin)
  await page.keyboard.press('Enter')
  await shows('还没有指南的')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('an administrator', () => {
  test('writes an item with its guide, by keyboard, and publishes it', async () => {
    await page.getByRole('button', { name: '添加事项' }).press('Enter')
    await page.keyboard.type('居民停车证办理')
    await page.getByLabel('办件类型').selectOption({ label: '承诺件' })
    await shows('1 处要先改正')
    await part('依据与流程')
    await page.getByRole('button', { name: '加一条依据' }).press('Enter')
    await page.keyboard.type('《清河镇停车管理办法》第八条')
    await page.getByRole('button', { name: '加一步' }).press('Enter')
    await page.keyboard.type('窗口当场核对')
    await part('材料')
    await page.getByRole('button', { name: '添加材料' }).press('Enter')
    await page.keyboard.type('机动车行驶证')
    await page.getByRole('button', { name: '更多 机动车行驶证' }).press('Enter')
    await page.getByLabel('出具单位', { exact: true }).fill('公安交警')
    await page.getByRole('button', { name: '添加材料' }).press('Enter')
    await page.keyboard.type('房产证')
    await page.getByRole('button', { name: '把 房产证 上移' }).press('Enter')
    await part('时限与收费')
    await page.getByLabel('承诺时限', { exact: true }).fill('5')
    await part('群众看到的')
    await shows('5 个工作日')
    await shot(page, 'e2e-guide-written')
    await publish()
    expect(setup().items[setup().items.length - 1]).toMatchObject({
      name: { 'zh-CN': '居民停车证办理' },
      kind: 'promised',
      promised: { days: 5, of: 'working' },
      basis: ['《清河镇停车管理办法》第八条'],
      procedure: [{ 'zh-CN': '窗口当场核对' }],
      materials: [
        { name: { 'zh-CN': '房产证' } },
        { name: { 'zh-CN': '机动车行驶证' }, issuer: { 'zh-CN': '公安交警' } },
      ],
    })
    await press('返回列表')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('居民停车证办理')
  })

  test('brings a spreadsheet: told what is wrong in it, then what it changes; publishes it', async () => {
    const [first, second] = setup().items
    const bring = async (items: typeof setup extends () => { items: infer I } ? I : never): Promise<void> => {
      const buffer = await writeGuidesXlsx(tablesOf(items, setup()), setup())
      await page.locator('dialog[open] input[type=file]').setInputFiles({ name: '指南.xlsx', mimeType: '', buffer })
    }
    await press('表格导入导出')
    await bring([{ ...first!, service: '没有' as never }, second!])
    await shows('表格里有 1 处不对，一行也没有导入')
    await shows('“事项”表 · 第 2 行 · 取号事项')
    expect(await axe(page)).toEqual([])
    await bring([
      { ...first!, code: '1137080000' },
      { ...second!, id: 'item-new' as never, name: { 'zh-CN': '另一件事' } },
    ])
    await shows('新增 1 项，改动 1 项')
    expect(await axe(page)).toEqual([])
    await press('放进草稿')
    await shows('2 项已放进草稿')
    await page.keyboard.press('Escape')
    const before = setup().items.length
    await publish()
    expect(setup().items).toHaveLength(before + 1)
    expect(setup().items[0]?.code).toBe('1137080000')
    expect(setup().items[before]).toMatchObject({
      id: 'item-new',
      name: { 'zh-CN': '另一件事' },
      materials: second!.materials,
    })
  })

  test('exports what is published as a file a spreadsheet opens', async () => {
    await press('表格导入导出')
    const [download] = await Promise.all([page.waitForEvent('download'), press('导出表格（XLSX）')])
    expect(download.suggestedFilename()).toBe('清河镇便民服务中心-办事指南.xlsx')
    await page.keyboard.press('Escape')
  })

  test('adds the published calendar, is told which year is missing still, and takes a Monday off', async () => {
    await section('工作日历')
    await shows('还没有 2026 年的日历')
    await press('添加 2026 年，按公布的安排')
    await page.getByText('还没有 2026 年的日历').waitFor({ state: 'detached' })
    await shows('还没有 2027 年的日历')
    await page.locator('[data-date="2026-01-01"]').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('Space')
    await publish()
    const [year] = setup().workYears
    expect(year?.off).toEqual(expect.arrayContaining(['2026-01-12', '2026-10-01']))
    expect(year?.work).toContain('2026-10-10')
  })

  test('gives a person a photo, made small here, and it is shown', async () => {
    await section('人员')
    await page
      .getByRole('button', { name: /的岗位、电话和照片/ })
      .first()
      .click()
    const large = await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 1200
      canvas.height = 1600
      canvas.getContext('2d')!.fillRect(0, 0, 600, 1600)
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    const buffer = Buffer.from(large, 'base64')
    await page.locator('section input[type=file]').setInputFiles({ name: '张敏.png', mimeType: 'image/png', buffer })
    const photo = page.getByRole('img', { name: /的照片$/ })
    await photo.waitFor()
    await expect
      .poll(() => photo.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]))
      .toEqual([240, 320])
    expect(await axe(page)).toEqual([])
    await publish()
    expect(setup().people[0]?.photo).toMatch(/^[0-9a-f]{64}$/)
  })

  test('takes another place’s deadlines with one press, and sees the next number as it will be', async () => {
    await section('时限与编号')
    await press(/^德州/)
    await page.getByLabel('一次性告知书').fill('清河告〔{year}〕{n:3}号')
    await shows('第 7 份是：清河告〔2026〕007号')
    await page.getByLabel('受理通知书', { exact: true }).fill('受理')
    await page.keyboard.press('Tab')
    await shows('里面要有 {n}')
    await press('撤销上一步')
    await publish()
    expect(setup()).toMatchObject({ deadlines: { rectifyDays: 5 }, numbering: { notice: '清河告〔{year}〕{n:3}号' } })
    expect(troublesOf(page)).toEqual([])
  })
})

describe('every new section', () => {
  const tooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

  test.each(['中文', 'English'])('breaks no rule of accessibility and fits the glass: %s', async (language) => {
    await press(language)
    for (const name of ['items', 'units', 'workYears', 'deadlines', 'people', 'hall']) {
      await page.evaluate((hash) => location.replace(`#${hash}`), name)
      await page.waitForTimeout(200)
      expect([name, await axe(page)]).toEqual([name, []])
      expect(await tooWide()).toBe(false)
    }
    await page.evaluate(() => location.replace('#items'))
    await page.locator('[data-item]').first().click()
    for (const button of await page.locator('section nav button').all()) {
      await button.click()
      expect([await button.textContent(), await axe(page)]).toEqual([await button.textContent(), []])
      expect(await tooWide()).toBe(false)
    }
  })
})
