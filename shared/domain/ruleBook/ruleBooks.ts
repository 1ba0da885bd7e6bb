/** All rule-books of the hall as their facts tell it: what was proposed, what became of it, and which holds from when. */
import { daysOf, type Period } from '../period.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { RuleBook } from './ruleBook.ts'

/** The hall has one story of rule-books. */
export const ruleBooksId = 'hall'

export type BookDraft = {
  readonly draft: number
  readonly book: RuleBook
  /** First day it is meant to hold. */
  readonly effective: BusinessDay
  readonly note: string | undefined
  readonly at: number
  readonly by: StaffId
  state: 'proposed' | 'approved' | 'rejected' | 'withdrawn'
  /** Who approved, rejected or withdrew it, when (ms since 1970), and why if that was said. */
  decided: { readonly at: number; readonly by: StaffId; readonly why: string | undefined } | undefined
}
/** A rule-book that was approved. `at`: when. */
export type BookVersion = {
  readonly version: number
  readonly draft: number
  readonly book: RuleBook
  readonly effective: BusinessDay
  readonly note: string | undefined
  readonly at: number
  readonly by: StaffId
  readonly approvedBy: StaffId
}
export type RuleBooks = {
  readonly id: string
  readonly drafts: BookDraft[]
  /** In the order they were approved; numbered from 1. */
  readonly versions: BookVersion[]
  /** seq of the last fact. */
  seq: number
  lastAction: number
}

const firstDay = (when: string): string => (when.length === 10 ? when : daysOf(when as Period).from)

/**
 * The version by which a period (or a day) is scored: among those that held on its first day the one approved last, so a
 * later approval displaces an earlier one from its own date on. Undefined before any held.
 */
export const bookFor = (books: Pick<RuleBooks, 'versions'> | undefined, when: BusinessDay | Period) => {
  const first = firstDay(when)
  return [...(books?.versions ?? [])].reverse().find(({ effective }) => effective <= first)
}

/** The version something was made by. */
export const versionOf = (books: Pick<RuleBooks, 'versions'> | undefined, version: number): BookVersion | undefined =>
  books?.versions.find((one) => one.version === version)

/** The draft waiting for its second person. At most one waits at a time. */
export const waitingDraft = (books: RuleBooks | undefined): BookDraft | undefined =>
  books?.drafts.find(({ state }) => state === 'proposed')
