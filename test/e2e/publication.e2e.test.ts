/** A month published in the browser: a draft compared and published, an objection made and upheld, issued again, made final. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { november, workedMonth, type Month } from '../server/publishedMonth.ts'
import { dialog, shows, signIn } from './atScreens.ts'

let browser: Browser
let month: Month
const pins = { 'xu-jing': '604182', 'ma-jun': '739205', 'li-qiang': '518374' } as const
const numbers = { 'xu-jing': '5001', 'ma-jun': '6001', 'li-qiang': '1002' } as const
type Person = keyof typeof pins

const open = async (who: Person, path: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${month.hall.server.url}${path}` })
  if (who === 'ma-jun') await page.getByRole('button', { name: '主任', exact: true }).click()
  await signIn(page, { staffNo: numbers[who], pin: pins[who] })
  return page
}
const tab = `/appraisal/#publication/measured-people/${november}`
const nextDays = (day: number): void => {
  month.hall.clock.set(Date.UTC(2026, 11, day, 1, 0))
  month.hall.server.tick()
}

beforeAll(async () => {
  ;[month, browser] = await Promise.all([workedMonth(), launch()])
  for (const [id, pin] of Object.entries(pins))
    await month.hall.server.identity.pins.set(id as never, pin, month.hall.clock.now())
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await month?.hall.end()
})

test('the office enters a score, looks at the draft and publishes it', async () => {
  const page = await open('xu-jing', tab)
  await shows(page, '人员量化考核 · 2026 年 11 月')
  await page.getByRole('row', { name: /张敏/ }).waitFor()
  expect(await axe(page)).toEqual([])
  await shot(page, 'publication-draft')
  await page.getByRole('button', { name: '录入一项' }).click()
  const enter = dialog(page, '录入一项')
  await enter.getByLabel('对象').selectOption({ label: '李强' })
  await enter.getByLabel('得分（满分 100）').fill('60')
  await enter.getByLabel('理由').fill('群众反映，已核实')
  await shot(page, 'publication-item')
  await enter.getByRole('button', { name: '录入', exact: true }).click()
  await shows(page, '群众反映，已核实')
  await page.getByRole('button', { name: '公示这一版' }).click()
  await dialog(page, '公示这一版').getByRole('button', { name: '公示', exact: true }).click()
  await shows(page, /第 1 版，2026-12-01/)
  await shows(page, /异议期到 2026-12-08/)
  await shot(page, 'publication-open')
  expect(troublesOf(page)).toEqual([])
})

test('the clerk sees only the own row and objects to it', async () => {
  const page = await open('li-qiang', '/mine/#objections')
  await shows(page, '人员量化考核 · 2026 年 11 月')
  expect(await page.getByText('张敏').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: '提出异议' }).click()
  const ask = dialog(page, '提出异议')
  await ask.getByLabel('对哪一项').selectOption({ label: '日常表现' })
  await ask.getByRole('button', { name: '事实不符' }).click()
  await ask.getByLabel('说明').fill('当日在县里培训')
  await shot(page, 'publication-objection')
  await ask.getByRole('button', { name: '提出', exact: true }).click()
  await shows(page, /前由另一位复核/)
  await shot(page, 'publication-mine')
  expect(troublesOf(page)).toEqual([])
})

test('the director upholds it; the office issues the sheet again; at its end the director makes it final', async () => {
  const director = await open('ma-jun', tab)
  await shows(director, '1 号异议')
  await shot(director, 'publication-director')
  await director.getByRole('button', { name: '复核', exact: true }).click()
  const decide = dialog(director, '复核 · 1 号异议')
  await decide.getByRole('button', { name: '成立', exact: true }).click()
  await decide.getByLabel('复核理由').fill('培训通知属实')
  await decide.getByRole('button', { name: '复核', exact: true }).click()
  await shows(director, /成立（马军/)

  const office = await open('xu-jing', tab)
  await office.getByRole('button', { name: '撤回' }).click()
  await dialog(office, '撤回').getByLabel('理由').fill('1 号异议成立')
  await dialog(office, '撤回').getByRole('button', { name: '撤回' }).click()
  await shows(office, /已撤回/)
  await office.getByText(/与已公示的一版有 1 行不同/).waitFor()
  await shot(office, 'publication-compared')
  await office.getByRole('button', { name: '重新公示', exact: true }).click()
  await dialog(office, '重新公示').getByLabel('重新公示的理由').fill('1 号异议成立')
  await dialog(office, '重新公示').getByRole('button', { name: '公示', exact: true }).click()
  await shows(office, /第 2 版，2026-12-01/)
  await office.getByRole('button', { name: '重新核算比对' }).click()
  await shows(office, '逐项一致，一个数字都不差。')

  await office.getByRole('button', { name: '记录评定' }).click()
  const record = dialog(office, '记录评定')
  await record.getByLabel('对象').selectOption({ label: '李强' })
  await record.getByLabel('评定').selectOption({ label: '等次：合格' })
  await record.getByLabel('周杰明').check()
  await record.getByLabel('何平').check()
  expect(await record.getByLabel('李强', { exact: true }).count(), 'nobody sits over themselves').toBe(0)
  await record.getByLabel('理由').fill('样本少，结合日常表现')
  await shot(office, 'publication-committee')
  await record.getByRole('button', { name: '记录', exact: true }).click()
  await shows(office, '等主任确认')

  nextDays(9)
  const end = await open('ma-jun', tab)
  await end.getByRole('button', { name: '确认', exact: true }).click()
  const confirm = dialog(end, '确认 · 李强')
  await confirm.getByRole('button', { name: '确认', exact: true }).first().click()
  await confirm.getByRole('button', { name: '确定' }).click()
  await shows(end, '马军 于 2026-12-09 确认')
  await end.getByRole('button', { name: '订一项计划' }).click()
  const plan = dialog(end, '订一项计划')
  await plan.getByLabel('对象').selectOption({ label: '李强' })
  await plan.getByLabel('检查日期').fill('2026-12-25')
  await plan.getByLabel('措施').fill('跟班学习两周')
  await plan.getByRole('button', { name: '订立' }).click()
  await shows(end, '2026-12-25 前检查')
  await end.getByRole('button', { name: '定稿封存', exact: true }).click()
  await dialog(end, '定稿封存').getByRole('button', { name: '定稿', exact: true }).click()
  await shows(end, /马军 于 2026-12-09 定稿，第 2 版/)
  expect(await axe(end)).toEqual([])
  await shot(end, 'publication-frozen')
  await end.getByRole('button', { name: 'English' }).click()
  await shows(end, /Version 2 made final by/)
  await shot(end, 'publication-english')
  expect(troublesOf(end)).toEqual([])
})
