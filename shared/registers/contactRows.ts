/** Register rows of one contact: itself, what falls due in it, and the failures of duty the system named. */
import { contactDues, holderOf, type Contact } from '#shared/domain/contact/contact.ts'
import type { Row, RowChange } from './tables.ts'

const contactRow = (contact: Contact, subject: string): Row => {
  const [first] = contact.chain
  const { staff: holder, window: holderWindow } = holderOf(contact)
  const handOver = contact.handOvers[contact.handOvers.length - 1]
  const { told, followUp, answered } = contact
  return {
    subject,
    contact: contact.id,
    day: contact.day,
    at: contact.at,
    channel: contact.channel,
    service: contact.service ?? null,
    item: contact.item ?? null,
    ticket: contact.ticket ?? null,
    matter: contact.matter ?? null,
    first_staff: contact.firstResponder,
    first_window: first?.window ?? null,
    stage: contact.stage,
    holder,
    holder_window: holderWindow ?? null,
    handed_to_staff: handOver?.to.to === 'staff' ? handOver.to.staff : null,
    handed_to_window: handOver?.to.to === 'window' ? handOver.to.window : null,
    handed_on_at: handOver?.at ?? null,
    guided: handOver ? Number(handOver.guided) : null,
    taken_ms: handOver?.taken?.tookMs ?? null,
    told_unit: told?.unit?.name ?? null,
    told_phone: told?.unit?.phone ?? null,
    due: followUp?.due ?? null,
    due_at: followUp?.dueAt ?? null,
    answered_at: answered?.at ?? null,
    answered_how: answered?.how ?? null,
    outcome: contact.outcome ?? null,
    closed_at: contact.closedAt ?? null,
    lapsed: contact.handOvers.filter(({ lapsed }) => lapsed).length,
    overdue: Number(followUp?.overdue ?? false),
  }
}

export const contactRows = (contact: Contact, subject: string): RowChange[] => [
  { put: 'contacts', row: contactRow(contact, subject) },
  ...contactDues(contact).map(({ kind, at }): RowChange => ({ put: 'deadlines', row: { subject, kind, at } })),
  ...contact.breaches.map(({ kind, day, at, staff, note = null, action }, n): RowChange => {
    const { service = null, item = null } = contact
    return { put: 'breaches', row: { subject, kind, n, day, at, staff, service, item, note, action } }
  }),
]
