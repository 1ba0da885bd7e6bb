/** One window's desk: the person in front of me, the next key, and why who comes next comes next. */
import type { CallWhy } from '#shared/domain/hall/facts.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import type { Hall, Visit, WindowState } from '#shared/domain/hall/hall.ts'
import { linesOf, nextFor, waitingFor, whyOf } from '#shared/domain/hall/queue.ts'
import { byKey } from '#shared/domain/hall/lines.ts'
import { undoableBy } from '#shared/domain/hall/undo.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { PauseReason, Priority } from '#shared/domain/words.ts'
import { deskTicket, type DeskTicket } from './deskTicket.ts'
import type { Scene } from './scene.ts'

export type WaitingRow = {
  readonly ticket: string
  readonly service: Text
  readonly issuedAt: number
  readonly priority: Priority | null
  readonly why: CallWhy
  readonly aimed: boolean
}
export type DeskView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly day: string | null
  readonly dayStage: Hall['stage']
  readonly window: {
    readonly id: string
    readonly name: string
    readonly is: WindowState['is']
    readonly since: number
    readonly pauseReason: PauseReason | null
  }
  readonly staff: { readonly id: string; readonly name: string; readonly staffNo: string } | null
  /** Services this window may serve, and which of them it serves now. */
  readonly services: readonly { readonly id: string; readonly name: Text; readonly on: boolean }[]
  readonly current: DeskTicket | null
  readonly held: readonly DeskTicket[]
  readonly next: WaitingRow | null
  readonly waiting: number
  readonly longestSince: number | null
  /** The first of the line, in the order they will be called. */
  readonly line: readonly WaitingRow[]
  readonly missed: readonly {
    readonly ticket: string
    readonly service: Text
    readonly since: number
    readonly cameBack: boolean
  }[]
  readonly undo: { readonly verb: string; readonly ticket: string | null; readonly until: number } | null
  readonly lastFinished: { readonly ticket: string; readonly rating: 'open' | 'closed' } | null
  readonly everyService: readonly { readonly id: string; readonly name: Text; readonly windowsOpen: number }[]
  readonly everyWindow: readonly {
    readonly id: string
    readonly name: string
    readonly is: WindowState['is']
    readonly staff: string | null
  }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly window: string | null }[]
} | null

const shownInLine = 30

const waitingRow = (hall: Hall, visit: Visit, why = whyOf(visit)): WaitingRow => ({
  ticket: visit.ticket,
  service: hall.setup?.services.find((s) => s.id === visit.service)?.name ?? { 'zh-CN': visit.service },
  issuedAt: visit.issuedAt,
  priority: visit.priority ?? null,
  why,
  aimed: visit.aimed !== undefined,
})

export const deskView = (scene: Scene, { window: id }: { window: string }): DeskView => {
  const { hall, at } = scene
  const { setup } = hall
  const window = [...hall.windows.values()].find((w) => w.id === id)
  const place = setup?.windows.find((w) => w.id === id)
  if (!setup || !window || !place) return null
  const person = window.staff === undefined ? undefined : staffOf(hall, window.staff)
  const visitOf = (ticket: string | undefined) => (ticket ? hall.visits.get(ticket as Visit['ticket']) : undefined)
  const current = visitOf(window.ticket)
  const next = window.is === 'open' ? nextFor(hall, window, at) : undefined
  const { waiting, longestSince } = waitingFor(hall, window)
  const line = linesOf(hall, window)
    .flatMap((l) => l.byKey.slice(0, shownInLine))
    .sort(byKey)
    .slice(0, shownInLine)
  const undo = window.staff ? undoableBy(hall, window.staff, at) : undefined
  const last = visitOf(window.lastFinished)
  const open = [...hall.windows.values()].filter((w) => w.is === 'open')
  return {
    hallName: setup.name,
    demo: setup.demo,
    day: hall.day ?? null,
    dayStage: hall.stage,
    window: {
      id: place.id,
      name: place.name,
      is: window.is,
      since: window.since,
      pauseReason: window.pauseReason ?? null,
    },
    // A setup may forget somebody who still sits there.
    staff: window.staff
      ? { id: window.staff, name: person?.name ?? window.staff, staffNo: person?.staffNo ?? '' }
      : null,
    services: setup.services
      .filter((s) => place.services.includes(s.id))
      .map((s) => ({ id: s.id, name: s.name, on: window.services.includes(s.id) })),
    current: current ? deskTicket(scene, current, window.staff) : null,
    held: window.held.flatMap((ticket) => visitOf(ticket) ?? []).map((v) => deskTicket(scene, v, window.staff)),
    next: next ? waitingRow(hall, next.visit, next.why) : null,
    waiting,
    longestSince: longestSince ?? null,
    line: line.map((v) => waitingRow(hall, v)),
    missed: [...hall.visits.values()]
      .filter((v) => v.stage === 'missed' && place.services.includes(v.service))
      .map((v) => ({ ticket: v.ticket, service: waitingRow(hall, v).service, since: v.since, cameBack: v.cameBack })),
    undo: undo ? { verb: undo.verb, ticket: undo.ticket ?? null, until: undo.until } : null,
    lastFinished: last ? { ticket: last.ticket, rating: last.rating ? 'closed' : 'open' } : null,
    everyService: setup.services.map((s) => ({
      id: s.id,
      name: s.name,
      windowsOpen: open.filter((w) => w.services.includes(s.id)).length,
    })),
    everyWindow: setup.windows.map((w) => {
      const state = hall.windows.get(w.id)
      return {
        id: w.id,
        name: w.name,
        is: state?.is ?? 'empty',
        staff: (state?.staff && staffOf(hall, state.staff)?.name) ?? null,
      }
    }),
    people: setup.people
      .filter((p) => p.active && p.roles.includes('clerk'))
      .map((p) => ({
        id: p.id,
        name: p.name,
        window: [...hall.windows.values()].find((w) => w.staff === p.id)?.id ?? null,
      })),
  }
}
