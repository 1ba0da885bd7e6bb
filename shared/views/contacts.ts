/** What is still open between people: first contacts in somebody's hands, hand-overs nobody took, answers owed. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { holderOf, openHandOver, wasTaken, type Contact, type ContactStage } from '#shared/domain/contact/contact.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { followUpDue } from '#shared/domain/contact/followUp.ts'
import { isRefused } from '#shared/domain/hall/atWindow.ts'
import { pendingHandOver } from '#shared/domain/hall/handOvers.ts'
import type { Hall, WindowState } from '#shared/domain/hall/hall.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { ContactChannel } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Scene } from './scene.ts'

export type OpenContact = {
  readonly contact: string
  readonly channel: ContactChannel
  readonly day: string
  readonly at: number
  readonly service: { readonly id: string; readonly name: Text } | null
  readonly item: Text | null
  readonly ticket: string | null
  readonly stage: ContactStage
  readonly since: number
  readonly firstResponder: { readonly id: string; readonly name: string }
  readonly holder: { readonly id: string; readonly name: string; readonly window: string | null }
  readonly handedTo: {
    /** The person's or the window's id, and its name. */
    readonly staff: string | null
    readonly window: string | null
    readonly name: string
    readonly guided: boolean
    readonly note: string | null
    readonly by: string
    readonly takeBy: number
    readonly lapsed: boolean
  } | null
  readonly due: string | null
  readonly dueAt: number | null
  readonly overdue: boolean
  readonly note: string | null
  /** Somebody else took it after it was handed on. */
  readonly taken: boolean
  /** Contact details of whoever asked are kept, apart from here. */
  readonly kept: boolean
}
/** A visit sent on that waits to be taken. */
export type OpenHandOver = {
  readonly ticket: string
  readonly service: Text
  readonly by: string
  readonly from: string
  readonly since: number
  readonly lapsed: boolean
}
export type ContactsView = {
  readonly open: readonly OpenContact[]
  readonly handOvers: readonly OpenHandOver[]
  /** The date an answer reported up today is owed by; null where the calendar of that year is missing. */
  readonly followUpDue: string | null
  readonly handOverMinutes: number
  /** What may be asked about, and who could take it. */
  readonly services: readonly { readonly id: string; readonly name: Text }[]
  readonly windows: readonly {
    readonly id: string
    readonly name: string
    readonly is: WindowState['is']
    readonly staff: { readonly id: string; readonly name: string } | null
    readonly services: readonly string[]
  }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly window: string | null }[]
}

const nameOf = (hall: Hall, staff: string): string => staffOf(hall, staff as never)?.name ?? staff

const serviceName = (hall: Hall, id: string): Text =>
  hall.setup?.services.find((one) => one.id === id)?.name ?? { 'zh-CN': id }

const handedTo = (hall: Hall, contact: Contact): OpenContact['handedTo'] => {
  const handOver = openHandOver(contact)
  if (!handOver) return null
  const { to, guided, note = null, takeBy, lapsed } = handOver
  const place =
    to.to === 'staff'
      ? { staff: to.staff, window: null, name: nameOf(hall, to.staff) }
      : { staff: null, window: to.window, name: windowName(hall, to.window) }
  return { ...place, guided, note, by: nameOf(hall, handOver.by), takeBy, lapsed }
}

const openContact = (hall: Hall, contact: Contact): OpenContact => {
  const { followUp, service, item } = contact
  const { staff, window } = holderOf(contact)
  return {
    contact: contact.id,
    channel: contact.channel,
    day: contact.day,
    at: contact.at,
    service: service ? { id: service, name: serviceName(hall, service) } : null,
    item: item ? (hall.setup?.items.find((one) => one.id === item)?.name ?? { 'zh-CN': item }) : null,
    ticket: contact.ticket ?? null,
    stage: contact.stage,
    since: contact.since,
    firstResponder: { id: contact.firstResponder, name: nameOf(hall, contact.firstResponder) },
    holder: { id: staff, name: nameOf(hall, staff), window: window ? windowName(hall, window) : null },
    handedTo: handedTo(hall, contact),
    due: followUp?.due ?? null,
    dueAt: followUp?.dueAt ?? null,
    overdue: followUp?.overdue ?? false,
    note: followUp?.note ?? null,
    taken: wasTaken(contact),
    kept: contact.personal.is === 'kept',
  }
}

const openHandOvers = (hall: Hall): OpenHandOver[] => {
  const open: OpenHandOver[] = []
  for (const visit of hall.visits.values()) {
    const handOver = visit.stage === 'waiting' ? pendingHandOver(visit) : undefined
    if (!handOver) continue
    const { ticket, service } = visit
    open.push({
      ticket,
      service: serviceName(hall, service),
      by: nameOf(hall, handOver.staff),
      from: windowName(hall, handOver.window),
      since: handOver.at,
      lapsed: handOver.lapsedAt !== undefined,
    })
  }
  return open.sort((a, b) => a.since - b.since)
}

/** Overdue and due first, then the oldest. */
const byUrgency = (a: OpenContact, b: OpenContact): number =>
  (a.handedTo?.takeBy ?? a.dueAt ?? Infinity) - (b.handedTo?.takeBy ?? b.dueAt ?? Infinity) || a.at - b.at

const followUpDueOf = ({ hall: { setup }, at }: Scene): string | null => {
  const due = setup && followUpDue(setup, businessDayOf(at, setup))
  return due && !isRefused(due) ? due.due : null
}

const placesOf = (hall: Hall): Pick<ContactsView, 'services' | 'windows' | 'people'> => {
  const sitting = new Map([...hall.windows.values()].map((window) => [window.staff as string | undefined, window.id]))
  return {
    services: (hall.setup?.services ?? []).map(({ id, name }) => ({ id, name })),
    windows: (hall.setup?.windows ?? []).map(({ id, name, services }) => {
      const { is = 'empty', staff } = hall.windows.get(id) ?? {}
      return { id, name, is, staff: staff ? { id: staff, name: nameOf(hall, staff) } : null, services }
    }),
    people: (hall.setup?.people ?? [])
      .filter(isAtWork)
      .map(({ id, name }) => ({ id, name, window: sitting.get(id) ?? null })),
  }
}

export const contactsView = (scene: Scene): ContactsView => {
  const { hall, books } = scene
  const open = books.openContacts().flatMap((id) => {
    const contact = books.contact(id)
    return contact ? [openContact(hall, contact)] : []
  })
  return {
    open: open.sort(byUrgency),
    handOvers: openHandOvers(hall),
    followUpDue: followUpDueOf(scene),
    handOverMinutes: hall.setup?.deadlines.handOverMinutes ?? 0,
    ...placesOf(hall),
  }
}
