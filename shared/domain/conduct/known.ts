/** The questions every verb of this book asks first: whose month, on which day, is it sealed, and is it the asker's own? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { isRefused } from '../hall/atWindow.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { Setup } from '../setup/setup.ts'
import { subjectFor, type StorySubject } from '../subject.ts'
import { StaffId, type BusinessDay } from '../words.ts'
import type { Conduct, Deduction, DeductionStage, Leave, Overtime } from './conduct.ts'

export type Deed = { readonly subject: StorySubject; readonly day: BusinessDay; readonly staff: StaffId }
type Known = { readonly setup: Setup; readonly conduct: Conduct; readonly deed: Deed }

export const deedOf = (setup: Setup, conduct: string, { at, by }: Stamp): Deed => ({
  subject: subjectFor('conduct', conduct),
  day: businessDayOf(at, setup),
  staff: StaffId.parse(by.id),
})

/** A month of this scheme that was sealed is not touched again. */
export const isFrozen = (books: Pick<Books, 'story'>, month: string, scheme: string): boolean => {
  const story = books.story('appraisal', `${month}:${scheme}`)
  return story !== undefined && 'frozen' in story && Boolean(story.frozen)
}

const known = ({ setup }: Hall, id: string, stamp: Stamp, books: Books): Known | undefined => {
  const conduct = books.story('conduct', id)
  return setup && conduct ? { setup, conduct, deed: deedOf(setup, id, stamp) } : undefined
}

export const knownLeave = (hall: Hall, id: string, n: number, stamp: Stamp, books: Books) => {
  const found = known(hall, id, stamp, books)
  const leave = found?.conduct.leaves.find((one) => one.leave === n)
  return found && leave ? { ...found, leave } : refuse('leave-unknown')
}
/** A leave that waits to be decided. */
export const openLeave = (hall: Hall, id: string, n: number, stamp: Stamp, books: Books) => {
  const found = knownLeave(hall, id, n, stamp, books)
  if (isRefused(found)) return found
  const { decided, withdrawn }: Leave = found.leave
  return decided || withdrawn ? refuse('request-decided') : found
}

export const openOvertime = (hall: Hall, id: string, n: number, stamp: Stamp, books: Books) => {
  const found = known(hall, id, stamp, books)
  const overtime: Overtime | undefined = found?.conduct.overtimes.find((one) => one.overtime === n)
  if (!found || !overtime) return refuse('overtime-unknown')
  return overtime.decided ? refuse('request-decided') : { ...found, overtime }
}

/** A deduction at one of these stages, of somebody else's month, that is not sealed. */
export const knownDeduction = (
  hall: Hall,
  wish: { readonly conduct: string; readonly deduction: number },
  stamp: Stamp,
  books: Books,
  ...stages: DeductionStage[]
): (Known & { readonly deduction: Deduction }) | Refused => {
  const found = known(hall, wish.conduct, stamp, books)
  const deduction = found?.conduct.deductions.find((one) => one.deduction === wish.deduction)
  if (!found || !deduction) return refuse('deduction-unknown')
  if (!stages.includes(deduction.stage)) return refuse('deduction-not-now')
  if (isFrozen(books, found.conduct.month, deduction.scheme)) return refuse('period-frozen')
  return { ...found, deduction }
}
