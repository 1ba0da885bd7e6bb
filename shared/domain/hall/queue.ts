/**
 * Whose turn is it? The virtual-arrival rule: whoever has the earliest effective time is next; priority people
 * count as if they had come some minutes earlier. A case of affine accumulating priority with equal slopes
 * (Mojalal, Stanford, Caron 2019), chosen because its overtaking is bounded: only tickets drawn less than the
 * largest credit after yours can ever pass you.
 */
import type { CallWhy } from './facts.ts'
import type { Hall, Visit, WindowState } from './hall.ts'
import type { Rules } from '../setup/setup.ts'
import { byKey, serviceLine, staffLine, windowLine } from './lines.ts'
import type { Line } from './lines.ts'

const minute = 60_000

/** What decides a ticket's effective time. Times in ms since 1970. */
export type Arrival = {
  readonly at: number
  readonly priority?: string | undefined
  readonly slot?: number | undefined
}

/** Effective time of a fresh ticket, and the instant before which it can't be called (an early appointment). */
export const effectiveTime = (arrival: Arrival, rules: Rules): { key: number; notBefore?: number } => {
  const { at, slot } = arrival
  const byRight = arrival.priority ? at - rules.priorityCreditMinutes * minute : at
  if (slot === undefined || at > slot + rules.appointmentGraceMinutes * minute) return { key: byRight }
  const kept = Math.min(at, slot) - rules.appointmentCreditMinutes * minute
  const notBefore = slot - rules.appointmentCallableMinutes * minute
  return { key: Math.min(kept, byRight), ...(notBefore > at && { notBefore }) }
}

/** Every line a window may call from: its services, and who was sent to this window or this person. */
export const linesOf = (hall: Hall, window: WindowState): Line[] => {
  const names = window.services.map(serviceLine)
  names.push(windowLine(window.id))
  if (window.staff) names.push(staffLine(window.staff))
  return names.flatMap((name) => hall.lines.get(name) ?? [])
}

const callable = (line: readonly Visit[], at: number): Visit | undefined =>
  line.find((visit) => visit.notBefore === undefined || visit.notBefore <= at)

/**
 * The visit this window should call now, and why. Who has waited longer than the house allows goes first,
 * oldest first; otherwise the earliest effective time over all lines the window may serve.
 */
export const nextFor = (hall: Hall, window: WindowState, at: number): { visit: Visit; why: CallWhy } | undefined => {
  const lines = linesOf(hall, window)
  const limit = at - (hall.setup?.rules.longestWaitMinutes ?? 60) * minute
  let oldest: Visit | undefined
  for (const line of lines) {
    const head = callable(line.byAge, at)
    if (head && head.guardFrom < limit && (!oldest || head.guardFrom < oldest.guardFrom)) oldest = head
  }
  if (oldest) return { visit: oldest, why: whyOf(oldest, 'overdue') }
  let first: Visit | undefined
  for (const line of lines) {
    const head = callable(line.byKey, at)
    if (head && (!first || byKey(head, first) < 0)) first = head
  }
  return first && { visit: first, why: whyOf(first) }
}

/** The reason as data: which rule put this visit first. */
export const whyOf = (visit: Visit, rule: CallWhy['rule'] = ruleOf(visit)): CallWhy => ({
  rule,
  key: visit.key,
  issuedAt: visit.issuedAt,
  ...(visit.priority && { priority: visit.priority }),
})

const ruleOf = (visit: Visit): CallWhy['rule'] => {
  if (visit.aimed) return 'aimed'
  if (visit.returning === 'missed') return 'came-back'
  if (visit.returning) return 'returned'
  if (visit.slot !== undefined && visit.key < visit.issuedAt) return 'appointment'
  return visit.priority ? 'priority' : 'earliest'
}

/** Effective time that stands right behind the `places`-th waiting visit after `from` in the same line. */
export const keyBehind = (line: readonly Visit[], from: number, places: number, at: number): number => {
  const before = line[Math.min(from + places, line.length) - 1]
  return before && places > 0 ? before.key + 1 : at
}

/** How many waiting people this window could call, and since when the one waiting longest waits. */
export const waitingFor = (hall: Hall, window: WindowState): { waiting: number; longestSince?: number } => {
  let waiting = 0
  let longest: number | undefined
  for (const line of linesOf(hall, window)) {
    waiting += line.byKey.length
    for (const visit of line.byAge.slice(0, 1)) if (!longest || visit.issuedAt < longest) longest = visit.issuedAt
  }
  return { waiting, ...(longest !== undefined && { longestSince: longest }) }
}
