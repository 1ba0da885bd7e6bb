/** What a made-up clerk does next at a window, read from nothing but the hall as it stands and the seed. */
import type { Command } from '#shared/domain/decide.ts'
import type { Hall, Visit, WindowState } from '#shared/domain/hall/hall.ts'
import { nextFor } from '#shared/domain/hall/queue.ts'
import type { Item } from '#shared/domain/setup/guide.ts'
import type { Service } from '#shared/domain/setup/setup.ts'
import type { TicketNumber } from '#shared/domain/words.ts'
import { dueBy } from '#shared/domain/workdays.ts'
import type { DayPlan } from './dayPlan.ts'
import { luckOf } from './luck.ts'
import type { Course, People } from './visitors.ts'

const second = 1000
const minute = 60 * second

export type Seen = {
  readonly hall: Hall
  readonly at: number
  readonly plan: DayPlan
  readonly people: People
  /** Drawn by one of the made-up people; a person in front of the kiosk draws the others. */
  readonly isOurs: (ticket: TicketNumber) => boolean
}
type Desk = Seen & { readonly window: WindowState; readonly staff: string }

/** The clerk's wish at this moment, or nothing: still busy, or nobody there. */
export const deskAct = (seen: Seen, window: WindowState): Command | undefined => {
  const { staff } = window
  if (staff === undefined) return undefined
  const desk = { ...seen, window, staff }
  if (window.is === 'ready') return openAct(desk)
  if (window.is === 'paused') return pausedAct(desk)
  const visit = window.ticket && seen.hall.visits.get(window.ticket)
  if (!visit) return freeAct(desk)
  return visit.stage === 'called' ? calledAct(desk, visit) : servingAct(desk, visit)
}

const openAct = ({ window, at, plan, staff }: Desk): Command | undefined => {
  if (at >= plan.closes) return { type: 'signOut', window: window.id }
  return at >= plan.shiftOf(staff).opensAt ? { type: 'openWindow', window: window.id } : undefined
}

const pausedAct = ({ window, at, plan, staff }: Desk): Command | undefined => {
  const over = window.pauseReason === 'meal' ? at >= plan.lunch.to : at >= window.since + plan.shiftOf(staff).breakMs
  return over ? { type: 'resumeWindow', window: window.id } : undefined
}

/** The visitor walks over and is received; who does not come is called once more and then missed. */
const calledAct = ({ window, at, people, isOurs }: Desk, visit: Visit): Command | undefined => {
  const { ticket } = visit
  const { comesWhenCalled, walkMs } = people.mannerOf(ticket)
  const calledAt = visit.calledAt ?? visit.since
  if (comesWhenCalled || !isOurs(ticket) || visit.cameBack)
    return at >= calledAt + walkMs ? { type: 'startService', window: window.id, ticket } : undefined
  if (visit.attempts === 1 && at >= calledAt + 25 * second) return { type: 'recallTicket', window: window.id, ticket }
  return at >= calledAt + 75 * second ? { type: 'markMissed', window: window.id, ticket } : undefined
}

const servedMs = (visit: Visit, at: number): number =>
  visit.intervals.reduce(
    (sum, part) => (part.kind === 'serve' && part.service === visit.service ? sum + (part.to ?? at) - part.from : sum),
    0,
  )

const servingAct = (desk: Desk, visit: Visit): Command | undefined => {
  const { hall, window, at, people } = desk
  const service = hall.setup?.services.find((s) => s.id === visit.service)
  if (!service) return undefined
  const course = people.courseOf(visit.ticket, service)
  const share = servedMs(visit, at) / course.handlingMs
  const onTheWay = stepAct(desk, visit, service, course, share)
  if (onTheWay) return onTheWay
  if (share < 1) return undefined
  const accepted = course.outcome === 'accepted' && acceptAct(desk, visit)
  if (accepted) return accepted
  return {
    type: 'finishService',
    window: window.id,
    ticket: visit.ticket,
    outcome: visit.notices.length > 0 ? 'incomplete' : course.outcome === 'incomplete' ? 'done' : course.outcome,
    forgotten: false,
  }
}

/** Who came with everything for something that takes days gets a receipt with its promised day. */
const acceptAct = ({ hall, window, staff }: Desk, visit: Visit): Command | undefined => {
  const { setup, day } = hall
  if (!setup || !day || visit.notices.length > 0 || visit.matters.length > 0) return undefined
  const asking = setup.items.filter(({ service, kind, promised, statutory }) => {
    const limits = [promised, statutory].filter((limit) => limit !== undefined)
    const isDated = limits.every((limit) => dueBy(setup, day, limit).ok)
    return service === visit.service && kind === 'promised' && promised !== undefined && isDated
  })
  if (asking.length === 0) return undefined
  const item = luckOf(visit.ticket, staff, 'accepts').pick(asking.map((one) => [1, one] as const))
  return {
    type: 'acceptMatter',
    window: window.id,
    ticket: visit.ticket,
    item: item.id,
    channel: 'walk-up',
    procedure: 'own',
    received: item.materials.map(({ id, count }) => ({ material: id, count })),
    collection: 'at-window',
    result: 'done',
    certificates: 0,
  }
}

