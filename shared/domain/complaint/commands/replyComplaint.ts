/** 反馈: the complainant was told what became of it. What was said is in the erasable table. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId } from '../../words.ts'
import { replyWays } from '../facts.ts'
import { knownComplaint } from '../known.ts'

export const replyComplaint = command({
  by: ['officer'],
  says: 'Records that the complainant was told what became of it.',
  wish: z.object({ complaint: ComplaintId, how: z.enum(replyWays) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, how }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'handled')
    return isRefused(known) ? known : accept({ type: 'ComplaintReplied', ...known.deed, how })
  },
})
