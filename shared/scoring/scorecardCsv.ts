/** The scorecard as a file for spreadsheets: RFC 4180, and nothing in it that a spreadsheet would run as a formula. */
import {
  gradeMeasures,
  type Measure,
  type Scorecard,
  type ScorecardRow,
  type ShareFigure,
  type TimeFigure,
} from './scorecard.ts'

export type CsvCell = string | number | null

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width signs too; a quote makes it text. */
const formula = /^[=+\-@\t\r＝＋－＠]/

const cell = (value: CsvCell): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const plain = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain
}

/** Rows as one text: lines end with CR LF; the byte order mark tells spreadsheets that it is UTF-8. Null is empty. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** The column heads, in the reader's language. */
export type CsvWords = {
  readonly who: string
  readonly staffNo: string
  readonly measures: Readonly<Record<Measure, string>>
  readonly satisfied: string
  readonly responded: string
  /** `等候 中位（分）`: one figure of a time. */
  readonly time: (measure: string, figure: 'n' | 'median' | 'mean' | 'p90') => string
  /** `评价率 分母`: one figure of a share. */
  readonly share: (name: string, figure: 'count' | 'of' | 'percent') => string
}

const times = ['wait', 'walk', 'handling'] as const
const counts = ['recalled', 'missed', 'held', 'transferred', 'noticed'] as const
const timeFigures = ['n', 'median', 'mean', 'p90'] as const
const shareFigures = ['count', 'of', 'percent'] as const

/** Minutes with one decimal. */
const minutes = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 6_000) / 10)
const timeCells = ({ n, medianMs, meanMs, p90Ms }: TimeFigure): CsvCell[] => [
  n,
  ...[medianMs, meanMs, p90Ms].map(minutes),
]
const shareCells = ({ count, of, share }: ShareFigure): CsvCell[] => [
  count,
  of,
  share === null ? null : Math.round(share * 1_000) / 10,
]

const heads = (words: CsvWords): string[] => [
  words.who,
  words.staffNo,
  words.measures.finished,
  ...times.flatMap((time) => timeFigures.map((figure) => words.time(words.measures[time], figure))),
  ...counts.map((measure) => words.measures[measure]),
  ...gradeMeasures.map((measure) => words.measures[measure]),
  ...[words.satisfied, words.responded].flatMap((name) => shareFigures.map((figure) => words.share(name, figure))),
  words.measures.excluded,
  words.measures.forgotten,
  words.measures.expired,
]

const cells = (row: ScorecardRow): CsvCell[] => [
  row.name,
  row.staffNo,
  row.finished.count,
  ...times.flatMap((time) => timeCells(row[time])),
  ...counts.map((measure) => row[measure].count),
  ...row.ratings.grades.map(({ count }) => count),
  ...shareCells(row.ratings.satisfied),
  ...shareCells(row.ratings.responded),
  row.excluded.count,
  row.forgotten.count,
  row.expired.count,
]

/** A head, every person or window in the order of the scorecard, and the whole hall last. Times in minutes. */
export const scorecardCells = ({ rows, whole }: Scorecard, words: CsvWords): CsvCell[][] => [
  heads(words),
  ...rows.map(cells),
  cells(whole),
]
