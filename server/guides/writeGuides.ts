/** Tables of guides as files: a spreadsheet with explanations, or text. */
import writeXlsx, { type Cell, type Sheet as XlsxSheet } from 'write-excel-file/node'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { toCell } from './cells.ts'
import { columnsOf, explainedName, type Sheet, sheetNames } from './columns.ts'
import { gridOf, type Table } from './tables.ts'

type Names = Pick<Setup, 'services' | 'units'>

const heading = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e3f0ec',
  alignVertical: 'top',
  wrap: true,
})
/**
 * ECMA-376 22.9.2.19: a text that looks like an escaped character is written with its underscore escaped. The writer
 * keeps texts as keys of an object, where `constructor` and its like are there already: a space, trimmed when read,
 * makes them others.
 */
const written = (text: string): string => `${text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')}${text in {} ? ' ' : ''}`

const cell = (value: string): Cell =>
  value === '' ? null : { value: written(value), type: String, wrap: true, alignVertical: 'top', format: '@' }

const sheetOf = (table: Table): XlsxSheet<never> => {
  const [first = [], ...rest] = gridOf(table)
  return {
    sheet: sheetNames[table.sheet].zh,
    data: [first.map(heading), ...rest.map((row) => row.map(cell))],
    columns: columnsOf[table.sheet].map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  } as XlsxSheet<never>
}

/** What every column wants, and the names that may be written for queues and units. */
const explained = ({ services, units }: Names): XlsxSheet<never> => {
  const about = (sheet: Sheet): string[][] =>
    columnsOf[sheet].map(({ zh, en, how, example = '' }) => [sheetNames[sheet].zh, zh, en, how, example])
  const names = (of: string, list: Names['services' | 'units']): string[][] =>
    list.map(({ id, name }) => [of, name['zh-CN'], id, '', ''])
  const rows = [
    ...about('items'),
    ...about('materials'),
    ...names('可选的取号事项', services),
    ...names('可选的实施机关', units),
  ]
  return {
    sheet: explainedName,
    data: [
      ['表', '栏目', 'English', '怎么填', '例子'].map(heading),
      ...rows.map((row) => row.map((text) => cell(toCell(text)))),
    ],
    columns: [{ width: 16 }, { width: 30 }, { width: 26 }, { width: 60 }, { width: 28 }],
    stickyRowsCount: 1,
  } as XlsxSheet<never>
}

/** An XLSX workbook: items, papers, explanations. */
export const writeGuidesXlsx = (tables: readonly Table[], names: Names): Promise<Buffer> =>
  writeXlsx([...tables.map(sheetOf), explained(names)]).toBuffer()

/** Both tables in one text (RFC 4180), an empty line between them; the mark in front tells Excel that it is UTF-8. */
export const writeGuidesCsv = (tables: readonly Table[]): string => {
  const field = (text: string): string => `"${text.replace(/"/g, '""')}"`
  const text = tables.map((table) =>
    gridOf(table)
      .map((row) => `${row.map(field).join(',')}\r\n`)
      .join(''),
  )
  return `\ufeff${text.join('\r\n')}`
}
