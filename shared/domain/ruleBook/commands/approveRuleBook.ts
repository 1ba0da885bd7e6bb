/** 批准考核办法: by a second person; the draft becomes a version and is never changed again. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { deedOf, ruleBooksOf, soundBook, waitingOf } from '../known.ts'

export const approveRuleBook = command({
  by: ['director'],
  says: 'Approves a proposed rule-book; only who did not propose it. It gets its version number.',
  wish: z.object({ draft: z.int().min(1), note: LongNote.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { draft, note }, stamp, books) {
    const deed = deedOf(hall, stamp)
    if (isRefused(deed)) return deed
    const waiting = waitingOf(books, draft)
    if (isRefused(waiting)) return waiting
    if (waiting.by === deed.staff) return refuse('not-second-person')
    // Something may have been sealed, or a service gone, since it was proposed.
    const no = soundBook(hall, books, waiting.book, waiting.effective)
    if (no) return no
    const version = (ruleBooksOf(books)?.versions.length ?? 0) + 1
    return accept({ type: 'RuleBookApproved', ...deed, draft, version, ...(note && { note }) })
  },
})
