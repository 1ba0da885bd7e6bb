/** Measures as a file for spreadsheets, a column for every number of every figure; nothing in it runs. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Language } from '#shared/domain/words.ts'
import type { LedgerCell } from '#shared/ledgers/cell.ts'
import type { Measures, NamedRow } from '#shared/scoring/measures/answer.ts'
import { catalogue, measureNames, type MeasureName } from '#shared/scoring/measures/catalogue.ts'
import { shareOf } from '#shared/scoring/measures/rate.ts'
import { csvHeads, csvLine, csvMark } from '../ledgers/csv.ts'
import { beginXlsx } from '../ledgers/xlsx.ts'

const number = (n: number | null, decimals: 0 | 1 | 2 = 0): LedgerCell =>
  n === null ? { is: 'nothing' } : { is: 'number', n, decimals }
const minutes = (ms: number | null): LedgerCell => number(ms === null ? null : Math.round(ms / 6_000) / 10, 1)
const text = (said: string): LedgerCell => (said === '' ? { is: 'nothing' } : { is: 'text', text: said })

/** Rates of time are told in minutes, others in pieces. */
const isOfTime = (name: MeasureName): boolean => catalogue[name].family === 'open'

const headsOf = (name: MeasureName, { measures, file }: Catalogue['scorecard']): readonly string[] => {
  const said = measures[name]
  const parts = (...of: string[]) => of.map((part) => `${said} ${part}`)
  switch (catalogue[name].is) {
    case 'rate':
      return isOfTime(name)
        ? parts(file.partMinutes, file.ofMinutes, file.percent)
        : parts(file.part, file.of, file.percent)
    case 'time':
      return parts(file.n, file.median, file.mean, file.p90)
    case 'span':
      return parts(file.minutes)
    default:
      return [said]
  }
}

const cellsOf = (name: MeasureName, { figures }: Pick<NamedRow, 'figures'>): readonly LedgerCell[] => {
  const figure = figures[name]
  switch (figure.is) {
    case 'rate': {
      const share = shareOf(figure)
      const unit = isOfTime(name) ? minutes : number
      return [unit(figure.num), unit(figure.den), number(share === null ? null : Math.round(share * 1_000) / 10, 1)]
    }
    case 'time': {
      const mean = figure.n === 0 ? null : figure.sumMs / figure.n
      return [number(figure.n), ...[figure.medianMs, mean, figure.p90Ms].map(minutes)]
    }
    case 'span':
      return [minutes(figure.sumMs)]
    case 'amount':
      return [number(Math.round(figure.sum * 100) / 100, 2)]
    case 'count':
      return [number(figure.sum)]
  }
}

/** Heads, then the hall, then every row. */
export const measureTable = (
  told: Measures,
  words: Catalogue['scorecard'],
  nameOf: (row: NamedRow) => string,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly LedgerCell[])[] } => ({
  heads: [words.who[told.by], words.staffNo, ...measureNames.flatMap((name) => headsOf(name, words))],
  rows: [
    [text(words.whole), text(''), ...measureNames.flatMap((name) => cellsOf(name, { figures: told.whole }))],
    ...told.rows.map((row) => [
      text(nameOf(row)),
      text(row.staffNo ?? ''),
      ...measureNames.flatMap((name) => cellsOf(name, row)),
    ]),
  ],
})

/** What a row is called in `language`. */
export const rowNamer =
  ({ by }: Pick<Measures, 'by'>, words: Catalogue, language: Language) =>
  ({ id, name }: NamedRow): string => {
    const said = name === null ? undefined : ((language === 'en' ? name.en : undefined) ?? name['zh-CN'])
    if (by === 'window') return words.common.windowNamed(said ?? id)
    if (by === 'hour') return words.scorecard.hour(Number(id))
    if (by === 'section' && id === '') return words.scorecard.noSection
    return said ?? id
  }

export const measuresFile = async (
  told: Measures,
  words: Catalogue,
  language: Language,
  as: 'csv' | 'xlsx',
): Promise<string | Buffer> => {
  const { heads, rows } = measureTable(told, words.scorecard, rowNamer(told, words, language))
  if (as === 'csv') return csvMark + csvHeads(heads) + rows.map(csvLine).join('')
  const book = beginXlsx(words.scorecard.title, heads, rows.slice(0, 50))
  try {
    book.add(rows)
    return await book.end()
  } catch (error) {
    book.stop()
    throw error
  }
}
