/** A sheet computed from the registers and stories as they are now. Reads only; never inside the writer's transaction. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { daysOf, kindOfPeriod, type Period } from '#shared/domain/period.ts'
import type { RuleBook, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { SheetInputs } from '#shared/scoring/sheets/inputs.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import type { Database } from '../log/database.ts'
import { readPerformance } from '../reports/performance.ts'
import { setupOn } from '../reports/setupOf.ts'
import { attendanceRates, deductionsOf } from './discipline.ts'
import { standsOn } from './standsOn.ts'
import { storiesOf, type Shelves } from './stories.ts'
import { unitsOf } from './units.ts'

export type Sources = { readonly db: Database; readonly books: Shelves }
/** `isDraft`: tried out, so that the period's months go by it too; months else go by what held in each. */
export type Rules = { readonly version: number; readonly book: RuleBook; readonly isDraft?: boolean }

/** The rule-book a period goes by. */
export const rulesFor = (books: Shelves, period: Period): Rules | undefined => {
  const held = bookFor(books.story('ruleBook', ruleBooksId), period)
  return held && { version: held.version, book: held.book }
}
/** Its schemes that are appraised in periods of this kind. */
export const schemesOf = ({ book }: Pick<Rules, 'book'>, period: Period): readonly Scheme[] =>
  book.schemes.filter(({ every }) => every === kindOfPeriod(period))

const needsSections = (scheme: Scheme): boolean =>
  scheme.of !== 'section' && scheme.kind === 'points' && scheme.indicators.some(({ source }) => source.from === 'goals')

/** Everything a scheme's sheet is made from. `until`: the last day counted, when the period is not over. */
export const inputsOf = (
  { db, books }: Sources,
  { version, book, isDraft = false }: Rules,
  scheme: Scheme,
  period: Period,
  until?: BusinessDay,
): SheetInputs => {
  const { from, to } = daysOf(period)
  const days = { from, to: until && until < to ? until : to }
  const { coefficients, baseMinutes } = book
  const choices = { conversion: { coefficients, baseMinutes } }
  const performances = readPerformance(db, days, scheme.of, choices)
  const setup = setupOn(db, to)
  const units = unitsOf(scheme.of, setup, performances)
  return {
    period,
    book: version,
    units,
    performances,
    ...(needsSections(scheme) && { sections: readPerformance(db, days, 'section', choices) }),
    ...storiesOf(books, period, scheme.id),
    deductions: deductionsOf({ db, books }, scheme, { book, isDraft }, period),
    rates: attendanceRates(books, scheme.of, period, days.to, units),
    selection: books.story('selection', `${period}:${scheme.id}`),
    standsOn: standsOn(db, period),
  }
}

/** The sheet of one scheme; the facts of the log decide everything, so the same log gives the same sheet. */
export const computeSheet = (
  sources: Sources,
  rules: Rules,
  scheme: Scheme,
  period: Period,
  until?: BusinessDay,
): Sheet => sheetOf(scheme, rules.book, inputsOf(sources, rules, scheme, period, until))
