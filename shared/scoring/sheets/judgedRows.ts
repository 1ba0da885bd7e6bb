/** Rows of a judged scheme (评委打分): each judge's sheet added up, one best and one worst sheet left out where the book says so. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { AppraisedUnit, JudgeMarks } from './inputs.ts'
import { plainRow } from './rows.ts'

type Judged = SchemeOf<'judged'>

const itemsOf = (scheme: Judged) => scheme.parts.flatMap(({ items }) => items)
const sumOf = ({ marks }: JudgeMarks, items: readonly { readonly id: string }[]): number =>
  items.reduce((sum, { id }) => sum + (marks[id] ?? 0), 0)

/** Complete sheets in order of their sums, then of the judges' ids; without the first and last from `trimFrom` sheets on. */
export const countedSheets = (scheme: Judged, sheets: readonly JudgeMarks[]): readonly JudgeMarks[] => {
  const items = itemsOf(scheme)
  const complete = sheets
    .filter(({ marks }) => items.every(({ id }) => marks[id] !== undefined))
    .sort((a, b) => sumOf(a, items) - sumOf(b, items) || (a.judge < b.judge ? -1 : 1))
  const trims = scheme.trimFrom > 2 && complete.length >= scheme.trimFrom
  return trims ? complete.slice(1, -1) : complete
}

export const judgedRow = (scheme: Judged, judged: readonly JudgeMarks[], unit: AppraisedUnit): SheetRow => {
  const sheets = countedSheets(
    scheme,
    judged.filter(({ who }) => who === unit.id),
  )
  const n = sheets.length
  const mean = (items: readonly { readonly id: string }[]): number =>
    sheets.reduce((sum, sheet) => sum + sumOf(sheet, items), 0) / n
  const parts = scheme.parts.map(({ id, items }): Part => {
    const full = items.reduce((sum, item) => sum + item.full, 0)
    const none = { indicator: id, variance: 0, weight: full, interval: null, n }
    if (n === 0) return { ...none, score: null, value: null, because: 'nobody-entered' }
    const value = mean(items)
    return { ...none, score: (100 * value) / full, value, num: value, den: full }
  })
  return plainRow(unit, n === 0 ? null : mean(itemsOf(scheme)), parts, scheme.bands)
}
