/** 回访: everybody who left a name is called back and asked (回访率 100 %). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ComplaintId } from '../../words.ts'
import { knownComplaint } from '../known.ts'

export const callBack = command({
  by: ['officer'],
  says: 'Notes a call back after a complaint was dealt with: reached or not, satisfied or not.',
  wish: z.object({ complaint: ComplaintId, reached: z.boolean(), satisfied: z.boolean().optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, reached, satisfied }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'verified', 'handled', 'replied')
    if (isRefused(known)) return known
    const { complaint, deed } = known
    if (!complaint.named) return refuse('nobody-to-call')
    const told = reached && satisfied !== undefined ? { satisfied } : {}
    return accept({ type: 'ComplaintCalledBack', ...deed, reached, ...told })
  },
})
