/**
 * How long will it take? An honest first answer: the hall's own state played forward many times.
 *
 * Each rollout gives every window the moment it is next free (a running service goes on as such services do,
 * given how long it has lasted), then lets windows take whoever is next by the routing rule. What is shown is the
 * 50 % to 80 % point of the waits so found; the 80 % point is the promise. No luck is used: the rollouts walk
 * evenly through the known handling times (a low-discrepancy sequence), so the same hall always gives the same answer.
 */
import { closingAt, hoursAt } from '../calendar.ts'
import type { ServiceId, TicketNumber } from '../words.ts'
import type { Hall } from './hall.ts'
import { rollOutInSteps } from './rollout.ts'

export type CannotSay = 'no-window-open' | 'paused' | 'closing' | 'hall-closed' | 'too-uncertain'
/** A wait in ms, already rounded as it is shown; `toMs` is the promise. Or the reason why nothing honest can be said. */
export type Range =
  | { readonly can: true; readonly fromMs: number; readonly toMs: number }
  | { readonly can: false; readonly why: CannotSay }
export type Estimates = {
  readonly at: number
  readonly tickets: ReadonlyMap<TicketNumber, Range>
  /** For a number drawn now. */
  readonly services: ReadonlyMap<ServiceId, Range>
}
export const noEstimates: Estimates = { at: 0, tickets: new Map(), services: new Map() }

const minute = 60_000
/** A citizen is told when more than one rollout in five does not reach them before closing. */
const mayMissClosing = 0.2
const ticketsAStep = 500

/** Shown steps: whole minutes below ten, five minutes above; always rounded up. */
export const roundUp = (ms: number): number => {
  const step = ms < 10 * minute ? minute : 5 * minute
  return Math.ceil(ms / step) * step
}

const rangeOf = (waits: Float64Array, openForMs: number): Range => {
  if (!waits.length) return { can: false, why: 'too-uncertain' }
  waits.sort()
  let late = 0
  for (const wait of waits) if (wait > openForMs) late++
  if (late / waits.length > mayMissClosing) return { can: false, why: 'closing' }
  const at = (q: number) => waits[Math.min(waits.length - 1, Math.floor(q * waits.length))]!
  const p50 = at(0.5)
  const p80 = at(0.8)
  if (!Number.isFinite(p80) || p80 > 4 * p50 + 60 * minute) return { can: false, why: 'too-uncertain' }
  return { can: true, fromMs: roundUp(p50), toMs: Math.max(roundUp(p80), minute) }
}

/** All estimates at once, for every waiting ticket and for a fresh ticket of every service. `at`: ms since 1970. */
export const estimateAll = (hall: Hall, at: number): Estimates => {
  const steps = estimateInSteps(hall, at)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in many small steps, for a hall so large that all at once would keep somebody's press waiting. */
export function* estimateInSteps(hall: Hall, at: number): Generator<void, Estimates> {
  const setup = hall.setup
  if (!setup) return noEstimates
  const tickets = new Map<TicketNumber, Range>()
  const services = new Map<ServiceId, Range>()
  const windows = [...hall.windows.values()]
  const cannot = (service: ServiceId): CannotSay | undefined => {
    if (hall.stage !== 'open') return 'hall-closed'
    const serving = windows.filter((w) => w.services.includes(service))
    if (serving.some((w) => w.is === 'open')) return undefined
    return serving.some((w) => w.is === 'paused') ? 'paused' : 'no-window-open'
  }
  const closing = closingAt(setup, at)
  const openForMs = closing === undefined || !hoursAt(setup, at).closesAt || at > closing ? Infinity : closing - at
  const reasons = new Map(setup.services.map(({ id }) => [id, cannot(id)]))
  const placed = yield* rollOutInSteps(hall, at)
  for (const [ticket, waits] of placed.tickets) {
    if (tickets.size % ticketsAStep === 0) yield
    const visit = hall.visits.get(ticket)
    const why = visit && !visit.aimed ? reasons.get(visit.service) : undefined
    tickets.set(ticket, why ? { can: false, why } : rangeOf(waits, openForMs))
  }
  for (const { id } of setup.services) {
    const why = reasons.get(id)
    const waits = placed.services.get(id)
    services.set(id, why ? { can: false, why } : rangeOf(waits ?? new Float64Array(0), openForMs))
  }
  return { at, tickets, services }
}
