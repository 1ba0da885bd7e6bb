/** What the clock watches in a month of conduct: appeals that wait to be decided. */
import type { StepDue } from '../complaint/facts.ts'
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay } from '../words.ts'
import { dueBy } from '../workdays.ts'
import type { Conduct } from './conduct.ts'

export const appealKind = (deduction: number): string => `appeal-${deduction}`

/** The `days`th working day after `from`; without the year's calendar no date, and the year that is missing. */
export const dated = (setup: Setup, from: BusinessDay, days: number): { due?: StepDue; noCalendarOf?: number } => {
  const found = dueBy(setup, from, { days, of: 'working' })
  return found.ok ? { due: { by: found.date, at: found.at } } : { noCalendarOf: found.year }
}

export const deadlinesOf = ({
  deductions,
}: Conduct): readonly { readonly deduction: number; readonly due: StepDue }[] =>
  deductions.flatMap(({ deduction, stage, appeal }) =>
    stage === 'appealed' && appeal?.decide && !appeal.overdue ? [{ deduction, due: appeal.decide }] : [],
  )
