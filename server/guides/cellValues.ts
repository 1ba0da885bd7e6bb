/** What a cell of a guide means: a kind by its word, a limit, a date, lists side by side. */
import { itemKinds, paperKinds } from '#shared/domain/kinds.ts'
import type { GuideFault } from '#shared/domain/setup/guideFaults.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { fromLines } from './cells.ts'
import type { ReadRow } from './readTables.ts'

/** Reads the cells of one row and remembers what is wrong in which. */
export type RowReader = {
  readonly text: (key: string) => string
  readonly fault: (key: string, says: GuideFault, value?: string) => void
}
export type RowFault = { readonly key: string; readonly says: GuideFault; readonly value: string }

export const rowReader = ({ cells }: Pick<ReadRow, 'cells'>, faults: RowFault[]): RowReader => ({
  text: (key) => cells[key] ?? '',
  fault: (key, says, value = '') => void faults.push({ key, says, value }),
})

const plain = (word: string): string => word.replace(/\s/g, '').toLowerCase()
const half = (text: string): string => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))

/** Any of the words people may write for one of these: Chinese, English, or the word of the document itself. */
const wordsFor = <K extends string>(keys: readonly K[], said: readonly Readonly<Record<K, string>>[]) =>
  new Map(keys.flatMap((key) => [key as string, ...said.map((words) => words[key])].map((w) => [plain(w), key])))
const [zh, en] = [catalogue['zh-CN'].guide, catalogue.en.guide]
const kindWords = wordsFor(itemKinds, [zh.kinds, en.kinds])
const paperWords = wordsFor(paperKinds, [zh.papers, en.papers])

const chosen = <V>(row: RowReader, key: string, words: ReadonlyMap<string, V>, otherwise: V): V => {
  const text = row.text(key)
  const found = words.get(plain(text))
  if (found === undefined && text !== '') row.fault(key, 'unknown-word', text)
  return found ?? otherwise
}

export const paperKindIn = (row: RowReader) => chosen(row, 'kind', paperWords, 'original')
/** An item with a promise is a promised one, where nobody says otherwise. */
export const itemKindIn = (row: RowReader) =>
  chosen(row, 'kind', kindWords, row.text('promised') === '' ? 'instant' : 'promised')

const yesNo = new Map([
  ...['是', '可以', 'yes', 'y', 'true', '1', '√', '✓'].map((word) => [word, true] as const),
  ...['否', '不可以', '不', 'no', 'n', 'false', '0', '×'].map((word) => [word, false] as const),
])
export const yesIn = (row: RowReader, key: string): boolean => chosen(row, key, yesNo, false)

/** A whole number, `份` after it or not. */
export const countIn = (row: RowReader, key: string): number => {
  const text = row.text(key)
  if (text === '') return 1
  const number = Number(half(text).replace(/\s*份$/, ''))
  if (Number.isNaN(number)) row.fault(key, 'number', text)
  return Number.isNaN(number) ? 1 : number
}

/** `20 个工作日`, `30 个自然日`, `20 working days`; a bare number counts working days. */
export const limitIn = (row: RowReader, key: string): { days: number; of: 'working' | 'calendar' } | undefined => {
  const text = half(row.text(key))
  if (text === '') return undefined
  const [, days, of = ''] = /^(\d{1,4})\s*(.*)$/.exec(text) ?? []
  const unit = plain(of)
  if (days !== undefined && /^(个?工作日|(working)?days?|)$/.test(unit)) return { days: Number(days), of: 'working' }
  if (days !== undefined && /^(个?自然日|天[（(]自然日[）)]|calendardays?)$/.test(unit))
    return { days: Number(days), of: 'calendar' }
  row.fault(key, 'unknown-word', row.text(key))
  return undefined
}

/** `2026-01-01`, however it is punctuated. */
export const dateIn = (row: RowReader, key: string): string | undefined => {
  const text = half(row.text(key))
  if (text === '') return undefined
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  if (year === undefined) {
    row.fault(key, 'not-a-date', text)
    return undefined
  }
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

type Said = { 'zh-CN': string; en?: string }
const said = (chinese: string, english: string | undefined): Said => ({
  'zh-CN': chinese,
  ...(english !== undefined && english !== '' && { en: english }),
})
/** A text that is always there. */
export const textIn = (row: RowReader, key: string): Said => said(row.text(key), row.text(`${key}En`))
/** A text that may be absent; English alone is a mistake, found by the schema. */
export const optionalIn = (row: RowReader, key: string): Said | undefined =>
  row.text(key) === '' && row.text(`${key}En`) === '' ? undefined : textIn(row, key)

/** The lines of `key` and, side by side, those of its companions. */
export const linesIn = (row: RowReader, key: string, ...beside: readonly string[]): (string | undefined)[][] => {
  const first = fromLines(row.text(key))
  const others = beside.map((other) => {
    const lines = fromLines(row.text(other))
    if (lines.length > 0 && lines.length !== first.length) row.fault(other, 'lines-differ')
    return lines
  })
  return first.map((line, index) => [line, ...others.map((lines) => lines[index])])
}
export const saidLinesIn = (row: RowReader, key: string): Said[] =>
  linesIn(row, key, `${key}En`).map(([chinese = '', english]) => said(chinese, english))
