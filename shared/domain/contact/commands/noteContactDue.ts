/** Nobody took it in time, or the answer did not come in time: the clock names it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ContactId } from '../../words.ts'
import { contactDues, holderOf, openHandOver } from '../contact.ts'
import { openContactOf } from '../known.ts'

export const noteContactDue = command({
  by: ['clock'],
  says: 'Names a hand-over nobody took, or an answer that did not come in time.',
  wish: z.object({ contact: ContactId, kind: z.enum(['hand-over', 'follow-up']) }),
  withoutDay: true,
  decide(hall, { contact: id, kind }, stamp, books) {
    const found = openContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    const { contact } = found
    const due = contactDues(contact).find((one) => one.kind === kind)
    if (!due || due.at > stamp.at) return refuse('not-due-yet')
    const { day } = found.here
    const handOver = openHandOver(contact)
    if (kind === 'hand-over' && handOver) return accept({ type: 'HandOverLapsed', contact: id, day, of: handOver.by })
    const of = handOver?.by ?? holderOf(contact).staff
    return accept({ type: 'FollowUpOverdue', contact: id, day, of, due: contact.followUp?.due ?? day })
  },
})
