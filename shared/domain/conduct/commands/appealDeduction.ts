/** 申诉: the person says a confirmed deduction is wrong, once, within the days the rule-book leaves for it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { bookFor, ruleBooksId } from '../../ruleBook/ruleBooks.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles, LongNote } from '../../words.ts'
import { dated } from '../dues.ts'
import { knownDeduction } from '../known.ts'
import { deductionGrounds } from '../leaveKinds.ts'

export const appealDeduction = command({
  by: appraisedRoles,
  says: 'The person a deduction is about appeals, once, within the days the rule-book gives.',
  wish: z.object({
    conduct: StoryId,
    deduction: z.int().min(1),
    ground: z.enum(deductionGrounds),
    statement: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { ground, statement, ...which }, stamp, books) {
    // Who it isn't about does not learn that there is one.
    if (which.conduct.slice(8) !== stamp.by.id) return refuse('deduction-unknown')
    const known = knownDeduction(hall, which, stamp, books, 'confirmed', 'appealed', 'dismissed', 'void')
    if (isRefused(known)) return known
    const { setup, conduct, deduction, deed } = known
    if (deduction.appeal) return refuse('appealed-already')
    const { object } = deduction.confirmed ?? {}
    if (object && object.at <= stamp.at) return refuse('appeal-too-late', { day: object.by })
    const book = bookFor(books.story('ruleBook', ruleBooksId), conduct.month)
    const { due, ...rest } = dated(setup, deed.day, book?.book.publication.decideDays ?? 5)
    return accept({
      type: 'DeductionAppealed',
      ...deed,
      deduction: which.deduction,
      ground,
      statement,
      ...(due && { decide: due }),
      ...rest,
    })
  },
})
