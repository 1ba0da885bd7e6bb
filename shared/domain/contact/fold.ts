/** A first contact from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { personalOf, standing } from '../story.ts'
import type { StaffId, WindowId } from '../words.ts'
import { openHandOver, type Contact, type ContactBreach, type ContactHandOver, type ContactStage } from './contact.ts'
import type { ContactFact, ContactFactOf } from './facts.ts'

const begin = (fact: Recorded<ContactFactOf<'ContactOpened'>>): Contact => ({
  id: fact.contact,
  channel: fact.channel,
  day: fact.day,
  at: fact.at,
  firstResponder: fact.staff,
  service: fact.service,
  item: fact.item,
  ticket: fact.ticket,
  matter: fact.matter,
  stage: 'open',
  since: fact.at,
  chain: [{ staff: fact.staff, window: fact.window, from: fact.at, to: undefined }],
  handOvers: [],
  breaches: [],
  personal: { is: 'none' },
  seq: fact.seq,
  lastAction: fact.action,
})

const move = (contact: Contact, stage: ContactStage, at: number): void => {
  contact.stage = stage
  contact.since = at
}

const endHolding = (contact: Contact, at: number): void => {
  const last = contact.chain.length - 1
  const held = contact.chain[last]
  if (held && held.to === undefined) contact.chain[last] = { ...held, to: at }
}
const hold = (contact: Contact, staff: StaffId, window: WindowId | undefined, at: number): void => {
  endHolding(contact, at)
  contact.chain.push({ staff, window, from: at, to: undefined })
}

/** The hand-over told of last, as it reads now. */
const changeHandOver = (contact: Contact, more: Partial<ContactHandOver>): void => {
  const last = contact.handOvers.length - 1
  const handOver = contact.handOvers[last]
  if (handOver) contact.handOvers[last] = { ...handOver, ...more }
}

const change = (contact: Contact, fact: Recorded<ContactFact>): void => {
  const { at, action, day } = fact
  const named = (kind: ContactBreach['kind'], staff: StaffId, note?: string): void =>
    void contact.breaches.push({ kind, day, at, staff, note, action })
  switch (fact.type) {
    case 'ContactOpened':
      return
    case 'ContactHandedOn': {
      const { to, staff: by, guided, note, takeBy } = fact
      contact.handOvers.push({ to, by, at, guided, note, takeBy, lapsed: false, taken: undefined })
      return move(contact, 'handed-on', at)
    }
    case 'ContactTaken':
      if (openHandOver(contact)) changeHandOver(contact, { taken: { by: fact.staff, at, tookMs: fact.tookMs } })
      hold(contact, fact.staff, fact.window, at)
      return move(contact, contact.followUp ? 'reported-up' : 'open', at)
    case 'UnitTold':
      contact.told = { unit: fact.unit, at, staff: fact.staff }
      if (!fact.unit) named('no-unit-told', fact.staff)
      return
    case 'ContactReportedUp': {
      const { due, dueAt, staff, note } = fact
      contact.followUp = { due, dueAt, since: at, staff, note, overdue: false }
      return move(contact, 'reported-up', at)
    }
    case 'ContactAnswered':
      contact.answered = { how: fact.how, at, staff: fact.staff }
      return
    case 'HandOverLapsed':
      changeHandOver(contact, { lapsed: true })
      return named('hand-over-not-accepted', fact.of)
    case 'FollowUpOverdue':
      if (contact.followUp) contact.followUp = { ...contact.followUp, overdue: true }
      return named('follow-up-overdue', fact.of, fact.due)
    case 'ContactClosed':
      endHolding(contact, at)
      contact.outcome = fact.outcome
      contact.closedAt = at
      return move(contact, 'closed', at)
  }
}

/** The contact its facts tell of; undefined when its beginning was taken back. */
export const foldContact = (facts: readonly AnyRecorded[]): Contact | undefined => {
  let contact: Contact | undefined
  const left = standing(facts)
  for (const fact of left) {
    if (fact.type === 'ContactOpened') contact = begin(fact)
    else if (contact && 'contact' in fact) change(contact, fact as Recorded<ContactFact>)
    if (contact) contact.lastAction = fact.action
  }
  if (contact) contact.personal = personalOf(left)
  return contact
}
