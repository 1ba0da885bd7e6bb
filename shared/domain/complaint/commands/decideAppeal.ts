/** 复核: a second person decides. Upheld, the rating stays to be seen and does not count; else time to put right begins anew. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId, Note } from '../../words.ts'
import type { Complaint } from '../complaint.ts'
import { appealIsOpen, concerned, dated, type Dated } from '../dues.ts'
import { knownComplaint } from '../known.ts'

/** Somebody who had nothing to do with it. */
export const isSecondPerson = (complaint: Complaint, staff: string): boolean =>
  !concerned(complaint).some((other) => other === staff)

export const decideAppeal = command({
  by: ['officer', 'supervisor'],
  says: 'Decides an appeal, with the reason; only who had nothing to do with it before.',
  wish: z.object({ complaint: ComplaintId, upheld: z.boolean(), reason: Note.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, upheld, reason }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { complaint, setup, deed } = known
    if (!appealIsOpen(complaint)) return refuse('complaint-not-now', { complaint: complaint.number })
    if (!isSecondPerson(complaint, deed.staff)) return refuse('not-second-person')
    const putsRight = !upheld && complaint.stage === 'verified' && complaint.dues.rectify !== undefined
    const { due, ...rest }: Dated = putsRight ? dated(setup, deed.day, setup.deadlines.rectifyDays) : {}
    return accept({ type: 'AppealDecided', ...deed, upheld, reason, ...rest, ...(due && { rectify: due }) })
  },
})
