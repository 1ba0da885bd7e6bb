/** 处置: what was done about it. Who sends it on tells to whom. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { handlings } from '../../kinds.ts'
import { toldUnitOf, UnitNamed } from '../../contact/toldUnit.ts'
import { ComplaintId, Note } from '../../words.ts'
import { appealIsOpen, isExcluded } from '../dues.ts'
import { knownComplaint } from '../known.ts'

export const handleComplaint = command({
  by: ['officer'],
  says: 'Records what was done about a classified complaint.',
  wish: z.object({ complaint: ComplaintId, how: z.enum(handlings), measure: Note.min(1), unit: UnitNamed.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, how, measure, unit }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'verified')
    if (isRefused(known)) return known
    const { complaint, setup, deed } = known
    if (appealIsOpen(complaint)) return refuse('appeal-open')
    if (!complaint.classified) return refuse('complaint-not-now', { complaint: complaint.number })
    if (complaint.classified.as === 'appeal' && !isExcluded(complaint)) return refuse('class-first')
    const to = unit && toldUnitOf(setup, unit)
    if (to && isRefused(to)) return to
    if (how === 'transferred' && !to) return refuse('unit-needed')
    return accept({ type: 'ComplaintHandled', ...deed, how, measure, ...(to && { unit: to }) })
  },
})
