/** The questions verbs of a contact ask first: does it exist, is it still open, and is it theirs to act on? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { isRefused, staffedWindow } from '../hall/atWindow.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import { windowOf } from '../hall/people.ts'
import type { Setup } from '../setup/setup.ts'
import type { BusinessDay, ContactId, StaffId, WindowId } from '../words.ts'
import { holderOf, type Contact } from './contact.ts'

export type Here = { readonly day: BusinessDay; readonly staff: StaffId; readonly window?: WindowId }
export type OpenContact = { readonly contact: Contact; readonly setup: Setup; readonly here: Here }

/** Who says it, where, and on which business day: an open window is not needed to answer a telephone. */
const hereOf = (hall: Hall, setup: Setup, { at, by }: Stamp, window = windowOf(hall, by.id)?.id): Here => ({
  day: businessDayOf(at, setup),
  staff: by.id as StaffId,
  ...(window && { window }),
})

/** The same, at a window they named; refused where that is not theirs. */
export const hereAt = (hall: Hall, stamp: Stamp, named?: WindowId): { setup: Setup; here: Here } | Refused => {
  if (!hall.setup) return refuse('not-set-up')
  const window = named && staffedWindow(hall, named, stamp)
  if (window && isRefused(window)) return window
  return { setup: hall.setup, here: hereOf(hall, hall.setup, stamp, named) }
}

/** A contact that is still open. */
export const openContactOf = (
  hall: Hall,
  books: Books,
  id: ContactId,
  stamp: Stamp,
  window?: WindowId,
): OpenContact | Refused => {
  const here = hereAt(hall, stamp, window)
  if (isRefused(here)) return here
  const contact = books.contact(id)
  if (!contact) return refuse('contact-unknown', { contact: id })
  if (contact.stage === 'closed') return refuse('contact-closed', { contact: id })
  return { contact, ...here }
}

/** The same, for whoever answers for it: who holds it, who was asked first, and the supervisor. */
export const ownContactOf = (hall: Hall, books: Books, id: ContactId, stamp: Stamp): OpenContact | Refused => {
  const found = openContactOf(hall, books, id, stamp)
  if (isRefused(found)) return found
  const { id: me, role } = stamp.by
  const mine = role === 'supervisor' || holderOf(found.contact).staff === me || found.contact.firstResponder === me
  return mine ? found : refuse('contact-not-yours', { contact: id })
}
