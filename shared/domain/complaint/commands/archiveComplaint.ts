/** 归档: nothing is left to do. Who left a name was called back; a rater without a name is answered by what was put right. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId } from '../../words.ts'
import type { Complaint } from '../complaint.ts'
import { appealIsOpen, isExcluded } from '../dues.ts'
import { knownComplaint } from '../known.ts'

/** Calls on so many days without an answer count as called back. */
export const callBackTries = 3

/** Reached once, or tried on three days. */
export const isCalledBack = ({ named, callBacks }: Complaint): boolean =>
  !named || callBacks.some(({ reached }) => reached) || new Set(callBacks.map(({ day }) => day)).size >= callBackTries

/** Has everything before the archive been done, but for the call back? */
export const isDone = (complaint: Complaint): boolean => {
  const { stage, named, rating } = complaint
  if (stage === 'not-accepted' || stage === 'replied') return true
  if (stage === 'verified') return isExcluded(complaint)
  return stage === 'handled' && (isExcluded(complaint) || (!named && rating !== undefined))
}

export const archiveComplaint = command({
  by: ['officer'],
  says: 'Closes a complaint that is done; named complainants must have been called back.',
  wish: z.object({ complaint: ComplaintId, archive: z.string().max(80).optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, archive }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { complaint, deed } = known
    if (appealIsOpen(complaint)) return refuse('appeal-open')
    if (!isDone(complaint)) return refuse('complaint-not-now', { complaint: complaint.number })
    if (complaint.stage !== 'not-accepted' && !isCalledBack(complaint)) return refuse('call-back-first')
    return accept({ type: 'ComplaintArchived', ...deed, ...(archive && { archive }) })
  },
})
