/** 代班: may this person stand in for that one? Somebody else, on post at all, and not on leave then. */
import type { Books } from '../books.ts'
import { refuse, type Refused } from '../decision.ts'
import type { Setup } from '../setup/setup.ts'
import { leaveIn, type Span } from './leaves.ts'

/** Undefined where nothing is in the way. */
export const substituteFault = (
  setup: Setup,
  books: Pick<Books, 'story'>,
  staff: string,
  substitute: string,
  span: Span,
): Refused | undefined => {
  if (substitute === staff) return refuse('substitute-self')
  const person = setup.people.find(({ id }) => id === substitute)
  if (!person?.active) return refuse('staff-unknown')
  return leaveIn(books, substitute, span) ? refuse('substitute-on-leave', { staff: person.name }) : undefined
}
