/** Rows of a scheme of deductions (月度扣分): the full score less what counts, the year so far, and the sections' scores. */
import type { Part, Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { daysOf, monthsOf, type Period } from '#shared/domain/period.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { sum } from '../discipline/monthScore.ts'
import { sectionScore } from '../discipline/yearScore.ts'
import type { AppraisedUnit, MonthOfDeductions, SheetInputs } from './inputs.ts'
import { plainRow } from './rows.ts'

type Deductions = SchemeOf<'deductions'>

const partsOf = (scheme: Deductions, months: readonly MonthOfDeductions[]): Part[] =>
  scheme.rules.lists.map(({ id }) => {
    const lines = months.flatMap((month) => month.lines).filter(({ list }) => list === id)
    const points = sum(lines.map((line) => line.points))
    const value = points === 0 ? 0 : -points
    return { indicator: id, score: null, variance: 0, weight: 0, value, interval: null, n: lines.length }
  })

const sumOf = (months: readonly MonthOfDeductions[]): number | null =>
  months.length === 0 ? null : sum(months.map(({ score }) => score))

/** The year up to the period's end; a month without rules, or before somebody came, counts full. */
const yearOf = (scheme: Deductions, { period }: SheetInputs, year: readonly MonthOfDeductions[]): number | null => {
  if (year.length === 0) return null
  const until = daysOf(period).to.slice(0, 7)
  const months = monthsOf(period.slice(0, 4) as Period).filter((month) => month <= until)
  return sum(months.map((month) => year.find((one) => one.month === month)?.score ?? scheme.rules.full))
}

export const deductionRow = (scheme: Deductions, inputs: SheetInputs, unit: AppraisedUnit): SheetRow => {
  const within: readonly string[] = monthsOf(inputs.period)
  const year = inputs.deductions.filter((one) => one.scheme === scheme.id && one.staff === unit.id)
  const months = year.filter(({ month }) => within.includes(month))
  return {
    ...plainRow(unit, sumOf(months), partsOf(scheme, months), scheme.bands),
    lines: months.flatMap(({ lines }) => lines),
    yearTotal: yearOf(scheme, inputs, year),
  }
}

type SectionScore = Omit<Sheet['sections'][number], 'proposes'>

/** A section's score: the sum or the mean of its people's, as the book says. Sorted by section. */
export const sectionScores = ({ rules }: Deductions, rows: readonly SheetRow[]): SectionScore[] => {
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))].sort()
  const of = (values: readonly (number | null)[]): number | null =>
    sectionScore(
      rules,
      values.flatMap((value) => value ?? []),
    )?.score ?? null
  return sections.map((id) => {
    const own = rows.filter(({ section }) => section === id)
    return {
      id,
      total: of(own.map(({ total }) => total)),
      people: own.length,
      yearTotal: of(own.map(({ yearTotal }) => yearTotal)),
    }
  })
}
