/** What a past period would have been by a draft of a rule-book, beside the one that held (上个月按这个会怎样). Nothing is recorded. */
import { daysOf, type Period } from '#shared/domain/period.ts'
import type { RuleBook, Said, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { TriedRow, TryAnswer } from '#shared/protocol/appraisalRecords.ts'
import { setupOn } from '../reports/setupOf.ts'
import { computeSheet, rulesFor, schemesOf, type Sources } from './compute.ts'
import { rowNames } from './names.ts'

const tried = ({ id, total, interval, grade, standing, proposes }: SheetRow): TriedRow => ({
  id,
  total,
  interval,
  grade,
  standing,
  proposes,
})

const gradesOf = (...schemes: readonly (Scheme | undefined)[]): Record<string, Said> =>
  Object.fromEntries(
    schemes.flatMap((scheme) =>
      scheme && 'bands' in scheme ? scheme.bands.map(({ code, name }) => [code, name] as const) : [],
    ),
  )

export const tryBook = (sources: Sources, book: RuleBook, period: Period): TryAnswer => {
  const held = rulesFor(sources.books, period)
  const draft = { version: held?.version ?? 1, book, isDraft: true }
  const setup = setupOn(sources.db, daysOf(period).to)
  return {
    period,
    held: held?.version ?? null,
    schemes: schemesOf(draft, period).map((scheme) => {
      const old = held?.book.schemes.find(({ id }) => id === scheme.id)
      const after = computeSheet(sources, draft, scheme, period).rows.map(tried)
      const before = held && old ? computeSheet(sources, held, old, period).rows.map(tried) : null
      const ids = [...new Set([...after, ...(before ?? [])].map(({ id }) => id))].sort()
      const grades = gradesOf(old, scheme)
      return {
        scheme: scheme.id,
        name: scheme.name,
        of: scheme.of,
        before,
        after,
        grades,
        names: rowNames([setup], scheme.of, ids),
      }
    }),
  }
}
