/** It ends without an answer of ours: the person went, or goes on at the window that took it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ContactId } from '../../words.ts'
import { wasTaken } from '../contact.ts'
import { ownContactOf } from '../known.ts'

export const closeContact = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Closes a first contact: withdrawn, or handed on to a window that took it.',
  wish: z.object({ contact: ContactId, outcome: z.enum(['handed-on', 'withdrawn']) }),
  withoutDay: true,
  decide(hall, { contact: id, outcome }, stamp, books) {
    const found = ownContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    const taken = found.contact.stage !== 'handed-on' && wasTaken(found.contact)
    if (outcome === 'handed-on' && !taken) return refuse('not-taken-yet', { contact: id })
    return accept({ type: 'ContactClosed', contact: id, ...found.here, outcome })
  },
})
