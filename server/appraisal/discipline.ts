/** What the book of discipline says of a period: months of deductions by each month's own rules, and shares of attendance. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import type { DeductionLine, Sheet } from '#shared/domain/appraisal/sheet.ts'
import { attendanceRate } from '#shared/domain/conduct/attendance.ts'
import { conductId, type Conduct } from '#shared/domain/conduct/conduct.ts'
import { concernsPost } from '#shared/domain/conduct/rules.ts'
import { daysOf, monthsOf, type Month, type Period } from '#shared/domain/period.ts'
import type { RuleBook, Scheme, SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { faultId, faultsOfYear, rulesIn } from '#shared/scoring/discipline/faults.ts'
import { monthScore, type Fault, type Line } from '#shared/scoring/discipline/monthScore.ts'
import type { AppraisedUnit, MonthOfDeductions, SheetInputs } from '#shared/scoring/sheets/inputs.ts'
import type { Database } from '../log/database.ts'
import { setupOn } from '../reports/setupOf.ts'
import type { Shelves } from './stories.ts'

type DeductionScheme = SchemeOf<'deductions'>

/** Schemes of deductions a scheme's sheet needs: itself, or those its indicators or goals are computed from. */
const neededBy = (scheme: Scheme, { schemes }: RuleBook): readonly DeductionScheme[] => {
  const all = schemes.filter((one): one is DeductionScheme => one.kind === 'deductions' && one.of === 'person')
  if (scheme.kind === 'deductions') return all.filter(({ id }) => id === scheme.id)
  if (scheme.kind === 'goals') return all
  if (scheme.kind !== 'points') return []
  const named = scheme.indicators.flatMap(({ source }) => (source.from === 'deductions' ? [source.scheme] : []))
  return all.filter(({ id }) => named.includes(id))
}

const lineOf = (books: Shelves, { id, date, list, code, points, count, doubled, because }: Line): DeductionLine => {
  const cut = id.lastIndexOf('#')
  const told = books
    .story('conduct', id.slice(0, cut))
    ?.deductions.find((one) => faultId(id.slice(0, cut), one.deduction) === id)
  const by = told?.confirmed?.staff ?? null
  const day = date as BusinessDay
  return { deduction: id, day, list: list ?? null, code, points, no: count, doubled, by, ...(because && { because }) }
}

const monthOf = (
  books: Shelves,
  { id, rules }: DeductionScheme,
  { id: staff, section = null }: { readonly id: string; readonly section?: string | null | undefined },
  month: Month,
  faults: readonly Fault[],
): MonthOfDeductions => {
  const { score, full, lines } = monthScore(rules, faults, month)
  return { staff, section, month, scheme: id, score, full, lines: lines.map((line) => lineOf(books, line)) }
}

/** People of a month whom the scheme takes in. */
const peopleOf = (setup: Setup | undefined, scheme: DeductionScheme) =>
  (setup?.people ?? []).filter((one) => isAtWork(one) && concernsPost(scheme, one))

/** Months of the year up to the period's end, each by its own rule-book and its own people. In order of month and person. */
export const deductionsOf = (
  { db, books }: { readonly db: Database; readonly books: Shelves },
  scheme: Scheme,
  { book, isDraft }: { readonly book: RuleBook; readonly isDraft: boolean },
  period: Period,
): SheetInputs['deductions'] => {
  const needed = neededBy(scheme, book)
  if (needed.length === 0) return []
  const until = daysOf(period).to.slice(0, 7)
  const months = monthsOf(period.slice(0, 4) as Period).filter((month) => month <= until)
  const within: readonly string[] = monthsOf(period)
  // Everybody's year is read once; each month counts of it what had happened by then.
  const read = new Map<string, readonly Fault[]>()
  const faultsOf = (staff: string, of: string): readonly Fault[] => {
    const known = read.get(`${of} ${staff}`) ?? faultsOfYear(books, staff, of, until)
    read.set(`${of} ${staff}`, known)
    return known
  }
  return months.flatMap((month) => {
    const setup = setupOn(db, daysOf(month).to)
    return needed.flatMap((one) => {
      const rules = isDraft && within.includes(month) ? one.rules : rulesIn(books, month, one.id)
      if (!rules) return []
      const people = [...peopleOf(setup, one)].sort((a, b) => (a.id < b.id ? -1 : 1))
      return people.map((person) => monthOf(books, { ...one, rules }, person, month, faultsOf(person.id, one.id)))
    })
  })
}

const attended = (conduct: Conduct | undefined, { from, to }: { from: string; to: string }) =>
  (conduct?.days ?? []).filter(({ date }) => from <= date && date <= to)

/** Halves of days attended of those on duty and not on leave, by person. */
export const attendanceRates = (
  books: Shelves,
  of: Sheet['of'],
  period: Period,
  until: BusinessDay,
  units: readonly AppraisedUnit[],
): SheetInputs['rates'] => {
  if (of !== 'person') return {}
  const days = { from: daysOf(period).from, to: until }
  return Object.fromEntries(
    units.flatMap(({ id }) => {
      const own = monthsOf(period).flatMap((month) => attended(books.story('conduct', conductId(month, id)), days))
      const { num, den } = attendanceRate(own)
      return den === 0 ? [] : [[id, { attendance: { num, den } }]]
    }),
  )
}
