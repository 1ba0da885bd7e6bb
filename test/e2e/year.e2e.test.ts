/**
 * The end of a year in the browser: a hall that was set up and worked in since January closes its December. Sections and
 * heads in setup; deductions confirmed, one appealed and upheld; sheets published, one objected to; everything made final.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastVersion } from '#shared/domain/appraisal/appraisal.ts'
import { startServer, type RunningServer } from '../../server/serve.ts'
import { handClock } from '../server/hallOnDisk.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { liveYear, unhappy } from '../support/year.ts'
import { lateComer, people, yearSetup } from '../support/year/hall.ts'
import { atClock } from '../support/year/workdays.ts'
import { dialog, shows, signIn } from './atScreens.ts'

const folder = mkdtempSync(join(tmpdir(), 'paihao-year-'))
const clock = handClock(atClock('2027-01-04', '09:00'))
let server: RunningServer
let browser: Browser
/** Points of the eleven months before, for the one who comes late. */
let untilNovember: number

const pin = '738261'
const pages: Page[] = []
const open = async (id: string, path: string, role?: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${server.url}${path}` })
  pages.push(page)
  if (role) await page.getByRole('button', { name: role, exact: true }).click()
  const { staffNo } = yearSetup.people.find((one) => one.id === id)!
  await signIn(page, { staffNo, pin })
  return page
}
/** Nothing went wrong on any page of this test, and no rule of accessibility is broken where it ends. */
const closeAll = async (): Promise<void> => {
  for (const page of pages.splice(0)) {
    expect(await axe(page)).toEqual([])
    expect(troublesOf(page)).toEqual([])
    await page.context().close()
  }
}
const onDay = (date: string): void => {
  clock.set(atClock(date, '09:00'))
  server.tick()
}
const decemberOf = (scheme: string) => server.keeper.books.story('appraisal', `2026-12:${scheme}`)

beforeAll(async () => {
  const year = liveYear(folder, { last: '2026-12-31', visitors: 24 })
  const november = year.books.story('appraisal', '2026-11:town-ten')
  untilNovember = lastVersion(november!)!.sheet.rows.find(({ id }) => id === lateComer)!.yearTotal!
  year.close()
  ;[server, browser] = await Promise.all([startServer({ data: folder, host: '127.0.0.1', clock }), launch()])
  for (const { id } of yearSetup.people) await server.identity.pins.set(id, pin, clock.now())
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('setup: a section gets another head, and the hall takes it at once', async () => {
  const page = await open(people.admin.id, '/setup/#sections')
  await page.getByLabel('综合窗口组 负责人').selectOption({ label: '毛丽' })
  await shot(page, 'year-setup-sections')
  await page.getByRole('button', { name: '查看并发布' }).click()
  const dialogOf = page.getByRole('dialog')
  await dialogOf.getByText('雷鸣 → 毛丽').waitFor()
  await dialogOf.getByRole('button', { name: '发布', exact: true }).click()
  await shows(page, /已发布，第 2 版/)
  expect(server.keeper.hall.setup?.sections.find(({ id }) => id === 'general')?.head).toBe('mao-li')
  await closeAll()
})

test('discipline: December’s late mornings are confirmed; one is appealed against, and the director upholds it', async () => {
  const supervisor = await open(people.supervisor.id, '/appraisal/#discipline', '值班长')
  await supervisor.getByRole('button', { name: /2026 年 12 月.*待处理/ }).click()
  const waiting = () => server.keeper.books.story('conduct', `2026-12:${lateComer}`)!.deductions
  expect(waiting().length).toBeGreaterThan(1)
  await shows(supervisor, '确认后扣 2 分')
  await shot(supervisor, 'year-discipline-waiting')
  // A key is deaf while the one before is still being answered.
  const confirmNext = async (): Promise<number> => {
    const left = waiting().filter(({ stage }) => stage === 'proposed').length
    if (left > 0) await supervisor.keyboard.press('c')
    return left
  }
  await expect.poll(confirmNext, { timeout: 20_000 }).toBe(0)
  await shows(supervisor, '没有待处理的扣分')

  const clerk = await open(lateComer, '/mine/#conduct')
  await clerk.getByRole('button', { name: '前一期' }).click()
  await clerk.getByRole('button', { name: '申诉', exact: true }).first().click()
  const appeal = clerk.getByRole('dialog', { name: /^申诉/ })
  await appeal.getByRole('button', { name: '与事实不符' }).click()
  await appeal.getByLabel('说明').fill('当日雪后道路封闭，有通告')
  await appeal.getByRole('button', { name: '确定' }).click()
  await shows(clerk, '等待主任复核')

  const director = await open(people.director.id, '/appraisal/#discipline', '主任')
  await director.getByRole('button', { name: /2026 年 12 月.*待处理/ }).click()
  await director.getByRole('button', { name: '复核申诉' }).click()
  const decide = director.getByRole('dialog', { name: /^复核/ })
  await decide.getByRole('button', { name: '申诉成立，不扣分' }).click()
  await decide.getByLabel('理由').fill('通告属实')
  await decide.getByRole('button', { name: '确定' }).click()
  await shows(clerk, '申诉成立，不扣')
  await shot(clerk, 'year-own-december')
  await closeAll()
})

test('publication: both sheets of December are posted, with the year’s points added up', async () => {
  onDay('2027-01-11')
  for (const [scheme, name] of [
    ['town-ten', '月度十分制考核'],
    ['measured-people', '人员量化考核'],
  ] as const) {
    const office = await open(people.appraiser.id, `/appraisal/#publication/${scheme}/2026-12`)
    await shows(office, `${name} · 2026 年 12 月`)
    await office.getByRole('button', { name: '公示这一版' }).click()
    await dialog(office, '公示这一版').getByRole('button', { name: '公示', exact: true }).click()
    await shows(office, /第 1 版，2027-01-11/)
    await shot(office, `year-published-${scheme}`)
  }
  const row = lastVersion(decemberOf('town-ten')!)!.sheet.rows.find(({ id }) => id === lateComer)!
  const left = server.keeper.books.story('conduct', `2026-12:${lateComer}`)!
  const counted = left.deductions.filter(({ stage }) => stage === 'confirmed').length
  expect(row.total).toBe(10 - 2 * counted)
  expect(row.yearTotal).toBe(untilNovember + row.total!)

  const posted = await open(people.appraiser.id, '/sheet/?scheme=town-ten&period=2026-12')
  await shows(posted, '郝然')
  await shows(posted, String(row.yearTotal))
  await shot(posted, 'year-sheet')
  await closeAll()
})

