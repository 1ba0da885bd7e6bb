/** 撤回拟订的考核办法: by the office that proposed it, while nobody has decided on it. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { deedOf, waitingOf } from '../known.ts'

export const withdrawRuleBook = command({
  by: ['appraiser'],
  says: 'Withdraws a proposed rule-book that nobody has decided on.',
  wish: z.object({ draft: z.int().min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { draft }, stamp, books) {
    const deed = deedOf(hall, stamp)
    if (isRefused(deed)) return deed
    const waiting = waitingOf(books, draft)
    if (isRefused(waiting)) return waiting
    return accept({ type: 'RuleBookWithdrawn', ...deed, draft })
  },
})
