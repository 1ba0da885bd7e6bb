/** Spreadsheets as people fill them in: understood where it can be, else every fault by its row, and nothing comes in. */
import type { SheetData } from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Item } from '#shared/domain/setup/guide.ts'
import { itemColumns, materialColumns } from '../../server/guides/columns.ts'
import { readGuides } from '../../server/guides/readGuides.ts'
import { bare, said, service, town, typed, unit } from './guideFiles.ts'

describe('as people fill it in', () => {
  test('English headings, no ids, loose words: understood', async () => {
    const read = await readGuides(
      await typed({
        Items: [
          ['Name', ' service ', 'Kind', 'promised limit', 'In force from', 'Conditions', 'Conditions in English'],
          ['停车证办理', service, 'promised by a date', '５', '2026/3/1', '有车\n有驾照', 'A car\n/'],
        ],
        papers: [
          ['Item name', 'Paper', 'Original or copy', 'Copies', 'Pledge accepted'],
          ['停车证办理', '行驶证', 'Original and copy', '2 份', 'yes'],
          ['停车证办理', '申请表', '当场填写', 1, true],
        ],
      }),
      bare,
    )
    expect(said(read)).toEqual([])
    expect(read.items).toMatchObject([
      {
        name: { 'zh-CN': '停车证办理' },
        service: town.services[0]!.id,
        kind: 'promised',
        promised: { days: 5, of: 'working' },
        edition: '2026-03-01',
        conditions: [{ 'zh-CN': '有车', en: 'A car' }, { 'zh-CN': '有驾照' }],
        materials: [
          { name: { 'zh-CN': '行驶证' }, kind: 'original-and-copy', count: 2, byPledge: true },
          { name: { 'zh-CN': '申请表' }, kind: 'filled-here', count: 1, byPledge: true },
        ],
      },
    ])
  })

  test('a file without ids read twice names the same items and papers', async () => {
    const file = await typed({
      事项: [
        ['事项名称', '取号事项'],
        ['停车证办理', service],
      ],
      材料: [
        ['事项名称', '材料名称'],
        ['停车证办理', '行驶证'],
      ],
    })
    const once = await readGuides(file, bare)
    const again = await readGuides(file, { ...town, items: [...once.items] })
    expect(again.summary).toEqual({ added: 0, changed: 0, same: 1, kept: 0 })
  })

  test('a column that is not in the file leaves what was there; so does a missing sheet of papers', async () => {
    const [first] = town.items as [Item]
    const read = await readGuides(
      await typed({
        事项: [
          ['事项编号', '事项名称', '取号事项'],
          [first.id, '新名字', service],
        ],
      }),
      town,
    )
    expect(said(read)).toEqual([])
    expect(read.items[0]).toEqual({
      ...first,
      service: town.services[0]!.id,
      name: { ...first.name, 'zh-CN': '新名字' },
    })
  })

  test('empty rows between the others are no rows, and the count of rows stays the spreadsheet’s', async () => {
    const read = await readGuides(
      await typed({
        事项: [
          ['事项名称', '取号事项'],
          ['', ''],
          ['停车证办理', service],
          ['   ', ''],
          ['甲', '没有'],
        ],
      }),
      bare,
    )
    expect(said(read)).toEqual(['items 5 取号事项 unknown-service 没有'])
  })
})

