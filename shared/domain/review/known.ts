/** The questions every verb of this book asks first: which round, on which day, and is it still open? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { Deed } from '../goals/known.ts'
import type { Setup } from '../setup/setup.ts'
import { subjectFor } from '../subject.ts'
import type { StaffId } from '../words.ts'
import type { ReviewRound } from './reviewRound.ts'

export type KnownRound = { readonly round: ReviewRound; readonly setup: Setup; readonly deed: Deed }

/** The round, open. */
export const knownRound = (hall: Hall, id: string, { at, by }: Stamp, books: Books): KnownRound | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const round = books.story('review', id)
  if (round?.is !== 'round') return refuse('round-unknown')
  if (round.stage !== 'open') return refuse('round-over')
  const deed = { subject: subjectFor('review', id), day: businessDayOf(at, setup), staff: by.id as StaffId }
  return { round, setup, deed }
}

/** The next number of a story among those of a period: `2026-H2:3`. */
export const nextNumber = (books: Books, prefix: string): number => {
  const numbers = books
    .ids('review', prefix)
    .map((id) => Number(id.slice(prefix.length)))
    .filter((n) => Number.isInteger(n))
  return Math.max(0, ...numbers) + 1
}
