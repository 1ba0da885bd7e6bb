/** The complainant was called, and reached or not. The officer alone knows whom. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId, Note } from '../../words.ts'
import { knownComplaint } from '../known.ts'

export const noteContacted = command({
  by: ['officer'],
  says: 'Notes that the complainant was called about it.',
  wish: z.object({ complaint: ComplaintId, reached: z.boolean(), note: Note.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, reached, note }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'registered', 'accepted', 'verified', 'handled')
    if (isRefused(known)) return known
    return accept({ type: 'ComplaintContacted', ...known.deed, reached, ...(note && { note }) })
  },
})
