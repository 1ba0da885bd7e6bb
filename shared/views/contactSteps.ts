/** The links of a first contact's chain: in whose hands, on its way to somebody, an answer owed. */
import { holderOf, type Contact, type ContactHandOver, type Holding } from '#shared/domain/contact/contact.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { ChainPlace, ChainStep } from './chain.ts'

type Begun = Omit<ChainStep, 'to' | 'tookMs'> & { readonly until: number | undefined }

const plain = { window: null, first: false, toward: null, guided: false, due: null, late: false, note: null }
const nameOf = (hall: Hall, staff: ContactHandOver['by']): string => staffOf(hall, staff)?.name ?? staff

export const handedPlace = (hall: Hall, { to }: ContactHandOver): ChainPlace =>
  to.to === 'staff'
    ? { person: nameOf(hall, to.staff), window: null, service: null }
    : { person: null, window: windowName(hall, to.window), service: null }

const held = (hall: Hall, contact: Contact, { staff, window, from, to }: Holding): Begun => ({
  ...plain,
  what: 'held',
  who: nameOf(hall, staff),
  window: window ? windowName(hall, window) : null,
  from,
  first: staff === contact.firstResponder,
  until: to,
})

const handedOn = (hall: Hall, contact: Contact, handOver: ContactHandOver): Begun => ({
  ...plain,
  what: 'hand-over',
  who: nameOf(hall, handOver.by),
  from: handOver.at,
  toward: handedPlace(hall, handOver),
  guided: handOver.guided,
  late: handOver.lapsed,
  note: handOver.note ?? null,
  until: handOver.taken?.at ?? contact.closedAt,
})

const followUp = (hall: Hall, contact: Contact): Begun[] => {
  const owed = contact.followUp
  if (!owed) return []
  const { staff, window } = holderOf(contact)
  return [
    {
      ...plain,
      what: 'follow-up',
      who: nameOf(hall, staff),
      window: window ? windowName(hall, window) : null,
      from: owed.since,
      first: staff === contact.firstResponder,
      due: owed.due,
      late: owed.overdue,
      note: owed.note ?? null,
      until: contact.closedAt,
    },
  ]
}

/** In order of time; each ends where the next begins, the last lasts while the contact is open. */
export const contactSteps = (hall: Hall, contact: Contact): ChainStep[] => {
  const begun = [
    ...contact.chain.map((holding) => held(hall, contact, holding)),
    ...followUp(hall, contact),
    ...contact.handOvers.map((handOver) => handedOn(hall, contact, handOver)),
  ].sort((a, b) => a.from - b.from)
  return begun.flatMap(({ until, ...step }, i) => {
    const to = begun[i + 1]?.from ?? until ?? null
    // A visit's own follow-up begins and is reported up at one moment.
    if (to === step.from && step.what === 'held' && i + 1 < begun.length) return []
    return [{ ...step, to, tookMs: to === null ? null : to - step.from }]
  })
}
