/** The questions every verb of this book asks first: is there a setup, how does the appraisal stand, what does a deed carry. */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { isRefused } from '../hall/atWindow.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import { kindOfPeriod } from '../period.ts'
import type { RuleBook, Scheme } from '../ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId, versionOf, type BookVersion } from '../ruleBook/ruleBooks.ts'
import type { Setup } from '../setup/setup.ts'
import { subjectFor, type StorySubject } from '../subject.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import { dueBy } from '../workdays.ts'
import { lastVersion, type Appraisal, type Version } from './appraisal.ts'
import { periodOfAppraisal, schemeOfAppraisal, type AppraisalId } from './appraisalId.ts'
import type { DueAt } from './facts.ts'
import type { SheetRow } from './sheet.ts'

export type Known = {
  /** Undefined until anything happened. */
  readonly appraisal: Appraisal | undefined
  readonly setup: Setup
  /** What every fact of a deed carries: the story, the day, and who does it. */
  readonly deed: { readonly subject: StorySubject; readonly day: BusinessDay; readonly staff: StaffId }
}

export const knownAppraisal = (hall: Hall, id: AppraisalId, { at, by }: Stamp, books: Books): Known | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const day = businessDayOf(at, setup)
  return {
    appraisal: books.story('appraisal', id),
    setup,
    deed: { subject: subjectFor('appraisal', id), day, staff: by.id as StaffId },
  }
}

export type Published = Known & { readonly appraisal: Appraisal; readonly version: Version }

/** The same, with the version in force; refused before the first is published, and after the end where `live` is asked. */
export const publishedAppraisal = (
  hall: Hall,
  id: AppraisalId,
  stamp: Stamp,
  books: Books,
  { live = false } = {},
): Published | Refused => {
  const known = knownAppraisal(hall, id, stamp, books)
  if (isRefused(known)) return known
  const { appraisal } = known
  const version = appraisal && lastVersion(appraisal)
  if (!appraisal || !version) return refuse('sheet-not-published')
  if (live && appraisal.frozen) return refuse('appraisal-frozen')
  return { ...known, appraisal, version }
}

export type InForce = { readonly version: number; readonly book: RuleBook; readonly scheme: Scheme }

const schemeIn = (id: AppraisalId, held: BookVersion | undefined): InForce | Refused => {
  const scheme = held?.book.schemes.find((one) => one.id === schemeOfAppraisal(id))
  if (!held || !scheme) return refuse('scheme-unknown', { scheme: schemeOfAppraisal(id) })
  return { version: held.version, book: held.book, scheme }
}
/** The rule-book an appraisal goes by, and its scheme there; a month is never appraised by what is meant for a year. */
export const rulesOf = (id: AppraisalId, books: Books): InForce | Refused => {
  const period = periodOfAppraisal(id)
  const found = schemeIn(id, bookFor(books.story('ruleBook', ruleBooksId), period))
  if (isRefused(found) || found.scheme.every === kindOfPeriod(period)) return found
  return refuse('scheme-unknown', { scheme: found.scheme.id })
}
/** The rule-book a published version was made by: whatever was approved since changes nothing about it. */
export const rulesOfVersion = (id: AppraisalId, { sheet }: Version, books: Books): InForce | Refused =>
  schemeIn(id, versionOf(books.story('ruleBook', ruleBooksId), sheet.book))

/** The `days`th working day after `from`; refused without the year's calendar, because nobody may guess a deadline. */
export const workingDue = (setup: Setup, from: BusinessDay, days: number): DueAt | Refused => {
  const found = dueBy(setup, from, { days, of: 'working' })
  return found.ok ? { by: found.date, at: found.at } : refuse('calendar-missing', { year: found.year })
}

/** The row of whom it is about, in the version in force. */
export const rowOf = ({ sheet }: Version, who: string): SheetRow | Refused =>
  sheet.rows.find(({ id }) => id === who) ?? refuse('row-unknown', { who })

/** Who speaks for a row: the person; the head of the section; for a window the head of its section. */
export const speaksFor = (setup: Setup, of: 'person' | 'window' | 'section', who: string, staff: string): boolean => {
  if (of === 'person') return who === staff
  const section = of === 'section' ? who : setup.windows.find(({ id }) => id === who)?.section
  return setup.sections.some(({ id, head }) => id === section && head === staff)
}

/** Is a row one's own: nobody enters, decides or confirms anything about it. */
export const isOwn = speaksFor
