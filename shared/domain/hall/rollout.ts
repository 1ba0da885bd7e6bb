/** The hall played forward: many even walks through the known handling times place every waiting ticket. */
import type { ServiceId, TicketNumber } from '../words.ts'
import type { Hall, Visit, WindowState } from './hall.ts'
import { byTicket, serviceLine, staffLine, waitingIn, windowLine } from './lines.ts'

export type Placed = {
  /** Waits until the call, ms, one per rollout. */
  readonly tickets: ReadonlyMap<TicketNumber, Float64Array>
  /** The same for a ticket drawn now. */
  readonly services: ReadonlyMap<ServiceId, Float64Array>
}

const rollouts = 40
const minute = 60_000
/** Catalogue times are spread as a log-normal law with a coefficient of variation of one: sigma squared = ln 2. */
const spread = Math.sqrt(Math.LN2)
/** Standard normal quantiles at (j - 1/2) / 20, j = 1..10; the other half mirrors them. */
const halfNormal = [
  -1.959964, -1.439531, -1.150349, -0.934589, -0.755415, -0.59776, -0.453762, -0.318639, -0.189118, -0.062707,
]
const normal = [...halfNormal, ...halfNormal.map((z) => -z).reverse()]

/** Twenty handling times around the catalogue's, before any is known; real ones soon outnumber them. */
const believed = (minutes: number): number[] =>
  normal.map((z) => minutes * minute * Math.exp(spread * z - Math.LN2 / 2))

const timesOf = (hall: Hall): Map<ServiceId, Float64Array> =>
  new Map(
    (hall.setup?.services ?? []).map(({ id, minutes }) => [
      id,
      Float64Array.from([...believed(minutes), ...(hall.handled.get(id) ?? [])]).sort(),
    ]),
  )

/** Even points of the unit interval, different for every rollout and draw (Kronecker sequence, golden ratio). */
const evenly = (rollout: number, draw: number): number => {
  const x = (rollout + 0.5) / rollouts + draw * 0.6180339887498949
  return x - Math.floor(x)
}

/** What is left of a service that has already lasted `elapsed` ms. */
const residual = (times: Float64Array, elapsed: number, u: number): number => {
  let first = 0
  while (first < times.length && times[first]! <= elapsed) first++
  if (first < times.length) return times[first + Math.floor(u * (times.length - first))]! - elapsed
  const mean = times.reduce((sum, t) => sum + t, 0) / Math.max(1, times.length)
  return -Math.log(1 - u) * mean
}

const averageWalk = (hall: Hall): number =>
  (30_000 * 5 + hall.walks.reduce((sum, ms) => sum + ms, 0)) / (5 + hall.walks.length)
const usualPause = 10 * minute

/** One waiting ticket in the rollout; those without a visit are "one drawn now" and take no time from the others. */
type Waiter = {
  readonly visit?: Visit
  readonly service: ServiceId
  /** As they were when the playing began: the hall may live on between two rollouts. */
  readonly key: number
  readonly issuedAt: number
  readonly times: Float64Array
  readonly waits: Float64Array
}
type Server = {
  readonly queues: readonly number[]
  /** ms until the window is free; `u` from the unit interval says how long what it does now still takes. */
  readonly freeIn: (u: number) => number
}
type Play = { readonly walk: number; readonly queues: readonly Waiter[][]; readonly servers: readonly Server[] }

/**
 * Plays the hall as it stands at `at` (ms since 1970), one rollout a step, so that a large hall can answer presses in
 * between: what they change is not in it.
 */
