/** The service ends; a visit on a detour goes back to the window that sent it, if that window is still there. */
import { z } from 'zod'
import type { Books } from '../../books.ts'
import type { ContactFact } from '../../contact/facts.ts'
import { followUpDue } from '../../contact/followUp.ts'
import { toldUnitOf, UnitNamed } from '../../contact/toldUnit.ts'
import { accept, command, refuse, type Refused } from '../../decision.ts'
import type { ToldUnit } from '../../matter/facts.ts'
import { contactId, draw } from '../../numbering.ts'
import { Note, Outcome, Performed, TicketNumber, WindowId } from '../../words.ts'
import type { ContactId, ServiceId, StaffId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'
import { detourAfter } from '../detour.ts'
import type { Stamp } from '../facts.ts'
import type { Hall, Visit } from '../hall.ts'

const wish = z.object({
  window: WindowId,
  ticket: TicketNumber,
  outcome: Outcome,
  performed: z.array(Performed).min(1).max(20).optional(),
  forgotten: z.boolean().default(false),
  /** `referred`, `refused`: the competent unit the person was told of. */
  told: UnitNamed.optional(),
  /** `pending`: what was reported up. */
  note: Note.optional(),
})
type Wish = z.infer<typeof wish>

/** Each service once that was served at this window in this visit: what is meant when nothing else is said. */
const servedHere = (visit: Visit, window: WindowId): Performed[] => {
  const services = new Set<ServiceId>()
  for (const part of visit.intervals) if (part.kind === 'serve' && part.window === window) services.add(part.service)
  return [...services].map((service) => ({ service, count: 1 }))
}

type Follows = { readonly told?: ToldUnit; readonly contact?: ContactId; readonly facts?: readonly ContactFact[] }

/** What an outcome brings with it: the unit the person was told of, or the answer that is owed from now on. */
const followsFrom = (hall: Hall, wish: Wish, visit: Visit, stamp: Stamp, books: Books): Follows | Refused => {
  const { outcome, told, note, window } = wish
  const { setup, day } = hall
  if (!setup || !day) return {}
  if (outcome === 'referred' || outcome === 'refused') {
    const unit = told && toldUnitOf(setup, told)
    if (unit && isRefused(unit)) return unit
    return unit ? { told: unit } : {}
  }
  if (outcome !== 'pending') return {}
  const due = followUpDue(setup, day)
  if (isRefused(due)) return due
  const drawn = draw(books, `contact ${day}`)
  const contact = contactId(day, drawn.n)
  const at = { contact, day, staff: visit.staff ?? (stamp.by.id as StaffId), window }
  const { service, ticket } = visit
  const facts: ContactFact[] = [
    { type: 'ContactOpened', ...at, drawn, channel: 'ticket', service, ticket },
    { type: 'ContactReportedUp', ...at, ...due, ...(note && { note }) },
  ]
  return { contact, facts }
}

const stillThere = (hall: Hall, window: WindowId): boolean => {
  const is = hall.windows.get(window)?.is
  return is === 'open' || is === 'paused'
}

export const finishService = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Ends the service, with its outcome and what was really done.',
  wish,
  decide(hall, wish, stamp, books) {
    const found = visitAt(hall, wish, stamp, 'serving', 'held')
    if (isRefused(found)) return found
    const { visit, window } = found
    const performed = wish.performed ?? servedHere(visit, window.id)
    const unknown = performed.find(({ service }) => !hall.setup?.services.some((s) => s.id === service))
    if (unknown) return refuse('service-unknown', { service: unknown.service })
    const at = { ticket: visit.ticket, window: window.id, staff: window.staff, performed }
    const returnTo = detourAfter(visit.returnTo, window.id)
    const { key } = visit
    if (returnTo) {
      const back = stillThere(hall, returnTo.window) ? { back: returnTo.window } : {}
      return accept({ type: 'TicketReturned', ...at, service: returnTo.service, key, ...back })
    }
    const { outcome, forgotten } = wish
    const follows = followsFrom(hall, wish, visit, stamp, books)
    if (isRefused(follows)) return follows
    const { told, contact, facts = [] } = follows
    const noUnitTold = outcome === 'referred' && !told
    const more = { ...(told && { told }), ...(noUnitTold && { noUnitTold }), ...(contact && { contact }) }
    return accept({ type: 'ServiceFinished', ...at, outcome, forgotten, ...more }, ...facts)
  },
})
