/** Visits sent on that nobody has taken: a hand-over closes only when the other begins (首问责任制). */
import type { FactOf } from './facts.ts'
import type { Hall, HandOver, Visit } from './hall.ts'

/** The hand-over that was not taken yet, if the visit was sent on. */
export const pendingHandOver = ({ handOvers }: Visit): HandOver | undefined => {
  const last = handOvers[handOvers.length - 1]
  return last && last.takenAt === undefined ? last : undefined
}

/** Does it lie there, for somebody to take? Not once it was called: if the person was away then, it is theirs to come back. */
const liesThere = (visit: Visit): HandOver | undefined => {
  if (visit.stage !== 'waiting' || visit.returning !== 'transfer') return undefined
  const handOver = pendingHandOver(visit)
  return handOver && handOver.lapsedAt === undefined ? handOver : undefined
}

/** Keeps `hall.handOvers` true after a visit changed. */
export const noteHandOver = (hall: Hall, visit: Visit): void => {
  const handOver = liesThere(visit)
  if (handOver) hall.handOvers.set(visit.ticket, handOver.at)
  else if (hall.handOvers.size > 0) hall.handOvers.delete(visit.ticket)
}

/** When a hand-over of that instant has lain too long, ms. */
export const handOverDue = (hall: Hall, at: number): number =>
  at + (hall.setup?.deadlines.handOverMinutes ?? Infinity) * 60_000

/** What the system says of a visit nobody has taken by `at` (ms); empty when it was taken. */
export const unanswered = (visit: Visit, at: number): FactOf<'HandOverUnanswered'>[] => {
  const handOver = pendingHandOver(visit)
  if (!handOver) return []
  const { ticket, service } = visit
  const waitedMs = Math.max(0, at - handOver.at)
  return [{ type: 'HandOverUnanswered', ticket, from: handOver.window, of: handOver.staff, waitedMs, service }]
}
