/** What was handed on is taken; only now does it leave the one who handed it on. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Stamp } from '../../hall/facts.ts'
import type { Hall } from '../../hall/hall.ts'
import { windowOf } from '../../hall/people.ts'
import { ContactId, WindowId } from '../../words.ts'
import { holderOf, openHandOver, type Contact } from '../contact.ts'
import { openContactOf } from '../known.ts'

/** Handed to me or to my window; taken back by who handed it on; a supervisor may take whatever lies there. */
const mayTake = (hall: Hall, contact: Contact, { by }: Stamp): boolean => {
  const handOver = openHandOver(contact)
  if (by.role === 'supervisor') return handOver !== undefined || holderOf(contact).staff !== by.id
  if (!handOver) return false
  if (handOver.by === by.id) return true
  const { to } = handOver
  return to.to === 'staff' ? to.staff === by.id : windowOf(hall, by.id)?.id === to.window
}

export const takeContact = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Takes a first contact that was handed on, with the time it lay there.',
  wish: z.object({ contact: ContactId, window: WindowId.optional() }),
  withoutDay: true,
  decide(hall, { contact: id, window }, stamp, books) {
    const found = openContactOf(hall, books, id, stamp, window)
    if (isRefused(found)) return found
    if (!mayTake(hall, found.contact, stamp)) return refuse('contact-not-yours', { contact: id })
    const tookMs = Math.max(0, stamp.at - found.contact.since)
    return accept({ type: 'ContactTaken', contact: id, ...found.here, tookMs })
  },
})
