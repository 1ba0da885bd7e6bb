/** The duty supervisor's floor: windows, queues, devices and troubles at a glance. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { PauseReason } from '#shared/domain/words.ts'
import type { Hall, Stage, Visit, WindowState } from '#shared/domain/hall/hall.ts'
import { detourAfter } from '#shared/domain/hall/detour.ts'
import { forgottenFinish } from '#shared/domain/hall/due.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import { serviceLine } from '#shared/domain/hall/lines.ts'
import type { Range } from '#shared/domain/hall/estimate.ts'
import { openState, type OpenState } from './openState.ts'
import type { Device, PrinterHealth, Problem, Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

/** A visit at a window: called, served or held there. */
export type FloorVisit = {
  readonly ticket: string
  readonly stage: Stage
  /** When its present stage began. */
  readonly since: number
  readonly service: Text
  readonly serviceId: string
  readonly askForgotten: boolean
  /** The window that wants it back once this one is done with it. */
  readonly returnTo: string | null
}
export type FloorWindow = {
  readonly id: string
  readonly name: string
  readonly zone: Text
  readonly zoneId: string
  readonly is: WindowState['is']
  readonly since: number
  readonly pauseReason: PauseReason | null
  readonly staff: string | null
  readonly services: readonly Text[]
  /** The one in hand. */
  readonly ticket: FloorVisit | null
  readonly held: readonly FloorVisit[]
}
export type FloorQueue = {
  readonly id: string
  readonly name: Text
  readonly waiting: number
  readonly longestSince: number | null
  readonly windowsOpen: number
  readonly range: Range
}
export type FloorView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly day: string | null
  readonly dayStage: Hall['stage']
  readonly open: OpenState
  /** Tickets of today by what became of them; they add up to `issued`. */
  readonly counts: { readonly issued: number } & Readonly<Record<Stage, number>>
  readonly rated: number
  readonly windows: readonly FloorWindow[]
  readonly queues: readonly FloorQueue[]
  readonly problems: readonly Problem[]
  readonly devices: readonly Device[]
  readonly printers: readonly PrinterHealth[]
}

const countStages = (hall: Hall): FloorView['counts'] => {
  const counts = {
    issued: 0,
    waiting: 0,
    called: 0,
    serving: 0,
    held: 0,
    missed: 0,
    finished: 0,
    left: 0,
    expired: 0,
    void: 0,
  }
  for (const visit of hall.visits.values()) {
    counts.issued++
    counts[visit.stage]++
  }
  return counts
}

export const floorView = ({ hall, at, estimates, problems, devices, printers }: Scene): FloorView => {
  const setup = hall.setup
  const serviceName = (id: string): Text => setup?.services.find((s) => s.id === id)?.name ?? { 'zh-CN': id }
  const open = [...hall.windows.values()].filter((w) => windowIs(hall, w) === 'open')
  const visitAt = (visit: Visit, window: WindowState): FloorVisit => {
    const back = detourAfter(visit.returnTo, window.id)?.window
    return {
      ticket: visit.ticket,
      stage: visit.stage,
      since: visit.since,
      service: serviceName(visit.service),
      serviceId: visit.service,
      askForgotten: forgottenFinish(hall, visit, at),
      returnTo: setup?.windows.find((w) => w.id === back)?.name ?? back ?? null,
    }
  }
  const windows = (setup?.windows ?? []).map((place): FloorWindow => {
    const window = hall.windows.get(place.id)
    const visit = window?.ticket && hall.visits.get(window.ticket)
    return {
      id: place.id,
      name: place.name,
      zone: setup?.zones.find((z) => z.id === place.zone)?.name ?? { 'zh-CN': place.zone },
      zoneId: place.zone,
      is: window?.is ?? 'empty',
      since: window?.since ?? 0,
      pauseReason: window?.pauseReason ?? null,
      staff: (window?.staff && staffOf(hall, window.staff)?.name) ?? null,
      services: (window?.services.length ? window.services : place.services).map(serviceName),
      ticket: window && visit ? visitAt(visit, window) : null,
      held: window?.held.flatMap((ticket) => hall.visits.get(ticket) ?? []).map((v) => visitAt(v, window)) ?? [],
    }
  })
  const queues = (setup?.services ?? []).map((service): FloorQueue => {
    const line = hall.lines.get(serviceLine(service.id))
    return {
      id: service.id,
      name: service.name,
      waiting: line?.byKey.length ?? 0,
      longestSince: line?.byAge[0]?.issuedAt ?? null,
      windowsOpen: open.filter((w) => w.services.includes(service.id)).length,
      range: estimates.services.get(service.id) ?? { can: false, why: 'no-window-open' },
    }
  })
  return {
    hallName: setup?.name ?? { 'zh-CN': '排号' },
    demo: setup?.demo ?? false,
    day: hall.day ?? null,
    dayStage: hall.stage,
    open: openState(hall, at),
    counts: countStages(hall),
    rated: [...hall.visits.values()].filter((v) => v.rating).length,
    windows,
    queues,
    problems,
    devices,
    printers,
  }
}
