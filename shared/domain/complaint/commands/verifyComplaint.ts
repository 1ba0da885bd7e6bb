/** 调查核实: does what was said hold? A bad rating needs no acceptance before it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId, Note } from '../../words.ts'
import { holdings } from '../facts.ts'
import { knownComplaint } from '../known.ts'

export const verifyComplaint = command({
  by: ['officer'],
  says: 'Says whether what was complained about holds: yes, partly, no, or nobody can tell.',
  wish: z.object({ complaint: ComplaintId, holds: z.enum(holdings), note: Note.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, holds, note }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'registered', 'accepted')
    if (isRefused(known)) return known
    const { complaint, deed } = known
    if (complaint.stage === 'registered' && !complaint.rating) {
      return refuse('complaint-not-now', { complaint: complaint.number })
    }
    return accept({ type: 'ComplaintVerified', ...deed, holds, ...(note && { note }) })
  },
})