test('appeal: somebody objects to their row, somebody else decides, and both sheets are made final', async () => {
  const clerk = await open(unhappy, '/mine/#objections')
  await shows(clerk, '人员量化考核 · 2026 年 12 月')
  const own = clerk.getByRole('region', { name: /人员量化考核 · 2026 年 12 月/ })
  const part = (await own.count()) > 0 ? own : clerk
  await part.getByRole('button', { name: '提出异议' }).first().click()
  const ask = dialog(clerk, '提出异议')
  await ask.getByRole('button', { name: '事实不符' }).click()
  await ask.getByLabel('说明').fill('当月接手的都是疑难件')
  await ask.getByRole('button', { name: '提出', exact: true }).click()
  await shows(clerk, /前由另一位复核/)

  const objected = ['measured-people', 'town-ten'].find((scheme) => decemberOf(scheme)!.objections.length > 0)!
  const second = await open(people.secondAppraiser.id, `/appraisal/#publication/${objected}/2026-12`)
  await second.getByRole('button', { name: '复核', exact: true }).click()
  const decide = dialog(second, '复核 · 1 号异议')
  await decide.getByRole('button', { name: '不成立', exact: true }).click()
  await decide.getByLabel('复核理由').fill('已按业务难度折算')
  await decide.getByRole('button', { name: '复核', exact: true }).click()
  await shows(second, /不成立（陶然/)
  await closeAll()

  onDay('2027-01-20')
  for (const scheme of ['town-ten', 'measured-people']) {
    const director = await open(people.director.id, `/appraisal/#publication/${scheme}/2026-12`, '主任')
    await director.getByRole('button', { name: '重新核算比对' }).click()
    await shows(director, '逐项一致，一个数字都不差。')
    await director.getByRole('button', { name: '定稿封存', exact: true }).click()
    await dialog(director, '定稿封存').getByRole('button', { name: '定稿', exact: true }).click()
    await shows(director, /魏国 于 2027-01-20 定稿，第 1 版/)
    await shot(director, `year-final-${scheme}`)
    expect(decemberOf(scheme)?.frozen?.version).toBe(1)
  }
  await closeAll()
})
