/** The chain of one visit or first contact: who was asked first, who held it from when to when, and how it closed (首问责任制). */
import { contactDues, holderOf, type Contact } from '#shared/domain/contact/contact.ts'
import type { Hall, Visit } from '#shared/domain/hall/hall.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { Breach, ContactAnswer, ContactChannel, Outcome } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { BusinessDay, ContactId, TicketNumber } from '#shared/domain/words.ts'
import { contactSteps } from './contactSteps.ts'
import type { Scene } from './scene.ts'
import { visitSteps } from './visitSteps.ts'

/** Whom it was sent on to: a person, a window, or whoever serves a service. */
export type ChainPlace = {
  readonly person: string | null
  readonly window: string | null
  readonly service: Text | null
}
/**
 * One link, in order of time. `waiting`: in line · `held`: in somebody's hands · `hand-over`: sent on and not yet taken ·
 * `going-back`: in line again, for the window that wants it back or where it was put back · `away`: called and not there · `follow-up`: reported up, an answer is owed.
 */
export type ChainStep = {
  readonly what: 'waiting' | 'held' | 'hand-over' | 'going-back' | 'away' | 'follow-up'
  /** Who answers for it meanwhile; null while nobody was asked yet. */
  readonly who: string | null
  readonly window: string | null
  readonly from: number
  /** Null while it lasts. */
  readonly to: number | null
  readonly tookMs: number | null
  readonly first: boolean
  /** Where it was sent, for a hand-over. */
  readonly toward: ChainPlace | null
  readonly guided: boolean
  /** The date an answer is owed by. */
  readonly due: string | null
  /** The system named it: not taken, or not answered, in time. */
  readonly late: boolean
  readonly note: string | null
}
export type ChainEnd = {
  readonly at: number
  readonly by: string | null
  readonly outcome: Outcome | NonNullable<Contact['outcome']> | 'left' | 'expired' | 'void'
  readonly answer: ContactAnswer | null
}
export type ChainView = {
  readonly day: string
  readonly ticket: string | null
  readonly contact: string | null
  readonly channel: ContactChannel
  readonly service: Text | null
  readonly firstResponder: { readonly name: string; readonly window: string | null; readonly at: number } | null
  readonly steps: readonly ChainStep[]
  readonly told: { readonly name: string; readonly phone: string | null } | null
  readonly due: string | null
  readonly breaches: readonly { readonly kind: Breach; readonly at: number; readonly who: string }[]
  readonly end: ChainEnd | null
} | null

type Painted = NonNullable<ChainView>

const nameOf = (hall: Hall, staff: string): string => staffOf(hall, staff as never)?.name ?? staff
const serviceOf = (hall: Hall, id: string | undefined): Text | null =>
  id === undefined ? null : (hall.setup?.services.find((one) => one.id === id)?.name ?? { 'zh-CN': id })

const endOfVisit = (hall: Hall, { finished, endedAt, stage }: Visit): ChainEnd | null => {
  if (finished) return { at: finished.at, by: nameOf(hall, finished.staff), outcome: finished.outcome, answer: null }
  if (endedAt === undefined) return null
  return { at: endedAt, by: null, outcome: stage as 'left' | 'expired' | 'void', answer: null }
}

const breachesOfVisit = (hall: Hall, visit: Visit): Painted['breaches'] => {
  const named: { kind: Breach; at: number; who: string }[] = visit.handOvers.flatMap(({ lapsedAt, staff }) =>
    lapsedAt === undefined ? [] : [{ kind: 'hand-over-not-accepted' as const, at: lapsedAt, who: nameOf(hall, staff) }],
  )
  const { finished } = visit
  if (finished?.noUnitTold) named.push({ kind: 'no-unit-told', at: finished.at, who: nameOf(hall, finished.staff) })
  return named
}

const chainOfVisit = (hall: Hall, day: BusinessDay, visit: Visit): Painted => {
  const first = visit.firstResponder
  const told = visit.finished?.told
  return {
    day,
    ticket: visit.ticket,
    contact: visit.finished?.contact ?? null,
    channel: 'ticket',
    service: serviceOf(hall, visit.service),
    firstResponder: first
      ? { name: nameOf(hall, first.staff), window: windowName(hall, first.window), at: first.at }
      : null,
    steps: visitSteps(hall, visit),
    told: told ? { name: told.name, phone: told.phone ?? null } : null,
    due: null,
    breaches: breachesOfVisit(hall, visit),
    end: endOfVisit(hall, visit),
  }
}

const endOfContact = (hall: Hall, contact: Contact): ChainEnd | null =>
  contact.closedAt === undefined || !contact.outcome
    ? null
    : {
        at: contact.closedAt,
        by: nameOf(hall, contact.answered?.staff ?? contact.told?.staff ?? holderOf(contact).staff),
        outcome: contact.outcome,
        answer: contact.answered?.how ?? null,
      }

const chainOfContact = (hall: Hall, contact: Contact): Painted => {
  const unit = contact.told?.unit
  const owed = contactDues(contact).some(({ kind }) => kind === 'follow-up') || contact.followUp?.overdue
  const [first] = contact.chain
  return {
    day: contact.day,
    ticket: contact.ticket ?? null,
    contact: contact.id,
    channel: contact.channel,
    service: serviceOf(hall, contact.service),
    firstResponder: {
      name: nameOf(hall, contact.firstResponder),
      window: first?.window ? windowName(hall, first.window) : null,
      at: contact.at,
    },
    steps: contactSteps(hall, contact),
    told: unit ? { name: unit.name, phone: unit.phone ?? null } : null,
    due: owed ? (contact.followUp?.due ?? null) : null,
    breaches: contact.breaches.map(({ kind, at, staff }) => ({ kind, at, who: nameOf(hall, staff) })),
    end: endOfContact(hall, contact),
  }
}

/** A visit that ended with an answer owed goes on as a contact: one chain, told in one. */
const joined = (visit: Painted, contact: Painted): Painted => ({
  ...visit,
  contact: contact.contact,
  steps: [...visit.steps, ...contact.steps],
  told: contact.told ?? visit.told,
  due: contact.due,
  breaches: [...visit.breaches, ...contact.breaches],
  end: contact.end,
})

const chainOfTicket = (scene: Scene, day: BusinessDay | undefined, ticket: TicketNumber): ChainView => {
  const at = day ?? scene.hall.day
  const hall = at && (at === scene.hall.day ? scene.hall : scene.books.hallOf(at))
  const visit = hall?.visits.get(ticket)
  if (!hall || !visit || !at) return null
  const chain = chainOfVisit(hall, at, visit)
  const follow = visit.finished?.contact && scene.books.contact(visit.finished.contact)
  return follow ? joined(chain, chainOfContact(scene.hall, follow)) : chain
}

/** The chain of `ticket`, today's or that of `day`; or of a first contact, with the visit it came out of. Null when there is none. */
export const chainView = (
  scene: Scene,
  {
    day,
    ticket,
    contact: id,
  }: { day?: BusinessDay | undefined; ticket?: TicketNumber | undefined; contact?: ContactId | undefined },
): ChainView => {
  if (ticket) return chainOfTicket(scene, day, ticket)
  const contact = id && scene.books.contact(id)
  if (!contact) return null
  const whole = contact.ticket && chainOfTicket(scene, contact.day, contact.ticket)
  return whole && whole.contact === contact.id ? whole : chainOfContact(scene.hall, contact)
}
