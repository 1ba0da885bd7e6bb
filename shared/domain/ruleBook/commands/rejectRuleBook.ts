/** 退回考核办法, with the reason. What holds goes on holding. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { deedOf, waitingOf } from '../known.ts'

export const rejectRuleBook = command({
  by: ['director'],
  says: 'Rejects a proposed rule-book, with the reason.',
  wish: z.object({ draft: z.int().min(1), reason: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { draft, reason }, stamp, books) {
    const deed = deedOf(hall, stamp)
    if (isRefused(deed)) return deed
    const waiting = waitingOf(books, draft)
    if (isRefused(waiting)) return waiting
    return accept({ type: 'RuleBookRejected', ...deed, draft, reason })
  },
})
