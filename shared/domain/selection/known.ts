/** The questions every verb of this book asks first: which selection, is it still going on, is the candidate one of it? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { belongsTo, headOf, type Deed } from '../goals/known.ts'
import { isRefused } from '../hall/atWindow.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { Setup } from '../setup/setup.ts'
import { subjectFor } from '../subject.ts'
import type { SectionId, StaffId } from '../words.ts'
import { itemsOf, type Candidate, type Rectification, type Selection } from './selection.ts'

export type KnownSelection = { readonly selection: Selection; readonly setup: Setup; readonly deed: Deed }
/** `going`: refused once it was awarded. */
export const knownSelection = (
  hall: Hall,
  id: string,
  { at, by }: Stamp,
  books: Books,
  { going = true } = {},
): KnownSelection | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const selection = books.story('selection', id)
  if (!selection) return refuse('selection-unknown')
  if (going && selection.awarded) return refuse('selection-over')
  const deed = { subject: subjectFor('selection', id), day: businessDayOf(at, setup), staff: by.id as StaffId }
  return { selection, setup, deed }
}

export type KnownCandidate = KnownSelection & { readonly candidate: Candidate }
/** The same, and one of its candidates. */
export const knownCandidate = (
  hall: Hall,
  { selection: id, candidate: who }: { readonly selection: string; readonly candidate: string },
  stamp: Stamp,
  books: Books,
): KnownCandidate | Refused => {
  const known = knownSelection(hall, id, stamp, books)
  if (isRefused(known)) return known
  const candidate = known.selection.candidates.get(who)
  return candidate ? { ...known, candidate } : refuse('candidate-unknown')
}

type Rules = Pick<Selection['rules'], 'of'>
/** The section a window stands in, or a section itself. */
const sectionOf = (setup: Setup, { of }: Rules, candidate: string): SectionId | undefined =>
  of === 'section'
    ? setup.sections.find(({ id }) => id === candidate)?.id
    : setup.windows.find(({ id }) => id === candidate)?.section

/** Nobody marks, checks or decides about themself, the own window's section or the own section. */
export const isOwnCandidate = (setup: Setup, rules: Rules, candidate: string, staff: string): boolean => {
  if (rules.of === 'person') return candidate === staff
  const section = sectionOf(setup, rules, candidate)
  return section !== undefined && belongsTo(setup, section, staff)
}
/** Who answers for a candidate: the person, or the head of the section. */
export const answersFor = (setup: Setup, rules: Rules, candidate: string, staff: string): boolean => {
  if (rules.of === 'person') return candidate === staff
  const section = sectionOf(setup, rules, candidate)
  return section !== undefined && headOf(setup, section) === staff
}

/** Marks only for what there is to mark, each within its full mark. */
export const checkedMarks = ({ rules }: Selection, marks: Readonly<Record<string, number>>): Refused | undefined => {
  const items = itemsOf(rules)
  for (const [id, mark] of Object.entries(marks)) {
    const item = items.find((one) => one.id === id)
    if (!item) return refuse('item-not-marked')
    if (mark > item.full) return refuse('score-too-high', { full: item.full })
  }
  return undefined
}

export const orderIn = ({ rectifications }: Selection, order: number): Rectification | Refused =>
  rectifications.find((one) => one.order === order && !one.checks.some(({ done }) => done)) ?? refuse('order-unknown')
