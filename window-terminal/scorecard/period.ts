/** Which days and by what: what measures are asked for. Days are the hall's own, `2026-11-23`. */
import type { By } from '#shared/scoring/measures/answer.ts'

export type Asked = { readonly from: string; readonly to: string; readonly by: By }
export const quickPeriods = ['today', 'week', 'month', 'last-month', 'year'] as const
export type QuickPeriod = (typeof quickPeriods)[number]

const dayMs = 86_400_000
const before = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10)
/** The most days that are read at a time. */
const longest = 400

/** Today, this week from Monday on, this month, the month before, or this year; until today where it is not over. */
export const daysOf = (period: QuickPeriod, today: string): { readonly from: string; readonly to: string } => {
  const first = `${today.slice(0, 8)}01`
  switch (period) {
    case 'today':
      return { from: today, to: today }
    case 'week':
      return { from: before(today, (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7), to: today }
    case 'month':
      return { from: first, to: today }
    case 'last-month': {
      const to = before(first, 1)
      return { from: `${to.slice(0, 8)}01`, to }
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}

/** What is wrong with a period, if anything is. */
export const faultOf = ({ from, to }: Pick<Asked, 'from' | 'to'>): 'wrongWay' | 'tooLong' | undefined => {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs
  if (days < 0) return 'wrongWay'
  return days > longest ? 'tooLong' : undefined
}
