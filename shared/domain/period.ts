/** Periods of appraisal: a month, a quarter, half a year, a year, by the hall's own days. */
import { z } from 'zod'
import type { BusinessDay } from './words.ts'

/** `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
export const Period = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?$/)
  .brand<'Period'>()
export type Period = z.infer<typeof Period>
/** A period that is one month. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<'Period'>()
export type Month = Period

export const periodKinds = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

export const kindOfPeriod = (period: Period): PeriodKind =>
  period.length === 4 ? 'year' : period[5] === 'Q' ? 'quarter' : period[5] === 'H' ? 'half' : 'month'

const monthOf = (year: string, month: number): Month => `${year}-${String(month).padStart(2, '0')}` as Month

/** Its months, the first first. */
export const monthsOf = (period: Period): readonly Month[] => {
  const year = period.slice(0, 4)
  const kind = kindOfPeriod(period)
  const n = Number(period.slice(6))
  if (kind === 'month') return [period]
  const [first, count] = kind === 'year' ? [1, 12] : kind === 'half' ? [n * 6 - 5, 6] : [n * 3 - 2, 3]
  return Array.from({ length: count }, (_, i) => monthOf(year, first + i))
}

const lastDate = (month: Month): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

/** First and last day, both included. */
export const daysOf = (period: Period): { readonly from: BusinessDay; readonly to: BusinessDay } => {
  const months = monthsOf(period)
  const [first, last] = [months[0]!, months[months.length - 1]!]
  return { from: `${first}-01` as BusinessDay, to: `${last}-${lastDate(last)}` as BusinessDay }
}

/** Every day of it, in order. */
export const everyDayOf = (period: Period): readonly BusinessDay[] =>
  monthsOf(period).flatMap((month) =>
    Array.from({ length: lastDate(month) }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}` as BusinessDay),
  )

/** The period of a kind a day belongs to. */
export const periodOf = (day: string, kind: PeriodKind): Period => {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  if (kind === 'month') return day.slice(0, 7) as Period
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}` as Period
  if (kind === 'half') return `${year}-H${month <= 6 ? 1 : 2}` as Period
  return year as Period
}

/** The period of the same kind before it. */
export const periodBefore = (period: Period): Period => {
  const { from } = daysOf(period)
  const eve = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return periodOf(eve, kindOfPeriod(period))
}
