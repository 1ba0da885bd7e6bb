/** 拟订考核办法: a whole rule-book and the day it is to hold from. Somebody else has to approve it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { BusinessDay, LongNote } from '../../words.ts'
import { deedOf, ruleBooksOf, soundBook } from '../known.ts'
import { RuleBook } from '../ruleBook.ts'
import { waitingDraft } from '../ruleBooks.ts'

export const proposeRuleBook = command({
  by: ['appraiser'],
  says: 'Proposes a whole rule-book, to hold from the first day of a month that is not sealed.',
  wish: z.object({ book: RuleBook, effective: BusinessDay, note: LongNote.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { book, effective, note }, stamp, books) {
    const deed = deedOf(hall, stamp)
    if (isRefused(deed)) return deed
    const known = ruleBooksOf(books)
    const waiting = waitingDraft(known)
    if (waiting) return refuse('rule-book-waiting', { draft: waiting.draft })
    const no = soundBook(hall, books, book, effective)
    if (no) return no
    const draft = (known?.drafts.length ?? 0) + 1
    return accept({ type: 'RuleBookProposed', ...deed, draft, book, effective, ...(note && { note }) })
  },
})
