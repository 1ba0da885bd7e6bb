/** 申诉: the accused says it is mistaken or malicious, without knowing who complained. Once. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Hall } from '../../hall/hall.ts'
import { appealGrounds } from '../../kinds.ts'
import { ComplaintId, Note } from '../../words.ts'
import type { Complaint } from '../complaint.ts'
import { dated } from '../dues.ts'
import { knownComplaint } from '../known.ts'

/** The person complained about; where only a window was named, who is signed in at it. */
export const mayAppeal = (hall: Hall, { about }: Complaint, staff: string): boolean =>
  about.staff ? about.staff === staff : about.window !== undefined && hall.windows.get(about.window)?.staff === staff

export const makeAppeal = command({
  by: ['clerk', 'guide'],
  says: 'The person complained about appeals, after verification and before the archive, once.',
  wish: z.object({ complaint: ComplaintId, ground: z.enum(appealGrounds), statement: Note.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, ground, statement }, stamp, books) {
    const complaint = books.complaint(id)
    // Who may not appeal does not learn that there is such a complaint, nor how far it is.
    if (!complaint || !mayAppeal(hall, complaint, stamp.by.id)) return refuse('not-allowed')
    const known = knownComplaint(hall, id, stamp, books, 'verified', 'handled', 'replied')
    if (isRefused(known)) return known
    const { setup, deed } = known
    if (complaint.appeal) return refuse('appealed-already')
    const { due, ...rest } = dated(setup, deed.day, setup.deadlines.appealDays)
    return accept({ type: 'AppealMade', ...deed, ground, statement, ...rest, ...(due && { decide: due }) })
  },
})
