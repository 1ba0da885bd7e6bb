/** Who waits where, in order: one line per service, and one for each window or person somebody is sent back to. */
import type { ServiceId, StaffId, WindowId } from '../words.ts'
import type { Visit } from './hall.ts'

/** `byKey`: the order of calling. `byAge`: who has waited longest, for the guard against endless waits. */
export type Line = { readonly byKey: Visit[]; readonly byAge: Visit[] }
export type Lines = Map<string, Line>

export const serviceLine = (service: ServiceId) => `service:${service}`
export const windowLine = (window: WindowId) => `window:${window}`
export const staffLine = (staff: StaffId) => `staff:${staff}`

/** The one line a waiting visit stands in. */
export const lineOf = (visit: Visit): string => {
  if (!visit.aimed) return serviceLine(visit.service)
  return 'window' in visit.aimed ? windowLine(visit.aimed.window) : staffLine(visit.aimed.staff)
}

type Order = (a: Visit, b: Visit) => number
/** A999 before A1000. */
export const byTicket: Order = (a, b) =>
  a.ticket.length - b.ticket.length || (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0)
/** Virtual arrival: earliest effective time first; tie by issue, then by number. */
export const byKey: Order = (a, b) => a.key - b.key || a.issuedAt - b.issuedAt || byTicket(a, b)
const byAge: Order = (a, b) => a.guardFrom - b.guardFrom || byKey(a, b)

/** First place in the sorted `line` at or after `visit`. */
const placeIn = (line: readonly Visit[], visit: Visit, order: Order): number => {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(line[middle]!, visit) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const insert = (line: Visit[], visit: Visit, order: Order): void => {
  const last = line[line.length - 1]
  if (!last || order(last, visit) < 0) line.push(visit)
  else line.splice(placeIn(line, visit, order), 0, visit)
}

const remove = (line: Visit[], visit: Visit, order: Order): void => {
  const place = placeIn(line, visit, order)
  if (line[place] !== visit) throw new Error(`${visit.ticket} is not where its line says`)
  line.splice(place, 1)
}

/** Put a visit into its line, if it waits. Call after every change of stage, key, service or aim. */
export const enqueue = (lines: Lines, visit: Visit): void => {
  if (visit.stage !== 'waiting') return
  const name = lineOf(visit)
  let line = lines.get(name)
  if (!line) lines.set(name, (line = { byKey: [], byAge: [] }))
  insert(line.byKey, visit, byKey)
  insert(line.byAge, visit, byAge)
}

/** Take a visit out of its line, if it waits. Call before any change of stage, key, service or aim. */
export const dequeue = (lines: Lines, visit: Visit): void => {
  if (visit.stage !== 'waiting') return
  const line = lines.get(lineOf(visit))
  if (!line) throw new Error(`no line for ${visit.ticket}`)
  remove(line.byKey, visit, byKey)
  remove(line.byAge, visit, byAge)
}

/** How many stand before this waiting visit in its own line. */
export const aheadOf = (lines: Lines, visit: Visit): number => {
  const line = lines.get(lineOf(visit))
  return line ? placeIn(line.byKey, visit, byKey) : 0
}

export const waitingIn = (lines: Lines, name: string): readonly Visit[] => lines.get(name)?.byKey ?? []
