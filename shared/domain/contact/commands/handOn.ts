/** Another window's business: shown the way there and helped along. Whoever was asked stays answerable until it is taken. */
import { z } from 'zod'
import { accept, command, refuse, type Refused } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Hall } from '../../hall/hall.ts'
import { staffOf } from '../../hall/people.ts'
import { ContactId, Note } from '../../words.ts'
import { holderOf, type Contact } from '../contact.ts'
import { HandedTo } from '../facts.ts'
import { ownContactOf } from '../known.ts'

const refusalOf = (hall: Hall, contact: Contact, to: HandedTo): Refused | undefined => {
  const holder = holderOf(contact)
  if (to.to === 'staff') {
    const person = staffOf(hall, to.staff)
    if (!person?.active) return refuse('staff-unknown', { staff: to.staff })
    return to.staff === holder.staff ? refuse('same-destination') : undefined
  }
  const window = hall.windows.get(to.window)
  if (!window) return refuse('window-unknown', { window: to.window })
  if (!window.staff) return refuse('destination-absent')
  return window.staff === holder.staff ? refuse('same-destination') : undefined
}

export const handOn = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Hands a first contact on to a window or a person; it stays open until the other takes it.',
  wish: z.object({
    contact: ContactId,
    to: HandedTo,
    guided: z.boolean().default(false),
    note: Note.optional(),
  }),
  withoutDay: true,
  decide(hall, { contact: id, to, guided, note }, stamp, books) {
    const found = ownContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    const no = refusalOf(hall, found.contact, to)
    if (no) return no
    const takeBy = stamp.at + found.setup.deadlines.handOverMinutes * 60_000
    const said = { to, guided, ...(note && { note }), takeBy }
    return accept({ type: 'ContactHandedOn', contact: id, ...found.here, ...said })
  },
})
