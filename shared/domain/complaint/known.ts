/** The questions every verb of this book asks first: which complaint, on which day, and is it at this step? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay, ComplaintId, StaffId } from '../words.ts'
import type { Complaint, ComplaintStage } from './complaint.ts'

export type Known = {
  readonly complaint: Complaint
  readonly setup: Setup
  /** What every fact of this step carries: the complaint, the day of the deed, and who does it. */
  readonly deed: { readonly complaint: ComplaintId; readonly day: BusinessDay; readonly staff: StaffId }
}

/** The complaint, if it stands at one of `stages` (at any, if none is named). */
export const knownComplaint = (
  hall: Hall,
  id: ComplaintId,
  { at, by }: Stamp,
  books: Books,
  ...stages: ComplaintStage[]
): Known | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const complaint = books.complaint(id)
  if (!complaint) return refuse('complaint-unknown', { complaint: id })
  // An officer does not hear what is said of themselves (回避).
  if (by.role === 'officer' && complaint.about.staff === by.id) return refuse('own-complaint')
  if (stages.length > 0 && !stages.includes(complaint.stage)) {
    return refuse('complaint-not-now', { complaint: complaint.number })
  }
  return { complaint, setup, deed: { complaint: id, day: businessDayOf(at, setup), staff: by.id as StaffId } }
}
