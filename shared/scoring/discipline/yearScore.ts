/** What a year of monthly scores comes to, and what a section's people come to together. */
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import type { DeductionRules } from '#shared/domain/ruleBook/deductionRules.ts'
import { monthsOf, type Month, type Period } from '#shared/domain/period.ts'
import { monthScore, sum, type Fault, type MonthScore } from './monthScore.ts'

/** The rules of each month: an old month by its own book. */
export type RulesOf = (month: string) => DeductionRules | undefined
export type YearScore = {
  readonly year: string
  /** Months up to `until` for which there were rules. */
  readonly months: readonly MonthScore[]
  /** Full score of those months, what was lost of it, and what is left. */
  readonly full: number
  readonly lost: number
  readonly score: number
  /** The year's total if nothing more is lost: months still to come, or before somebody came, count full. */
  readonly atMost: number
}

/** The year so far, up to and with the month `until`. */
export const yearScore = (rulesOf: RulesOf, faults: readonly Fault[], until: string): YearScore => {
  const year = until.slice(0, 4)
  const all = monthsOf(year as Period)
  const months = all
    .filter((month) => month <= until)
    .flatMap((month: Month) => {
      const rules = rulesOf(month)
      return rules ? [monthScore(rules, faults, month)] : []
    })
  const full = sum(months.map((month) => month.full))
  const lost = sum(months.map((month) => month.lost))
  const usual = (rulesOf(until) ?? months[months.length - 1])?.full ?? 0
  const unscored = (all.length - months.length) * usual
  return { year, months, full, lost, score: sum([full, -lost]), atMost: sum([full, -lost, unscored]) }
}

/** A section's score of a month: the sum or the mean of its people's, as the book says; null where it has nobody. */
export const sectionScore = (
  { section }: Pick<DeductionRules, 'section'>,
  scores: readonly number[],
): { readonly score: number; readonly isNegative: boolean } | null => {
  if (scores.length === 0) return null
  const total = sum(scores)
  const score = section === 'sum' ? total : hundredths(total / scores.length) / 100
  return { score, isNegative: hundredths(score) < 0 }
}
