/** By when each step of a complaint is due, which steps are open, and whose task each is. Lateness is named, never acted upon. */
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import { dueBy } from '../workdays.ts'
import type { Complaint, ComplaintStep } from './complaint.ts'
import { complaintSteps, type StepDue } from './facts.ts'

export type Dated = { readonly due?: StepDue; readonly noCalendarOf?: number }

/** The `days`th working day after `from`; without the year's calendar no date, and the year that is missing. */
export const dated = (setup: Setup, from: BusinessDay, days: number): Dated => {
  const found = dueBy(setup, from, { days, of: 'working' })
  return found.ok ? { due: { by: found.date, at: found.at } } : { noCalendarOf: found.year }
}

/** Dates of several steps counted from one day: what a registration carries. */
export const datedFrom = (
  setup: Setup,
  from: BusinessDay,
  days: Readonly<Partial<Record<ComplaintStep, number>>>,
): { readonly dues: Partial<Record<ComplaintStep, StepDue>>; readonly noCalendarOf?: number } => {
  const dues: Partial<Record<ComplaintStep, StepDue>> = {}
  let missing: number | undefined
  for (const step of complaintSteps) {
    const wanted = days[step]
    if (wanted === undefined) continue
    const { due, noCalendarOf } = dated(setup, from, wanted)
    if (due) dues[step] = due
    missing ??= noCalendarOf
  }
  return { dues, ...(missing !== undefined && { noCalendarOf: missing }) }
}

const beforeVerified = (complaint: Complaint): boolean => ['registered', 'accepted'].includes(complaint.stage)
const beforeHandled = (complaint: Complaint): boolean => beforeVerified(complaint) || complaint.stage === 'verified'
export const appealIsOpen = ({ appeal }: Complaint): boolean => appeal !== undefined && appeal.decided === undefined
/** An appeal was upheld: the rating does not count, and there is nothing to put right. */
export const isExcluded = ({ appeal }: Complaint): boolean => appeal?.decided?.upheld === true

const isOpen: Readonly<Record<ComplaintStep, (complaint: Complaint) => boolean>> = {
  accept: (c) => c.stage === 'registered' && !c.rating,
  contact: (c) => c.rating !== undefined && c.named && c.contacts.length === 0 && beforeHandled(c),
  verify: (c) => c.rating !== undefined && beforeVerified(c),
  // Time to put right stands still while it is open whether there is anything to put right.
  rectify: (c) =>
    (c.rating !== undefined || c.classified?.as === 'fix-by-date') &&
    beforeHandled(c) &&
    !appealIsOpen(c) &&
    !isExcluded(c),
  reply: (c) => c.accepted !== undefined && (beforeHandled(c) || c.stage === 'handled'),
  appeal: appealIsOpen,
}

/** Steps that somebody still has to do, in order. */
export const openSteps = (complaint: Complaint): readonly ComplaintStep[] =>
  complaintSteps.filter((step) => isOpen[step](complaint))

/** Was lateness of this step, with the date it has now, named already? */
export const isNamedLate = (complaint: Complaint, step: ComplaintStep): boolean =>
  complaint.overdue.some((late) => late.step === step && late.due === complaint.dues[step]?.by)

/** What the clock has to look at: open steps with their instants, ms, without those whose lateness was named. */
export const deadlinesOf = (complaint: Complaint): readonly { readonly step: ComplaintStep; readonly due: StepDue }[] =>
  openSteps(complaint).flatMap((step) => {
    const due = complaint.dues[step]
    return due && !isNamedLate(complaint, step) ? [{ step, due }] : []
  })

/** Who has had to do with it: the accused, who appealed, and who took it on, verified, classified or dealt with it. */
export const concerned = (complaint: Complaint): readonly (StaffId | undefined)[] => {
  const { about, appeal, accepted, verified, classified, handled } = complaint
  return [about.staff, appeal?.made.staff, accepted?.staff, verified?.staff, classified?.staff, handled?.staff]
}

/** Whose task a step is: of who took the complaint on, else of the hall's first complaint officer it is not about. */
export const taskOf = (complaint: Complaint, step: ComplaintStep, setup: Setup): StaffId | undefined => {
  const { accepted, verified, contacts, about } = complaint
  const first = (role: 'officer' | 'supervisor', not: readonly (StaffId | undefined)[] = []): StaffId | undefined =>
    setup.people.find(({ id, roles, active }) => active && roles.includes(role) && !not.includes(id))?.id
  if (step === 'appeal') return first('supervisor', concerned(complaint)) ?? first('officer', concerned(complaint))
  return accepted?.staff ?? verified?.staff ?? contacts[0]?.staff ?? first('officer', [about.staff])
}
