/** Who may read the facts of a story: of complaints the officer alone, of the appraisal whoever it is the business of. */
import { bookOf, idOf, type BookName, type StorySubject } from '#shared/domain/subject.ts'
import { appraisedRoles, type Actor, type Role } from '#shared/domain/words.ts'

const appraises: readonly Role[] = ['supervisor', 'appraiser', 'director']
/** Their points are computed from it, or it binds them. */
const everybody: readonly Role[] = appraisedRoles
const desks: readonly Role[] = [...appraisedRoles, 'admin']

const readers: Readonly<Record<BookName, readonly Role[]>> = {
  matter: desks,
  contact: desks,
  // A supervisor may be the one complained about; who appraises sees in the ledger what came of it.
  complaint: ['officer'],
  ruleBook: everybody,
  roster: everybody,
  conduct: appraises,
  goals: appraises,
  review: ['appraiser', 'director'],
  selection: ['appraiser', 'director'],
  appraisal: appraises,
}

/** A conduct story is named `2026-11:<staff>`; it is open to that person whatever their role. */
const isOwnConduct = (by: Actor, subject: StorySubject): boolean =>
  bookOf(subject) === 'conduct' && everybody.includes(by.role) && idOf(subject).split(':')[1] === by.id

/** An administrator keeps the machine and appraises nobody: of the appraisal they read nothing. */
export const mayReadStory = (by: Actor, subject: StorySubject): boolean =>
  readers[bookOf(subject)].includes(by.role) || isOwnConduct(by, subject)
