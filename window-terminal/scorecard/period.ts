/** Which days and by whom: what the scorecard is asked for. Days are the hall's own, `2026-11-23`. */

export type Asked = { readonly from: string; readonly to: string; readonly by: 'staff' | 'window' }
export const quickPeriods = ['today', 'week', 'month'] as const
export type QuickPeriod = (typeof quickPeriods)[number]

/** The first day of today, of this week (Monday) or of this month. */
export const firstOf = (period: QuickPeriod, today: string): string => {
  if (period === 'today') return today
  if (period === 'month') return `${today.slice(0, 8)}01`
  const at = Date.parse(`${today}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * 86_400_000).toISOString().slice(0, 10)
}