/** One fault in otherwise sound rows: what is typed, and what is said. */
const rows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['no name', { 事项名称: '' }, 'items 2 事项名称 empty'],
  ['no service', { 取号事项: '' }, 'items 2 取号事项 service-missing'],
  ['an unknown service', { 取号事项: '没有' }, 'items 2 取号事项 unknown-service 没有'],
  ['an unknown kind', { 办件类型: '快办' }, 'items 2 办件类型 unknown-word 快办'],
  ['an unknown organ', { 实施机关: '没有' }, 'items 2 实施机关 unknown-unit 没有'],
  ['a date in words', { 生效日期: '元旦' }, 'items 2 生效日期 not-a-date 元旦'],
  ['a date that is no day', { 生效日期: '2026-02-30' }, 'items 2 生效日期 not-a-date 2026-02-30'],
  ['days of no kind', { 承诺时限: '5 日' }, 'items 2 承诺时限 unknown-word 5 日'],
  ['too many days', { 承诺时限: '500' }, 'items 2 承诺时限 at-most 400'],
  ['no days', { 法定时限: '0' }, 'items 2 法定时限 at-least 1'],
  ['a promise without a promise', { 办件类型: '承诺件' }, 'items 2 承诺时限 promise-missing 停车证办理'],
  ['a promise too long', { 法定时限: '5', 承诺时限: '6' }, 'items 2 承诺时限 promise-too-long 6'],
  ['a phone in words', { 咨询电话: '总机' }, 'items 2 咨询电话 format 总机'],
  ['a name too long', { 事项名称: '长'.repeat(121) }, 'items 2 事项名称 too-long 120'],
  ['too many conditions', { 办理条件: '一\n'.repeat(13) }, 'items 2 办理条件 too-many 12'],
  ['lines that differ', { 办理流程: '一\n二', '办理流程（英文）': 'One' }, 'items 2 办理流程（英文） lines-differ'],
  ['a fee in English only', { '收费标准（英文）': '5 yuan' }, 'items 2 收费标准 empty'],
  ['an id with a space', { 事项编号: 'a b' }, 'items 2 事项编号 format a b'],
]
const papers: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['no name of a paper', { 材料名称: '' }, 'materials 2 材料名称 empty'],
  ['a paper of no item', { 事项名称: '没有' }, 'materials 2 事项名称 unknown-item 没有'],
  ['a paper of nothing', { 事项名称: '' }, 'materials 2 事项名称 empty'],
  ['an unknown kind of paper', { 材料类型: '传真' }, 'materials 2 材料类型 unknown-word 传真'],
  ['copies in words', { 份数: '若干' }, 'materials 2 份数 number 若干'],
  ['half a copy', { 份数: '1.5' }, 'materials 2 份数 whole 1.5'],
  ['too many copies', { 份数: '21' }, 'materials 2 份数 at-most 20'],
  ['neither yes nor no', { 可告知承诺: '也许' }, 'materials 2 可告知承诺 unknown-word 也许'],
]
const sheet = (columns: readonly { readonly zh: string }[], given: Readonly<Record<string, string>>): SheetData => {
  const used = columns.map(({ zh }) => zh).filter((zh) => given[zh] !== undefined)
  return [used, used.map((zh) => given[zh] ?? '')]
}
const sound = { 事项名称: '停车证办理', 取号事项: service }
const soundPaper = { 事项名称: '停车证办理', 材料名称: '行驶证' }

describe('every fault by its row and column, and nothing comes in', () => {
  test.each(rows)('%s', async (_, change, sentence) => {
    const read = await readGuides(await typed({ 事项: sheet(itemColumns, { ...sound, ...change }) }), bare)
    expect(said(read)).toEqual([sentence])
    expect(read.items).toEqual([])
  })

  test.each(papers)('%s', async (_, change, sentence) => {
    const read = await readGuides(
      await typed({ 事项: sheet(itemColumns, sound), 材料: sheet(materialColumns, { ...soundPaper, ...change }) }),
      bare,
    )
    expect(said(read)).toEqual([sentence])
    expect(read.items).toEqual([])
  })

  test('faults of many rows are all told, items before papers', async () => {
    const read = await readGuides(
      await typed({
        材料: [
          ['事项名称', '材料名称', '份数'],
          ['甲', '身份证', '两'],
          ['乙', '照片', '1'],
        ],
        事项: [
          ['事项名称', '取号事项', '实施机关'],
          ['甲', service, unit],
          ['甲', service, ''],
          ['', '没有', ''],
        ],
      }),
      bare,
    )
    expect(said(read)).toEqual([
      'items 3 事项名称 same-id 甲',
      'items 4 取号事项 unknown-service 没有',
      'items 4 事项名称 empty',
      'materials 2 事项名称 two-items 甲',
      'materials 3 事项名称 unknown-item 乙',
    ])
  })

  test('columns nobody knows, columns twice and columns missing', async () => {
    const read = await readGuides(
      await typed({
        事项: [
          ['事项名称', '备注', '事项名称'],
          ['甲', '', ''],
        ],
      }),
      bare,
    )
    expect(said(read)).toEqual([
      'items 1  unknown-column 备注',
      'items 1  same-column 事项名称',
      'items 1  no-column 取号事项',
    ])
  })
})
