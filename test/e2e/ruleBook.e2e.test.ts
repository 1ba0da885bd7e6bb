/** A rule-book in a real browser: drafted from a township's, mended, tried on last month, sent back, proposed again, approved. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { shows, signIn } from './atScreens.ts'
import { openHall, people, type RealHall } from './hall.ts'

let browser: Browser
let hall: RealHall
let office: Page
let director: Page

beforeAll(async () => {
  hall = await openHall()
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hall?.close()
})

const rules = async (person: (typeof people)['feng'], role: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${hall.url}/appraisal/#rules` })
  await page.getByRole('button', { name: role, exact: true }).click()
  await signIn(page, person)
  return page
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const weight = (n: number) => office.getByLabel('权重', { exact: true }).nth(n)

test('before there is one the page says what to do', async () => {
  office = await rules(people.feng, '考核人员')
  await shows(office, '还没有考核办法')
  expect(await axe(office)).toEqual([])
  await press(office, '拟订新办法')
  await office.getByRole('button', { name: /^乡镇便民服务中心办法/ }).click()
  await shows(office, '没有错误')
  expect(await axe(office)).toEqual([])
})

test('what is wrong is said beside its field, led to from the list, and keeps it from being proposed', async () => {
  await press(office, '优质服务窗口评比')
  await office.getByLabel('日常评价％').fill('40')
  await shows(office, '比例合计是 110，要正好 100')
  expect(await office.getByRole('button', { name: '看改动并提交' }).isDisabled()).toBe(true)
  await press(office, '总则')
  await office.getByText('1 处要改').last().click()
  await office.getByRole('button', { name: /比例合计是 110/ }).click()
  await office.getByRole('heading', { name: /优质服务窗口评比/ }).waitFor()
  await shot(office, 'e2e-rule-book-fault')
  await office.getByLabel('日常评价％').fill('30')
  await shows(office, '没有错误')
})

test('the draft goes out as a file and comes in again', async () => {
  await press(office, '人员量化考核')
  await weight(0).fill('25')
  await weight(1).fill('25')
  const [download] = await Promise.all([office.waitForEvent('download'), press(office, '导出')])
  const file = join(mkdtempSync(join(tmpdir(), 'paihao-book-')), 'book.json')
  await download.saveAs(file)
  const book = RuleBook.parse(JSON.parse(readFileSync(file, 'utf8')))
  expect(book.schemes.map(({ id }) => id)).toContain('measured-people')
  await weight(1).fill('7')
  await office.locator('input[type=file]').setInputFiles(file)
  await expect.poll(() => weight(1).inputValue()).toBe('25')
  const broken = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"name":{}}') }
  await office.locator('input[type=file]').setInputFiles(broken)
  await shows(office, '文件里有读不懂的地方，没有导入：')
  expect(await axe(office)).toEqual([])
  await press(office, '关闭')
})

test('it is tried on last month without anything being recorded', async () => {
  await press(office, '上个月按这个会怎样')
  await press(office, '试算')
  await shows(office, '当时没有办法，只列出草案的结果。')
  await shows(office, '人员量化考核：原办法与草案')
  expect(await axe(office)).toEqual([])
  await shot(office, 'e2e-rule-book-trial')
})

test('the director sends it back with a reason and the office proposes it again', async () => {
  await press(office, '看改动并提交')
  await office.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await shows(office, '第 1 号草案等主任批准')
  director = await rules(people.gao, '主任')
  await shows(director, '第 1 号草案等主任批准')
  expect(await axe(director)).toEqual([])
  await press(director, '退回')
  const dialog = director.getByRole('dialog')
  await dialog.getByRole('button', { name: '退回', exact: true }).click()
  await shows(director, '请写明理由')
  await dialog.getByLabel('退回的理由').fill('从元旦起执行')
  await dialog.getByRole('button', { name: '退回', exact: true }).click()
  await shows(office, '从元旦起执行')
  await press(office, '拟订新办法')
  await office.getByRole('button', { name: /^乡镇便民服务中心办法/ }).click()
  await office.getByLabel('从哪个月起生效').selectOption('2026-11-01')
  await shows(office, '没有错误')
  await press(office, '看改动并提交')
  await office.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await shows(director, '第 2 号草案等主任批准')
})

test('approved it is the version in force, and everybody sees which month goes by it', async () => {
  await press(director, '批准')
  await director.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await shows(director, '已批准，成为第 1 版')
  await shows(director, '现行')
  await shows(office, '2026-11-01 起')
  const november = office.getByRole('listitem').filter({ hasText: /^11月/ })
  await expect.poll(() => november.innerText()).toMatch(/1$/)
  await shows(office, '累计 5 次以上每次按双倍扣分')
  expect(await axe(office)).toEqual([])
  await office.getByRole('button', { name: 'English' }).click()
  await shows(office, 'Monthly ten points')
  expect(await axe(office)).toEqual([])
  await shot(office, 'e2e-rule-book-in-force')
  expect([...troublesOf(office), ...troublesOf(director)]).toEqual([])
})
