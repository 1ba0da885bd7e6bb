/** Goals, a round of reviews and a selection in the browser: drafted to reviewed, voted unnamed, judged by keyboard, awarded. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launch, openPage, shot, troublesOf } from '../support/browser.ts'
import { appraisedHall, goals, review, selection, type AppraisedHall } from '../server/appraisedHall.ts'
import { dialog, shows, signIn } from './atScreens.ts'

let browser: Browser
let a: AppraisedHall
const pins = {
  'xu-jing': ['5001', '604182'],
  'ma-jun': ['6001', '739205'],
  'zhang-min': ['1001', '518374'],
  'li-qiang': ['1002', '620481'],
} as const
const open = async (who: keyof typeof pins, path: string): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${a.hall.server.url}${path}` })
  const [staffNo, pin] = pins[who]
  if (who === 'ma-jun') await page.getByRole('button', { name: '主任' }).click()
  await signIn(page, { staffNo, pin })
  return page
}

beforeAll(async () => {
  ;[a, browser] = await Promise.all([appraisedHall(), launch()])
  for (const [id, [, pin]] of Object.entries(pins))
    await a.hall.server.identity.pins.set(id as never, pin, a.hall.clock.now())
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await a?.hall.end()
})

test('a section drafts its goals, the head signs, the director approves, the office enters a score', async () => {
  const head = await open('zhang-min', '/mine/#goals')
  await head.getByRole('button', { name: '起草目标' }).click()
  const first = head.getByRole('region', { name: '第 1 项' })
  await first.getByLabel('目标名称').fill('窗口业务量')
  await first.getByLabel('指标').fill('受理件数')
  await first.getByLabel('考核标准').fill('完成 1200 件得满分，每少 1 % 扣 1 分')
  await first.getByLabel('权重').fill('60')
  await head.getByRole('button', { name: '加一项目标' }).click()
  const second = head.getByRole('region', { name: '第 2 项' })
  await second.getByLabel('目标名称').fill('业务培训')
  await second.getByLabel('指标').fill('学习次数')
  await second.getByLabel('考核标准').fill('每月一次得满分')
  await second.getByLabel('权重').fill('39.5')
  await shows(head, '还差 0.5')
  await second.getByLabel('权重').fill('40')
  await shows(head, '权重合计正好 100')
  expect(await axe(head)).toEqual([])
  await head.getByRole('button', { name: '存为草案' }).click()
  await head.getByRole('button', { name: '签字' }).click()
  await dialog(head, '签字').getByRole('button', { name: '签字' }).click()
  await shows(head, '已签字，待批准')

  const director = await open('ma-jun', '/appraisal/#goals')
  await director.getByRole('button', { name: /社会事务/ }).click()
  await director.getByRole('button', { name: '批准', exact: true }).click()
  await dialog(director, '批准').getByRole('button', { name: '批准' }).click()
  await shows(director, '已批准')

  const office = await open('xu-jing', '/appraisal/#goals')
  await office.getByRole('button', { name: /社会事务/ }).click()
  await office.getByRole('button', { name: '录入：业务培训' }).click()
  const enter = dialog(office, '录入：业务培训')
  await enter.getByLabel('实际完成').fill('5 次')
  await enter.getByLabel('评分（0–100）').fill('90')
  await enter.getByLabel('说明').fill('签到表')
  await enter.getByRole('button', { name: '确定' }).click()
  await shows(office, '请附上凭据')
  await enter.getByRole('button', { name: '取消' }).click()
  const evidence = ['d'.repeat(64)]
  await a.must(a.office, 'enterGoal', { goals, goal: 'goal-2', actual: '5 次', score: 90, evidence, note: '签到表' })
  await shows(office, '手工评分的目标：得 36 分（权重 40）')
  expect(await axe(office)).toEqual([])
  await shot(office, 'goals-entered')
  expect([head, director, office].flatMap(troublesOf)).toEqual([])
})

test('a colleague gives an unnamed ballot once; it is gone; the round tells sides of four alone', async () => {
  await a.round()
  const page = await open('li-qiang', '/mine/#reviews')
  await page.getByRole('button', { name: '打分 张敏' }).click()
  for (const [row, mark] of [
    ['工作态度', '9'],
    ['服务质量', '8'],
    ['业务知识', '8'],
    ['团队协作', '9'],
  ] as const)
    await page.getByRole('group', { name: row }).getByText(mark, { exact: true }).click()
  await page.getByRole('button', { name: '投出这一票' }).click()
  await shows(page, '还有没打分的项')
  await page.getByRole('group', { name: '纪律遵守' }).getByText('10', { exact: true }).click()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: '投出这一票' }).click()
  await shows(page, '没有要您评的')
  expect(await page.getByText('张敏').count()).toBe(0)
  expect(troublesOf(page)).toEqual([])
  for (const id of ['wang-fang', 'chen-jing', 'liu-yang']) await a.give(a.clerk(id), 8)
  await a.give(a.supervisor, 1)

  const office = await open('xu-jing', '/appraisal/#reviews')
  await office.getByRole('button', { name: /定期测评/ }).click()
  await shows(office, '收回 5 票，共发出 9 票')
  expect(await axe(office)).toEqual([])
  expect(await office.getByRole('button', { name: '结束测评' }).count()).toBe(0)
  expect(a.hall.server.keeper.books.story('review', review)).toMatchObject({ stage: 'open' })
})

test('judged by keyboard, and the vetoes wait for a second person', async () => {
  await a.selection()
  const office = await open('xu-jing', '/appraisal/#selection')
  await office.getByRole('button', { name: /优质服务窗口/ }).click()
  await office.getByRole('button', { name: '1 号窗口' }).click()
  await office.getByRole('button', { name: '打分' }).click()
  const sheet = dialog(office, '评委打分')
  for (const mark of ['92', '90', '88', '95', '101', '90']) {
    await office.keyboard.type(mark)
    await office.keyboard.press('Enter')
  }
  await shows(office, '还有 1 项')
  await sheet.getByLabel('工作作风优良').fill('91')
  await shows(office, '合计 546 / 600')
  expect(await axe(office)).toEqual([])
  await shot(office, 'selection-judged')
  await sheet.getByRole('button', { name: '交评分表' }).click()
  await shows(office, '评分表已交')
  await office.getByRole('button', { name: '核查 发生重大安全责任事故' }).click()
  const check = dialog(office, '核查：发生重大安全责任事故')
  await check.getByRole('button', { name: '不存在' }).click()
  await check.getByLabel('核查情况').fill('查阅安全台账')
  await check.getByRole('button', { name: '确定' }).click()
  await shows(office, /待复核/)
  expect(await office.getByRole('button', { name: /^复核/ }).count()).toBe(0)

  const director = await open('ma-jun', '/appraisal/#selection')
  await director.getByRole('button', { name: /优质服务窗口/ }).click()
  await director.getByRole('button', { name: '1 号窗口' }).click()
  await director.getByRole('button', { name: '复核 发生重大安全责任事故' }).click()
  await dialog(director, '复核').getByRole('button', { name: '确定' }).click()
  await shows(director, /马军 2026-11-23 复核/)
  expect(await axe(director)).toEqual([])
  expect([office, director].flatMap(troublesOf)).toEqual([])
  expect(a.hall.server.keeper.books.story('selection', selection)!.candidates.get('w1')!.sheets.size).toBe(1)
})
