/** The questions every verb of rule-books asks first: is the hall set up, and is this draft still waiting? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import { subjectFor, type StorySubject } from '../subject.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import { mustMend } from './checkRuleBook.ts'
import { frozenUntil } from './frozen.ts'
import type { RuleBook } from './ruleBook.ts'
import { ruleBooksId, type BookDraft, type RuleBooks } from './ruleBooks.ts'

/** What every fact carries: the story, the day of the deed, and who does it. */
export type Deed = { readonly subject: StorySubject; readonly day: BusinessDay; readonly staff: StaffId }

export const deedOf = (hall: Hall, { at, by }: Stamp): Deed | Refused =>
  hall.setup
    ? {
        subject: subjectFor('ruleBook', ruleBooksId),
        day: businessDayOf(at, hall.setup),
        staff: by.id as StaffId,
      }
    : refuse('not-set-up')

export const ruleBooksOf = (books: Books): RuleBooks | undefined => books.story('ruleBook', ruleBooksId)

/** The draft of this number, still waiting for its second person. */
export const waitingOf = (books: Books, draft: number): BookDraft | Refused => {
  const known = ruleBooksOf(books)?.drafts.find((one) => one.draft === draft)
  if (!known) return refuse('rule-book-unknown', { draft })
  return known.state === 'proposed' ? known : refuse('rule-book-decided', { draft })
}

/** Refused when something in it must be mended first, or when it would reach back before what is sealed. */
export const soundBook = (hall: Hall, books: Books, book: RuleBook, effective: string): Refused | undefined => {
  const [fault] = mustMend(book, {
    services: hall.setup?.services,
    effective,
    frozenUntil: frozenUntil(books),
  })
  if (!fault) return undefined
  if (fault.code === 'effective-not-first') return refuse('effective-not-first', { effective })
  if (fault.code === 'effective-frozen') return refuse('effective-frozen', { ...fault.detail })
  return refuse('rule-book-faulty', { code: fault.code, path: fault.path.join('.') })
}
