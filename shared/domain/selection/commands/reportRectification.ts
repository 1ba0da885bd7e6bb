/** 书面整改报告: what was put right so far; the next one is due as the order says, until its day. */
import { z } from 'zod'
import { workingDue } from '../../appraisal/known.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Evidence } from '../../goals/evidence.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles, LongNote } from '../../words.ts'
import { answersFor, knownSelection, orderIn } from '../known.ts'

export const reportRectification = command({
  by: appraisedRoles,
  says: 'Reports in writing what was put right; who answers for the window, or a supervisor.',
  wish: z.object({ selection: StoryId, order: z.int().min(1), text: LongNote.min(1), evidence: Evidence }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, order: n, text, evidence }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books, { going: false })
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const order = orderIn(selection, n)
    if (isRefused(order)) return order
    if (stamp.by.role !== 'supervisor' && !answersFor(setup, selection.rules, order.candidate, deed.staff)) {
      return refuse('not-allowed')
    }
    const next = order.every === undefined ? undefined : workingDue(setup, deed.day, order.every)
    if (next && isRefused(next)) return next
    const more = next && next.by < order.due ? { next } : {}
    return accept({ type: 'RectificationReported', ...deed, order: n, text, evidence, ...more })
  },
})
