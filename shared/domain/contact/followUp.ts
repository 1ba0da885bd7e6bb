/** When an answer that is owed falls due: so many working days after the day it was asked (首问责任制). */
import { refuse, type Refused } from '../decision.ts'
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay } from '../words.ts'
import { dueBy } from '../workdays.ts'

/** The last day and instant (ms) for the answer; refused where the setup lacks the calendar of that year. */
export const followUpDue = (setup: Setup, day: BusinessDay): { due: string; dueAt: number } | Refused => {
  const due = dueBy(setup, day, { days: setup.deadlines.followUpDays, of: 'working' })
  return due.ok ? { due: due.date, dueAt: due.at } : refuse('calendar-missing', { year: due.year })
}