export function* rollOutInSteps(hall: Hall, at: number): Generator<void, Placed> {
  const times = timesOf(hall)
  const walk = averageWalk(hall)
  const unknown = Float64Array.of(10 * minute)
  const names = [...new Set([...hall.lines.keys(), ...[...times.keys()].map(serviceLine)])]
  const index = new Map(names.map((name, i) => [name, i]))
  const tickets = new Map<TicketNumber, Float64Array>()
  const services = new Map<ServiceId, Float64Array>()
  const queues: Waiter[][] = names.map((name) =>
    waitingIn(hall.lines, name).map((visit) => {
      const waits = new Float64Array(rollouts).fill(Infinity)
      tickets.set(visit.ticket, waits)
      const { service, key, issuedAt } = visit
      return { visit, service, key, issuedAt, times: times.get(service) ?? unknown, waits }
    }),
  )
  for (const [service, known] of times) {
    const waits = new Float64Array(rollouts).fill(Infinity)
    services.set(service, waits)
    queues[index.get(serviceLine(service))!]!.push({ service, key: at, issuedAt: at, times: known, waits })
  }
  const servers = [...hall.windows.values()]
    .filter((window) => window.is === 'open' || window.is === 'paused')
    .map((window): Server => {
      const own = [...window.services.map(serviceLine), windowLine(window.id)]
      if (window.staff) own.push(staffLine(window.staff))
      return { queues: own.flatMap((name) => index.get(name) ?? []), freeIn: freeIn(hall, at, window, times, walk) }
    })
  for (let j = 0; j < rollouts; j++) {
    play({ walk, queues, servers }, j)
    yield
  }
  return { tickets, services }
}

const freeIn = (
  hall: Hall,
  at: number,
  window: WindowState,
  times: ReadonlyMap<ServiceId, Float64Array>,
  walk: number,
): Server['freeIn'] => {
  if (window.is === 'paused') return () => Math.max(0, window.since + usualPause - at) + 1
  const visit = window.ticket && hall.visits.get(window.ticket)
  if (!visit) return () => 0
  const known = times.get(visit.service) ?? new Float64Array(0)
  if (visit.stage === 'called') return (u) => walk + residual(known, 0, u)
  const elapsed = at - visit.since
  return (u) => residual(known, elapsed, u)
}

const play = ({ queues, servers, walk }: Play, j: number): void => {
  const next = queues.map(() => 0)
  const free = Float64Array.from(servers, (server, i) => server.freeIn(evenly(j, i)))
  const order = soonestFirst(free)
  let draw = servers.length
  for (let who = order.first(); who !== undefined; who = order.first()) {
    let best = -1
    for (const q of servers[who]!.queues) {
      const head = queues[q]![next[q]!]
      if (head && (best < 0 || before(head, queues[best]![next[best]!]!))) best = q
    }
    if (best < 0) {
      order.drop()
      continue
    }
    const waiter = queues[best]![next[best]!++]!
    waiter.waits[j] = free[who]!
    if (!waiter.visit) continue
    const { times } = waiter
    free[who] = free[who]! + walk + times[Math.floor(evenly(j, draw++) * times.length)]!
    order.later()
  }
}

const before = (a: Waiter, b: Waiter): boolean => {
  if (a.key !== b.key) return a.key < b.key
  if (!a.visit || !b.visit) return Boolean(a.visit)
  return a.issuedAt !== b.issuedAt ? a.issuedAt < b.issuedAt : byTicket(a.visit, b.visit) < 0
}

/** The windows as a heap, the one that is free soonest on top; of two free at once, the first of the hall. */
const soonestFirst = (free: Float64Array) => {
  const heap = Array.from(free, (_, i) => i)
  const isSooner = (a: number, b: number): boolean => free[a]! < free[b]! || (free[a] === free[b] && a < b)
  const sink = (from: number): void => {
    for (let place = from; ;) {
      const left = 2 * place + 1
      let least = place
      if (left < heap.length && isSooner(heap[left]!, heap[least]!)) least = left
      if (left + 1 < heap.length && isSooner(heap[left + 1]!, heap[least]!)) least = left + 1
      if (least === place) return
      const moved = heap[place]!
      heap[place] = heap[least]!
      heap[least] = moved
      place = least
    }
  }
  for (let place = (heap.length >> 1) - 1; place >= 0; place--) sink(place)
  return {
    first: (): number | undefined => heap[0],
    /** The window on top has a later time now. */
    later: (): void => sink(0),
    /** The window on top finds nobody any more. */
    drop: (): void => {
      const last = heap.pop()!
      if (heap.length === 0) return
      heap[0] = last
      sink(0)
    },
  }
}
