/** Which deduction schemes of the rule-book hold for somebody in a month. An old month goes by its own book. */
import type { Books } from '../books.ts'
import type { Month } from '../period.ts'
import { LeaveRules, OvertimeRules, type AttendanceFault } from '../ruleBook/deductionRules.ts'
import type { SchemeOf } from '../ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '../ruleBook/ruleBooks.ts'
import type { Person } from '../setup/setup.ts'

export type DeductionScheme = SchemeOf<'deductions'>
export type MonthRules = {
  /** Version of the rule-book. */
  readonly version: number
  /** Schemes that take points off people, in the book's order. */
  readonly schemes: readonly DeductionScheme[]
}

/** Undefined where no rule-book held in that month, or none that knows deductions of people. */
export const monthRules = (books: Pick<Books, 'story'>, month: string): MonthRules | undefined => {
  const held = bookFor(books.story('ruleBook', ruleBooksId), month as Month)
  const schemes = held?.book.schemes.filter(
    (scheme): scheme is DeductionScheme => scheme.kind === 'deductions' && scheme.of === 'person',
  )
  return held && schemes && schemes.length > 0 ? { version: held.version, schemes } : undefined
}

/** Does the scheme take in this person's post? */
export const concernsPost = ({ posts }: DeductionScheme, { postKind = 'window' }: Pick<Person, 'postKind'>): boolean =>
  !posts || posts.includes(postKind)

/** The schemes that hold for a person. */
export const schemesFor = (
  rules: MonthRules | undefined,
  person: Pick<Person, 'postKind'>,
): readonly DeductionScheme[] => rules?.schemes.filter((scheme) => concernsPost(scheme, person)) ?? []

/** The code under which a scheme takes points off for what attendance shows; the first list that names it. */
export const codeOf = ({ rules }: DeductionScheme, fault: AttendanceFault): string | undefined =>
  rules.lists.flatMap(({ faults }) => faults).find(({ attendance }) => attendance === fault)?.code

/** Double deduction of who favoured somebody; in every scheme, beside its lists. */
export const favouritism = 'favouritism'
export const knowsCode = ({ rules }: DeductionScheme, code: string): boolean =>
  code === favouritism || rules.lists.some(({ faults }) => faults.some((fault) => fault.code === code))

/** Rules of leave and overtime: of the first scheme; without a book the usual ones. */
export const leaveRules = (rules: MonthRules | undefined) => rules?.schemes[0]?.rules.leave ?? LeaveRules.parse({})
export const overtimeRules = (rules: MonthRules | undefined) =>
  rules?.schemes[0]?.rules.overtime ?? OvertimeRules.parse({})
