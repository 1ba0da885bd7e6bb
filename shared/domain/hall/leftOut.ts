/** May this person leave a visit out of the figures, or take it back in? Never one of their own, never of a sealed period. */
import type { Books } from '../books.ts'
import { refuse, type Refused } from '../decision.ts'
import { daysOf, Period } from '../period.ts'
import type { BusinessDay, TicketNumber } from '../words.ts'
import { isRefused, knownVisit } from './atWindow.ts'
import type { Stamp } from './facts.ts'
import type { Hall, Visit } from './hall.ts'

/** Whoever answered it first, called it, served it or held it, even for a moment. */
const isOwn = ({ firstResponder, intervals }: Visit, id: string): boolean =>
  firstResponder?.staff === id || intervals.some(({ staff }) => staff === id)

/** An appraisal of a period this day belongs to is frozen: what it stands on is not changed any more. */
const isSealed = (books: Pick<Books, 'ids' | 'story'>, day: BusinessDay): boolean =>
  books.ids('appraisal', day.slice(0, 4)).some((id) => {
    const period = Period.safeParse(id.slice(0, id.indexOf(':')))
    if (!period.success) return false
    const { from, to } = daysOf(period.data)
    return from <= day && day <= to && Boolean(books.story('appraisal', id)?.frozen)
  })

type Wish = { readonly day: BusinessDay; readonly tickets: readonly TicketNumber[] }

/** Every visit named, each once, if all of them may be judged by who asks. */
export const visitsToJudge = (
  hall: Hall,
  { day, tickets }: Wish,
  { by }: Stamp,
  books: Books,
): readonly Visit[] | Refused => {
  // Asked of another day's hall: none of its numbers is meant.
  if (day !== hall.day) return refuse('ticket-unknown', { ticket: tickets[0] ?? '' })
  if (isSealed(books, day)) return refuse('period-frozen')
  const visits: Visit[] = []
  for (const ticket of new Set(tickets)) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (isOwn(visit, by.id)) return refuse('own-visit', { ticket })
    if (visit.endedAt === undefined) return refuse('visit-not-over', { ticket })
    visits.push(visit)
  }
  return visits
}
