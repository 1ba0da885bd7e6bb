/** 整改验收: somebody who did not report looks whether it was put right. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { isOwnCandidate, knownSelection, orderIn } from '../known.ts'

export const checkRectification = command({
  by: ['appraiser', 'director'],
  says: 'Checks whether an ordered rectification was done; not who reported it.',
  wish: z.object({ selection: StoryId, order: z.int().min(1), done: z.boolean(), note: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, order: n, done, note }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books, { going: false })
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const order = orderIn(selection, n)
    if (isRefused(order)) return order
    if (isOwnCandidate(setup, selection.rules, order.candidate, deed.staff)) return refuse('own-appraisal')
    if (order.reports.some(({ staff }) => staff === deed.staff)) return refuse('second-person-needed')
    if (done && order.reports.length === 0) return refuse('report-first')
    return accept({ type: 'RectificationChecked', ...deed, order: n, done, note })
  },
})
