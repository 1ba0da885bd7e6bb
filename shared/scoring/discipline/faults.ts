/** What of a person's months stands against them, as the score counts it. */
import type { Books } from '#shared/domain/books.ts'
import { conductId, counts, type Conduct } from '#shared/domain/conduct/conduct.ts'
import { isReplaced, stillConverts } from '#shared/domain/conduct/conversion.ts'
import type { DeductionRules } from '#shared/domain/ruleBook/deductionRules.ts'
import { monthRules } from '#shared/domain/conduct/rules.ts'
import { monthsOf, type Period } from '#shared/domain/period.ts'
import type { Fault } from './monthScore.ts'

/** A deduction's id beyond its month: `2026-11:zhang-min#3`. */
export const faultId = (conduct: string, deduction: number): string => `${conduct}#${deduction}`

/** Deductions of one month that count by a scheme. `rules`: that month's. */
export const faultsIn = (conduct: Conduct, scheme: string, rules: DeductionRules): Fault[] =>
  conduct.deductions
    .filter((one) => one.scheme === scheme && counts(one))
    .filter((one) => one.from !== 'conversion' || stillConverts(conduct, one, rules))
    .map((one) => ({
      id: faultId(conduct.id, one.deduction),
      date: one.date,
      code: one.code,
      should: one.should,
      replaced: isReplaced(conduct, one, rules),
    }))

/** The rules of a scheme as they were in a month; undefined where its book had no such scheme. */
export const rulesIn = (books: Pick<Books, 'story'>, month: string, scheme: string): DeductionRules | undefined =>
  monthRules(books, month)?.schemes.find(({ id }) => id === scheme)?.rules

/** Everything of a person's year up to the month `until` that counts by a scheme. */
export const faultsOfYear = (books: Pick<Books, 'story'>, staff: string, scheme: string, until: string): Fault[] =>
  monthsOf(until.slice(0, 4) as Period)
    .filter((month) => month <= until)
    .flatMap((month) => {
      const conduct = books.story('conduct', conductId(month, staff))
      const rules = conduct && rulesIn(books, month, scheme)
      return conduct && rules ? faultsIn(conduct, scheme, rules) : []
    })
