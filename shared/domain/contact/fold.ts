/** A first contact from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { personalOf, standing } from '../story.ts'
import type { StaffId, WindowId } from '../words.ts'
import type { Contact, ContactStage } from './contact.ts'
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
  taken: [],
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

const change = (contact: Contact, fact: Recorded<ContactFact>): void => {
  const { at } = fact
  switch (fact.type) {
    case 'ContactOpened':
      return
    case 'ContactHandedOn': {
      const { to, staff: by, guided, note } = fact
      contact.handedOn = { to, by, at, guided, note }
      return move(contact, 'handed-on', at)
    }
    case 'ContactTaken':
      contact.taken.push({ by: fact.staff, tookMs: fact.tookMs, at })
      contact.handedOn = undefined
      hold(contact, fact.staff, fact.window, at)
      return move(contact, 'open', at)
    case 'UnitTold':
      contact.told = { unit: fact.unit, at, staff: fact.staff }
      return
    case 'ContactReportedUp': {
      const { due, dueAt, staff, note } = fact
      contact.followUp = { due, dueAt, since: at, staff, note }
      return move(contact, 'reported-up', at)
    }
    case 'ContactAnswered':
      contact.answered = { how: fact.how, at, staff: fact.staff }
      return
    case 'HandOverLapsed':
      contact.lapsedAt = at
      return
    case 'FollowUpOverdue':
      contact.overdueAt = at
      return
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
