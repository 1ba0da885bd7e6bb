/** A sheet as a table for spreadsheets: one line a row of it; of deductions one line each, as the monthly table has them. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Said, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { LedgerCell } from '#shared/ledgers/cell.ts'
import type { RowName } from '#shared/protocol/appraisal.ts'
import { csvHeads, csvLine, csvMark } from '../ledgers/csv.ts'
import { beginXlsx } from '../ledgers/xlsx.ts'

export type ExportedSheet = {
  readonly sheet: Sheet
  readonly scheme: Scheme
  readonly names: Readonly<Record<string, RowName>>
  readonly language: Language
}
type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly LedgerCell[])[] }

const text = (said: string | undefined): LedgerCell => (said ? { is: 'text', text: said } : { is: 'nothing' })
const number = (n: number | null | undefined, decimals: 0 | 1 | 2 = 2): LedgerCell =>
  n === null || n === undefined ? { is: 'nothing' } : { is: 'number', n, decimals }

const sayer = (language: Language) => (said: Said | RowName['name'] | undefined) =>
  said && (language === 'zh-CN' ? said['zh-CN'] : (said.en ?? said['zh-CN']))

const gradeName = ({ scheme, language }: ExportedSheet, code: string | null): string | undefined =>
  'bands' in scheme ? sayer(language)(scheme.bands.find((band) => band.code === code)?.name) : undefined

const whoCells = ({ names, language }: ExportedSheet, id: string): LedgerCell[] => {
  const name = names[id]
  const say = sayer(language)
  return [text(say(name?.name) ?? id), text(name?.staffNo), text(say(name?.section))]
}

/** Names of the parts, in the order of the rule-book; of goals by the sheet itself. */
const partNames = ({ scheme, sheet, language }: ExportedSheet): readonly (readonly [id: string, name: string])[] => {
  const say = sayer(language)
  if (scheme.kind === 'points') return scheme.indicators.map(({ id, name }) => [id, say(name)!] as const)
  if (scheme.kind === 'judged') return scheme.parts.map(({ id, name }) => [id, say(name)!] as const)
  const named = sheet.rows.flatMap(({ parts }) =>
    parts.map(({ indicator, name }) => [indicator, name ?? indicator] as const),
  )
  return [...new Map(named)]
}

const consequenceNames = ({ scheme, language }: ExportedSheet, { proposes }: SheetRow): string =>
  proposes
    .map((code) => sayer(language)(scheme.consequences.find(({ id }) => id === code)?.name) ?? code)
    .join(language === 'zh-CN' ? '；' : '; ')

const measuredHeads = [
  'name',
  'staffNo',
  'section',
  'total',
  'low',
  'high',
  'grade',
  'standing',
  'chance',
  'rankLow',
  'rankHigh',
  'tier',
  'served',
] as const

const measuredTable = (asked: ExportedSheet): Table => {
  const words = catalogue[asked.language].appraisal
  const { heads, standings } = words.out
  const parts = partNames(asked)
  return {
    heads: [
      ...measuredHeads.map((head) => heads[head]),
      ...parts.flatMap(([, name]) => [name, heads.caseOf(name)]),
      heads.proposes,
    ],
    rows: asked.sheet.rows.map((row) => [
      ...whoCells(asked, row.id),
      number(row.total),
      number(row.interval?.[0]),
      number(row.interval?.[1]),
      text(gradeName(asked, row.grade)),
      text(standings[row.standing]),
      number(row.chance === null ? null : 100 * row.chance, 1),
      number(row.rankInterval?.[0], 0),
      number(row.rankInterval?.[1], 0),
      number(row.tier, 0),
      number(row.served, 0),
      ...parts.flatMap(([id]) => {
        const part = row.parts.find(({ indicator }) => indicator === id)
        return [number(part?.score), number(part?.n, 0)]
      }),
      text(consequenceNames(asked, row)),
    ]),
  }
}

/** 月度扣分公示表: every deduction with its day, code, points, count and doubling; then each one's month and year. */
const deductionTable = (asked: ExportedSheet): Table => {
  const { heads, yes } = catalogue[asked.language].appraisal.out
  const { scheme } = asked
  const say = sayer(asked.language)
  const faults = scheme.kind === 'deductions' ? scheme.rules.lists.flatMap((list) => list.faults) : []
  const blank = (n: number): LedgerCell[] => Array.from({ length: n }, () => ({ is: 'nothing' }))
  return {
    heads: [
      heads.name,
      heads.staffNo,
      heads.section,
      heads.day,
      heads.fault,
      heads.points,
      heads.no,
      heads.doubled,
      heads.month,
      heads.year,
      heads.proposes,
    ],
    rows: asked.sheet.rows.flatMap((row) => [
      ...row.lines.map(({ day, code, points, no, doubled }): LedgerCell[] => [
        ...whoCells(asked, row.id),
        { is: 'day', day },
        text(say(faults.find((fault) => fault.code === code)?.name) ?? code),
        number(-points),
        number(no === 0 ? null : no, 0),
        text(doubled ? yes : undefined),
        ...blank(3),
      ]),
      [
        ...whoCells(asked, row.id),
        ...blank(5),
        number(row.total),
        number(row.yearTotal),
        text(consequenceNames(asked, row)),
      ],
    ]),
  }
}

/** The file's content: nothing in it that a spreadsheet would run. */
export const exportSheet = async (asked: ExportedSheet, as: 'csv' | 'xlsx'): Promise<string | Buffer> => {
  const table = asked.scheme.kind === 'deductions' ? deductionTable(asked) : measuredTable(asked)
  if (as === 'csv') return [csvMark, csvHeads(table.heads), ...table.rows.map(csvLine)].join('')
  const name = sayer(asked.language)(asked.scheme.name) ?? asked.scheme.id
  const book = beginXlsx(name, table.heads, table.rows.slice(0, 250))
  book.add(table.rows)
  return book.end()
}
