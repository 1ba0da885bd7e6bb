/** 国务院办公厅关于 2025 年、2026 年部分节假日安排的通知, typed from the notices for the tests. */
import { addWorkdays, type FoundDay, type NoYear } from '#shared/domain/workdays.ts'

export const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
export const datesFrom = (first: string, last: string): string[] => {
  const dates: string[] = []
  for (let date = first; date <= last; date = plus(date, 1)) dates.push(date)
  return dates
}

export const off2025 = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
].flatMap(([from, to]) => datesFrom(from!, to!))
export const work2025 = ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']
export const off2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
].flatMap(([from, to]) => datesFrom(from!, to!))
export const work2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
export const years = [
  { year: 2025, off: off2025, work: work2025 },
  { year: 2026, off: off2026, work: work2026 },
]

/** The day found; throws where the calendar is missing. */
export const day = (answer: FoundDay | NoYear): string => {
  if (!answer.ok) throw new Error(`no calendar of ${answer.year}`)
  return answer.date
}
/** The `n`th working day after a date. */
export const after = (date: string, n: number): string => day(addWorkdays(years, date, n))
