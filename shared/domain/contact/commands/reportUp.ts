/** Unclear, or beyond one's authority: reported up; the answer is owed by a date the person is told. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ContactId, Note } from '../../words.ts'
import { followUpDue } from '../followUp.ts'
import { ownContactOf } from '../known.ts'

export const reportUp = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Reports a first contact up, to be answered within the working days of the setup.',
  wish: z.object({ contact: ContactId, note: Note.optional() }),
  withoutDay: true,
  decide(hall, { contact: id, note }, stamp, books) {
    const found = ownContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    if (found.contact.followUp) return refuse('reported-already', { due: found.contact.followUp.due })
    const due = followUpDue(found.setup, found.here.day)
    if (isRefused(due)) return due
    return accept({ type: 'ContactReportedUp', contact: id, ...found.here, ...due, ...(note && { note }) })
  },
})