/** Something between start and end, each at most once a visit: a notice, a hold, another window, a second matter. */
const stepAct = (
  { hall, window, staff }: Desk,
  visit: Visit,
  service: Service,
  { notice, hold, transfer, second: another }: Course,
  share: number,
): Command | undefined => {
  const at = { window: window.id, ticket: visit.ticket }
  if (hold && share >= hold.at && !visit.intervals.some((part) => part.kind === 'hold'))
    return { type: 'holdService', ...at, reason: hold.reason }
  const luck = luckOf(visit.ticket, staff, service.id)
  const item = itemOf(hall, service.id, luck)
  if (notice && item && share >= notice.at && visit.notices.length === 0) {
    const lines = item.materials
      .slice(-notice.count)
      .map(({ id, name }) => ({ key: id, material: id, text: name['zh-CN'], defect: notice.defect }))
    const form = notice.written ? 'written' : 'oral'
    return { type: 'giveNotice', ...at, item: item.id, form, purpose: 'acceptance', channel: 'walk-up', lines }
  }
  if (transfer && share >= transfer.at && visit.transfers === 0 && !visit.returnTo) {
    const elsewhere = openElsewhere(hall, window, service.id)
    if (elsewhere.length > 0) {
      const destination = { to: 'service', service: luck.pick(elsewhere.map((id) => [1, id] as const)) } as const
      const { mustReturn, reason } = transfer
      return { type: 'transferTicket', ...at, destination, place: 'keep', mustReturn, reason }
    }
  }
  const servedAlready = new Set(visit.intervals.flatMap((part) => (part.kind === 'serve' ? part.service : [])))
  const others = window.services.filter((id) => !servedAlready.has(id))
  if (another && share >= another.at && servedAlready.size === 1 && others.length > 0)
    return { type: 'switchService', ...at, service: luck.pick(others.map((id) => [1, id] as const)) }
  return undefined
}

/** What the visitor came for: one of the service's items that ask for any papers. */
const itemOf = ({ setup }: Hall, service: string, luck: ReturnType<typeof luckOf>): Item | undefined => {
  const asking = setup?.items.filter((item) => item.service === service && item.materials.length > 0) ?? []
  return asking.length > 0 ? luck.pick(asking.map((item) => [1, item] as const)) : undefined
}

/** Services that another open window takes and this one does not. */
const openElsewhere = (hall: Hall, window: WindowState, service: string) => {
  const open = [...hall.windows.values()].filter((other) => other.id !== window.id && other.is === 'open')
  return [...new Set(open.flatMap((other) => other.services))].filter(
    (id) => id !== service && !window.services.includes(id),
  )
}

/** Nobody in hand: back to who was put aside, a break, the end of the day, or the next in line. */
const freeAct = (desk: Desk): Command | undefined => {
  const { hall, window, at, plan, staff } = desk
  const held = window.held.find((ticket) => holdIsOver(desk, ticket))
  if (held) return { type: 'resumeService', window: window.id, ticket: held }
  const next = nextFor(hall, window, at)
  const { breakAt, breakMs, betweenMs } = plan.shiftOf(staff)
  if (at >= breakAt && at < breakAt + breakMs && window.since < breakAt)
    return { type: 'pauseWindow', window: window.id, reason: 'break' }
  const lunch = at >= plan.lunch.from && at < plan.lunch.to
  if (lunch && (!next || at >= plan.lunch.from + 20 * minute))
    return { type: 'pauseWindow', window: window.id, reason: 'meal' }
  if (at >= plan.closes && !next && window.held.length === 0) return { type: 'signOut', window: window.id }
  const ready = Math.max((window.idleSince ?? window.since) + betweenMs, (next?.visit.since ?? 0) + 2 * second)
  return next && at >= ready ? { type: 'callNext', window: window.id } : undefined
}

const holdIsOver = ({ hall, at, people }: Desk, ticket: Visit['ticket']): boolean => {
  const visit = hall.visits.get(ticket)
  const service = hall.setup?.services.find((s) => s.id === visit?.service)
  if (!visit || !service) return false
  return at >= visit.since + (people.courseOf(ticket, service).hold?.ms ?? minute)
}
