/** What time itself asks for: the day's opening and closing, and the questions nobody else asks. */
import { businessDayOf } from '../calendar.ts'
import type { TicketNumber } from '../words.ts'
import type { Hall, Visit } from './hall.ts'
import { handOverDue } from './handOvers.ts'

export type DueWish =
  { readonly type: 'closeDay' | 'openDay' } | { readonly type: 'noteHandOver'; readonly ticket: TicketNumber }

/** Wishes the clock has now, in order. The keeper says them before anything else. */
export const dueWishes = (hall: Hall, at: number): DueWish[] => {
  if (!hall.setup) return []
  const today = businessDayOf(at, hall.setup)
  if (hall.day && hall.day >= today) return hall.handOvers.size > 0 ? handOversDue(hall, at) : []
  return hall.stage === 'open' ? [{ type: 'closeDay' }, { type: 'openDay' }] : [{ type: 'openDay' }]
}

/** Visits sent on that lay there too long. */
const handOversDue = (hall: Hall, at: number): DueWish[] => {
  const due: DueWish[] = []
  for (const [ticket, since] of hall.handOvers)
    if (handOverDue(hall, since) <= at) due.push({ type: 'noteHandOver', ticket })
  return due
}

const shortestForgotten = 20 * 60_000

/** Median of today's handling times of its service, or the catalogue's, in ms. */
const usualHandling = (hall: Hall, visit: Visit): number => {
  const seen = [...(hall.handled.get(visit.service) ?? [])].sort((a, b) => a - b)
  const catalogue = (hall.setup?.services.find((s) => s.id === visit.service)?.minutes ?? 10) * 60_000
  return seen.length >= 10 ? seen[seen.length >> 1]! : catalogue
}

/** Being served five times longer than usual, and twenty minutes at least: ask, never invent an end. */
export const forgottenFinish = (hall: Hall, visit: Visit, at: number): boolean =>
  visit.stage === 'serving' && at - visit.since > Math.max(shortestForgotten, 5 * usualHandling(hall, visit))
