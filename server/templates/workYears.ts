/** Published calendars of the years: days off and worked weekends, as the State Council's General Office announced them. */
import type { z } from 'zod'
import type { WorkYear } from '#shared/domain/setup/guide.ts'

const dayMs = 86_400_000

/** Every date from the first to the last, `2026-02-15` to `2026-02-23`; a single date when there is no last. */
const days = (first: string, last = first): string[] => {
  const from = Date.parse(`${first}T00:00:00Z`)
  const count = Math.round((Date.parse(`${last}T00:00:00Z`) - from) / dayMs) + 1
  return Array.from({ length: count }, (_, index) => new Date(from + index * dayMs).toISOString().slice(0, 10))
}

export const workYears: readonly z.input<typeof WorkYear>[] = [
  {
    year: 2025,
    off: [
      ...days('2025-01-01'),
      ...days('2025-01-28', '2025-02-04'),
      ...days('2025-04-04', '2025-04-06'),
      ...days('2025-05-01', '2025-05-05'),
      ...days('2025-05-31', '2025-06-02'),
      ...days('2025-10-01', '2025-10-08'),
    ],
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    source: '《国务院办公厅关于2025年部分节假日安排的通知》',
  },
  {
    year: 2026,
    off: [
      ...days('2026-01-01', '2026-01-03'),
      ...days('2026-02-15', '2026-02-23'),
      ...days('2026-04-04', '2026-04-06'),
      ...days('2026-05-01', '2026-05-05'),
      ...days('2026-06-19', '2026-06-21'),
      ...days('2026-09-25', '2026-09-27'),
      ...days('2026-10-01', '2026-10-07'),
    ],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    source: '《国务院办公厅关于2026年部分节假日安排的通知》',
  },
]
