/** The hall played forward: many even walks through the known handling times place every waiting ticket. */
import type { ServiceId, TicketNumber } from '../words.ts'
import type { Hall, Visit, WindowState } from './hall.ts'
import { byKey } from './lines.ts'

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

/** One waiting ticket in the rollout; `probe` tickets are "one drawn now" and take no time from the others. */
type Waiter = {
  readonly visit?: Visit
  readonly service: ServiceId
  readonly key: number
  readonly waits: Float64Array
}
type Server = { readonly window: WindowState; readonly queues: number[] }

export const rollOut = (hall: Hall, at: number): Placed => {
  const times = timesOf(hall)
  const walk = averageWalk(hall)
  const names = [...hall.lines.keys()]
  const index = new Map(names.map((name, i) => [name, i]))
  for (const id of times.keys())
    if (!index.has(`service:${id}`)) index.set(`service:${id}`, names.push(`service:${id}`) - 1)
  const tickets = new Map<TicketNumber, Float64Array>()
  const services = new Map<ServiceId, Float64Array>()
  const queues: Waiter[][] = names.map((name) =>
    (hall.lines.get(name)?.byKey ?? []).map((visit) => {
      const waits = new Float64Array(rollouts).fill(Infinity)
      tickets.set(visit.ticket, waits)
      return { visit, service: visit.service, key: visit.key, waits }
    }),
  )
  for (const id of times.keys()) {
    const waits = new Float64Array(rollouts).fill(Infinity)
    services.set(id, waits)
    queues[index.get(`service:${id}`)!]!.push({ service: id, key: at, waits })
  }
  const servers: Server[] = [...hall.windows.values()]
    .filter((window) => window.is === 'open' || window.is === 'paused')
    .map((window) => {
      const own = [...window.services.map((s) => `service:${s}`), `window:${window.id}`, `staff:${window.staff}`]
      return { window, queues: own.flatMap((name) => index.get(name) ?? []) }
    })
  for (let j = 0; j < rollouts; j++) play({ hall, at, j, times, walk, queues, servers })
  return { tickets, services }
}

type Play = {
  hall: Hall
  at: number
  j: number
  times: Map<ServiceId, Float64Array>
  walk: number
  queues: Waiter[][]
  servers: Server[]
}

const freeIn = ({ hall, at, j, times, walk }: Play, window: WindowState, draw: number): number => {
  if (window.is === 'paused') return Math.max(0, window.since + usualPause - at) + 1
  const visit = window.ticket && hall.visits.get(window.ticket)
  if (!visit) return 0
  const known = times.get(visit.service) ?? new Float64Array(0)
  const u = evenly(j, draw)
  if (visit.stage === 'called') return walk + residual(known, 0, u)
  return residual(known, at - visit.since, u)
}

const play = (p: Play): void => {
  const { queues, servers, j, times, walk } = p
  const next = queues.map(() => 0)
  const free = servers.map(({ window }, i) => freeIn(p, window, i))
  let draw = servers.length
  let active = servers.map((_, i) => i)
  while (active.length) {
    let who = active[0]!
    for (const i of active) if (free[i]! < free[who]!) who = i
    let best = -1
    for (const q of servers[who]!.queues) {
      const head = queues[q]![next[q]!]
      if (head && (best < 0 || before(head, queues[best]![next[best]!]!))) best = q
    }
    if (best < 0) {
      active = active.filter((i) => i !== who)
      continue
    }
    const waiter = queues[best]![next[best]!++]!
    waiter.waits[j] = free[who]!
    if (!waiter.visit) continue
    const known = times.get(waiter.service)
    const u = evenly(j, draw++)
    free[who] = free[who]! + walk + (known?.[Math.floor(u * known.length)] ?? 10 * minute)
  }
}

const before = (a: Waiter, b: Waiter): boolean =>
  a.visit && b.visit ? byKey(a.visit, b.visit) < 0 : a.key !== b.key ? a.key < b.key : Boolean(a.visit)
