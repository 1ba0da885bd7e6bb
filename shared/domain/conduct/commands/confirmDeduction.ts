/** A second person confirms a deduction: from now on it counts, and the person may appeal for some days. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { bookFor, ruleBooksId } from '../../ruleBook/ruleBooks.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { stillConverts } from '../conversion.ts'
import { dated } from '../dues.ts'
import { knownDeduction } from '../known.ts'
import { monthRules } from '../rules.ts'

export const confirmDeduction = command({
  by: ['supervisor', 'appraiser', 'director'],
  says: 'Confirms a proposed deduction; not who proposed it, and not the person it is about.',
  wish: z.object({ conduct: StoryId, deduction: z.int().min(1), note: LongNote.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { note, ...which }, stamp, books) {
    const known = knownDeduction(hall, which, stamp, books, 'proposed')
    if (isRefused(known)) return known
    const { setup, conduct, deduction, deed } = known
    if (conduct.staff === deed.staff) return refuse('own-deduction')
    if (deduction.proposed.staff === deed.staff) return refuse('second-person-needed')
    const scheme = monthRules(books, conduct.month)?.schemes.find(({ id }) => id === deduction.scheme)
    if (deduction.from === 'conversion' && scheme && !stillConverts(conduct, deduction, scheme.rules))
      return refuse('not-so-many-times')
    const book = bookFor(books.story('ruleBook', ruleBooksId), conduct.month)
    const { due, ...rest } = dated(setup, deed.day, book?.book.publication.objectionDays ?? 5)
    return accept({
      type: 'DeductionConfirmed',
      ...deed,
      deduction: which.deduction,
      ...(note && { note }),
      ...(due && { object: due }),
      ...rest,
    })
  },
})
