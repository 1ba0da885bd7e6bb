/** Results of a test out of a spreadsheet: a column that names people by number or name, and one of scores. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { TestFault } from '#shared/domain/review/testFaults.ts'
import type { TestReadAnswer } from '#shared/protocol/tests.ts'
import { fromCell } from '../guides/cells.ts'
import { readGrids, type Line } from '../guides/readTables.ts'

const plain = (text: string): string =>
  fromCell(text)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
const headings = {
  number: ['工号', '人员编号', 'staffno', 'staffnumber', 'number'],
  name: ['姓名', '名字', 'name'],
  score: ['成绩', '得分', '分数', 'score', 'mark', 'result'],
} as const
type Columns = { readonly number: number; readonly name: number; readonly score: number }

/** The first line that names the columns, and those after it. */
const tableIn = (lines: readonly Line[]): { columns: Columns; rows: readonly Line[] } | undefined => {
  const at = (texts: readonly string[], names: readonly string[]): number =>
    texts.findIndex((text) => names.includes(plain(text)))
  for (const [index, { texts }] of lines.entries()) {
    const columns = {
      number: at(texts, headings.number),
      name: at(texts, headings.name),
      score: at(texts, headings.score),
    }
    if (columns.score >= 0 && (columns.number >= 0 || columns.name >= 0))
      return { columns, rows: lines.slice(index + 1) }
  }
  return undefined
}

const fullWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))

/** `by`: who reads it; nobody enters their own result. `full`: the full mark. */
export const readResults = async (
  bytes: Buffer,
  { people }: Pick<Setup, 'people'>,
  full: number,
  by: string,
): Promise<TestReadAnswer> => {
  const grids = await readGrids(bytes)
  if (typeof grids === 'string') return { trouble: grids }
  const table = grids.map(({ lines }) => tableIn(lines)).find((one) => one !== undefined)
  if (!table) return { trouble: 'no-columns' }
  const results: { staff: string; score: number; row: number }[] = []
  const errors: { row: number; value: string; fault: TestFault }[] = []
  const cell = ({ texts }: Line, column: number): string => (column < 0 ? '' : fromCell(texts[column] ?? ''))
  for (const line of table.rows) {
    const number = fullWidth(cell(line, table.columns.number))
    const name = cell(line, table.columns.name)
    const typed = fullWidth(cell(line, table.columns.score)).replace(/分$/, '').trim()
    if (number === '' && name === '' && typed === '') continue
    const found = number
      ? people.filter(({ staffNo }) => staffNo === number)
      : people.filter((one) => one.name === name)
    const [person] = found
    const score = Number(typed)
    const fault = ((): TestFault | undefined => {
      if (!person) return 'no-person'
      if (found.length > 1) return 'two-people'
      if (person.id === by) return 'yourself'
      if (results.some(({ staff }) => staff === person.id)) return 'twice'
      if (typed === '') return 'no-score'
      if (!Number.isFinite(score) || score < 0) return 'not-a-score'
      return score > full ? 'too-high' : undefined
    })()
    if (fault || !person) errors.push({ row: line.row, value: number || name || typed, fault: fault ?? 'no-person' })
    else results.push({ staff: person.id, score, row: line.row })
  }
  return { results, errors }
}
