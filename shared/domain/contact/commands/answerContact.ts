/** The question is answered: on the spot, or later by telephone, in writing, in person. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { contactAnswers } from '../../kinds.ts'
import { ContactId } from '../../words.ts'
import { ownContactOf } from '../known.ts'

export const answerContact = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Answers a first contact, and closes it.',
  wish: z.object({ contact: ContactId, how: z.enum(contactAnswers) }),
  withoutDay: true,
  decide(hall, { contact: id, how }, stamp, books) {
    const found = ownContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    const at = { contact: id, ...found.here }
    return accept({ type: 'ContactAnswered', ...at, how }, { type: 'ContactClosed', ...at, outcome: 'answered' })
  },
})
