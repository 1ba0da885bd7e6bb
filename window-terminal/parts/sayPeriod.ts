/** Periods of appraisal in words and in order: `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
import type { Period, PeriodKind } from '#shared/domain/period.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

type PeriodWords = Catalogue['scores']['period']

/** The kind, year and number of a period: `2026-Q4` → quarter, 2026, 4. A year's number is 1. */
const readPeriod = (period: Period): { readonly kind: PeriodKind; readonly year: number; readonly n: number } => {
  const year = Number(period.slice(0, 4))
  const rest = period.slice(5)
  if (rest === '') return { kind: 'year', year, n: 1 }
  if (rest[0] === 'Q') return { kind: 'quarter', year, n: Number(rest[1]) }
  if (rest[0] === 'H') return { kind: 'half', year, n: Number(rest[1]) }
  return { kind: 'month', year, n: Number(rest) }
}
const perYear: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 }

const written = (kind: PeriodKind, year: number, n: number): Period => {
  const rest = { month: `-${String(n).padStart(2, '0')}`, quarter: `-Q${n}`, half: `-H${n}`, year: '' }[kind]
  return `${year}${rest}` as Period
}

/** So many periods of the same kind later; earlier when `steps` is below zero. */
export const periodLater = (period: Period, steps: number): Period => {
  const { kind, year, n } = readPeriod(period)
  const count = year * perYear[kind] + n - 1 + steps
  return written(kind, Math.floor(count / perYear[kind]), (count % perYear[kind]) + 1)
}

/** The period of a kind in which a day `2026-11-23` lies. */
export const periodWith = (day: string, kind: PeriodKind): Period => {
  const month = Number(day.slice(5, 7))
  return written(kind, Number(day.slice(0, 4)), Math.ceil((month * perYear[kind]) / 12))
}

/** Does the address name a period of this kind? */
export const isPeriodOf = (text: string | undefined, kind: PeriodKind): text is Period =>
  text !== undefined &&
  /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?$/.test(text) &&
  readPeriod(text as Period).kind === kind

/** `2026 年 11 月`. */
export const sayPeriod = (period: Period, words: PeriodWords): string => {
  const { kind, year, n } = readPeriod(period)
  return words[kind](year, n)
}

/** As short as it fits under an axis: `11 月`. */
export const sayPeriodShort = (period: Period, words: PeriodWords): string => {
  const { kind, year, n } = readPeriod(period)
  if (kind === 'month') return words.shortMonth(n)
  return kind === 'quarter' ? words.shortQuarter(year, n) : kind === 'half' ? words.shortHalf(year, n) : String(year)
}

/** First and last day of a period, both included. */
export const daysOfPeriod = (period: Period): { readonly from: string; readonly to: string } => {
  const { kind, year, n } = readPeriod(period)
  const months = 12 / perYear[kind]
  const last = n * months
  const two = (of: number): string => String(of).padStart(2, '0')
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return { from: `${year}-${two(last - months + 1)}-01`, to: `${year}-${two(last)}-${two(lastDay)}` }
}
