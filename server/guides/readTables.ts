/** A spreadsheet or text file as tables of cells that know their row and heading. */
import iconv from 'iconv-lite'
import readXlsx from 'read-excel-file/node'
import type { GuideError } from '#shared/protocol/setupFiles.ts'
import { parseCsv } from '../replay/csv.ts'
import { fromCell } from './cells.ts'
import { columnNamed, plainHeading, type Sheet, sheetNames } from './columns.ts'
import { zipSize } from './zipSize.ts'

/** One row; `row` as the spreadsheet counts it, from 1. */
export type ReadRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }
export type ReadTable = {
  readonly sheet: Sheet
  /** The heading of each column as it stands in the file, by the column's key. */
  readonly headings: Readonly<Record<string, string>>
  readonly rows: readonly ReadRow[]
}
export type ReadTables = { readonly tables: readonly ReadTable[]; readonly errors: readonly GuideError[] }

export type Line = { readonly row: number; readonly texts: readonly string[] }
/** `name` is empty where the file has no names for its tables. */
export type Grid = { readonly name: string; readonly lines: readonly Line[] }

/** Far beyond any hall: 2000 items with a dozen papers each. */
const mostUnfolded = 32_000_000
const mostRows = 30_000

const failed = (says: GuideError['says'], sheet: GuideError['sheet'] = 'file', value = ''): ReadTables => ({
  tables: [],
  errors: [{ sheet, row: 0, column: '', says, value }],
})

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value as string | number)
}

const gridsOfXlsx = async (bytes: Buffer): Promise<Grid[]> =>
  (await readXlsx(bytes, { trim: false })).map(({ sheet, data }) => ({
    name: sheet,
    lines: data.map((cells, index) => ({ row: index + 1, texts: cells.map(textOf) })),
  }))

/** UTF-8 if it can be; else what Excel writes in China. */
const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return iconv.decode(bytes, 'gb18030')
  }
}

const countBreaks = (texts: readonly string[]): number =>
  texts.reduce((count, text) => count + text.split('\n').length - 1, 0)

/** One grid a table: a line of headings begins each. Rows are counted as a spreadsheet shows them, not as lines of text. */
const gridsOfCsv = (bytes: Buffer): Grid[] => {
  const grids: { name: string; lines: Line[] }[] = []
  let row = 0
  let expected = 1
  for (const { line, fields } of parseCsv(decoded(bytes)).records) {
    row += 1 + Math.max(0, line - expected)
    expected = line + countBreaks(fields) + 1
    if (sheetOf(fields) !== undefined || grids.length === 0) grids.push({ name: '', lines: [] })
    grids[grids.length - 1]?.lines.push({ row, texts: fields })
  }
  return grids
}

/** Which table a line of headings begins. */
const sheetOf = (texts: readonly string[]): Sheet | undefined => {
  const has = (sheet: Sheet, ...keys: string[]): boolean =>
    keys.every((key) => texts.some((text) => columnNamed(sheet, text)?.key === key))
  if (has('materials', 'name') && (has('materials', 'item') || has('materials', 'itemName'))) return 'materials'
  return has('items', 'name', 'service') ? 'items' : undefined
}

const needed: Readonly<Record<Sheet, readonly string[]>> = { items: ['name', 'service'], materials: ['name'] }

const tableOf = (sheet: Sheet, [first, ...rest]: readonly Line[]): { table: ReadTable; errors: GuideError[] } => {
  const columns = (first?.texts ?? []).map((text) => ({ text: text.trim(), key: columnNamed(sheet, text)?.key }))
  const row = first?.row ?? 1
  const fault = (says: GuideError['says'], value: string): GuideError => ({ sheet, row, column: '', says, value })
  const keys = columns.flatMap(({ key }) => key ?? [])
  const errors = [
    ...columns.flatMap(({ text, key }) => (text !== '' && key === undefined ? [fault('unknown-column', text)] : [])),
    ...columns.flatMap(({ text, key }, at) =>
      key !== undefined && keys.indexOf(key) < keys.length && columns.findIndex((one) => one.key === key) < at
        ? [fault('same-column', text)]
        : [],
    ),
    ...needed[sheet].flatMap((key) =>
      keys.includes(key) ? [] : [fault('no-column', sheet === 'items' && key === 'service' ? '取号事项' : '名称')],
    ),
  ]
  const rows = rest.flatMap(({ row: at, texts }): ReadRow[] => {
    const cells = columns.flatMap(({ key }, index) => (key ? [[key, fromCell(texts[index] ?? '')] as const] : []))
    return cells.some(([, text]) => text !== '') ? [{ row: at, cells: Object.fromEntries(cells) }] : []
  })
  const headings = Object.fromEntries(columns.flatMap(({ text, key }) => (key ? [[key, text]] : [])))
  return { table: { sheet, headings, rows }, errors }
}

/** By its name, else by its headings. */
const sheetNamed = ({ name, lines }: Grid): Sheet | undefined => {
  const plain = plainHeading(name)
  const found = (['items', 'materials'] as const).find((sheet) =>
    Object.values(sheetNames[sheet]).some((one) => plainHeading(one) === plain),
  )
  return found ?? sheetOf(lines[0]?.texts ?? [])
}

/** A file's tables as plain lines of texts, in the order of the file; or why it cannot be read. */
export const readGrids = async (bytes: Buffer): Promise<readonly Grid[] | 'not-a-sheet' | 'too-large'> => {
  const isZip = bytes.subarray(0, 4).toString('hex') === '504b0304'
  const size = isZip ? zipSize(bytes, mostUnfolded) : 'fits'
  if (size !== 'fits') return size === 'too-large' ? 'too-large' : 'not-a-sheet'
  // An old .xls, a picture, a PDF: text has no zero bytes.
  if (!isZip && bytes.includes(0)) return 'not-a-sheet'
  const grids = await (isZip ? gridsOfXlsx(bytes).catch(() => undefined) : gridsOfCsv(bytes))
  if (!grids) return 'not-a-sheet'
  return grids.some(({ lines }) => lines.length > mostRows) ? 'too-large' : grids
}

/** Reads a file as it was sent. Nothing is thrown: what cannot be read is an error of row 0. */
export const readTables = async (bytes: Buffer): Promise<ReadTables> => {
  const grids = await readGrids(bytes)
  if (typeof grids === 'string') return failed(grids)
  const read = grids.flatMap((grid) => {
    const sheet = sheetNamed(grid)
    const lines = grid.lines.filter(({ texts }) => texts.some((text) => text.trim() !== ''))
    return sheet && lines.length > 0 ? [tableOf(sheet, lines)] : []
  })
  const tables = read.map(({ table }) => table)
  if (!tables.some(({ sheet }) => sheet === 'items')) return failed('no-sheet')
  return { tables, errors: read.flatMap(({ errors }) => errors) }
}
