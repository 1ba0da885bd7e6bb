/** The rule-books of the hall (考核办法): which versions there are and from when, what waits for approval, and one of them whole. */
import type { Books } from '#shared/domain/books.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { monthsOf, type Period } from '#shared/domain/period.ts'
import { frozenUntil } from '#shared/domain/ruleBook/frozen.ts'
import type { RuleBook, Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId, type BookDraft, type BookVersion } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

type Who = { readonly id: string; readonly name: string }
export type VersionRow = {
  readonly version: number
  readonly name: Said
  readonly effective: BusinessDay
  /** Where a later approval displaces it, the last day it held on; null: no end. Never held: the day before its first. */
  readonly until: BusinessDay | null
  readonly isInForce: boolean
  readonly note: string | null
  readonly at: number
  readonly by: Who
  readonly approvedBy: Who
}
export type DraftRow = {
  readonly draft: number
  readonly name: Said
  readonly effective: BusinessDay
  readonly note: string | null
  readonly at: number
  readonly by: Who
  readonly state: BookDraft['state']
  readonly decided: { readonly at: number; readonly by: Who; readonly why: string | null } | null
}
export type RuleBooksView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly today: BusinessDay
  /** Up to here everything is sealed. */
  readonly frozenUntil: BusinessDay | null
  /** Every month of this year and the version it goes by. */
  readonly months: readonly { readonly month: string; readonly version: number | null }[]
  /** The newest first. */
  readonly versions: readonly VersionRow[]
  readonly waiting: DraftRow | null
  /** Drafts that came to nothing, the newest first, ten at most. */
  readonly past: readonly DraftRow[]
  /** Services whose conversion coefficient may be set. */
  readonly services: readonly { readonly id: string; readonly name: Text }[]
} | null

const whoIn =
  (hall: Hall) =>
  (id: string): Who => ({ id, name: hall.setup?.people.find((person) => person.id === id)?.name ?? id })

const dayBefore = (day: string): BusinessDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) as BusinessDay

/** The last day a version held on: before the first date of any approved after it. */
const endOf = ({ version }: BookVersion, all: readonly BookVersion[]): BusinessDay | null => {
  const [first] = all
    .filter((other) => other.version > version)
    .map(({ effective }) => effective)
    .sort()
  return first === undefined ? null : dayBefore(first)
}

const draftRow = (draft: BookDraft, who: (id: string) => Who): DraftRow => ({
  draft: draft.draft,
  name: draft.book.name,
  effective: draft.effective,
  note: draft.note ?? null,
  at: draft.at,
  by: who(draft.by),
  state: draft.state,
  decided: draft.decided ? { at: draft.decided.at, by: who(draft.decided.by), why: draft.decided.why ?? null } : null,
})

export const ruleBooksView = ({ hall, books, at }: Scene): RuleBooksView => {
  const { setup } = hall
  if (!setup) return null
  const known = books.story('ruleBook', ruleBooksId)
  const today = businessDayOf(at, setup)
  const who = whoIn(hall)
  const inForce = bookFor(known, today)?.version
  const versions = known?.versions ?? []
  const drafts = [...(known?.drafts ?? [])].reverse().map((draft) => draftRow(draft, who))
  return {
    hallName: setup.name,
    demo: setup.demo,
    today,
    frozenUntil: frozenUntil(books) ?? null,
    months: monthsOf(today.slice(0, 4) as Period).map((month) => ({
      month,
      version: bookFor(known, month)?.version ?? null,
    })),
    versions: [...versions].reverse().map((one) => ({
      version: one.version,
      name: one.book.name,
      effective: one.effective,
      until: endOf(one, versions),
      isInForce: one.version === inForce,
      note: one.note ?? null,
      at: one.at,
      by: who(one.by),
      approvedBy: who(one.approvedBy),
    })),
    waiting: drafts.find(({ state }) => state === 'proposed') ?? null,
    past: drafts.filter(({ state }) => state === 'rejected' || state === 'withdrawn').slice(0, 10),
    services: setup.services.map(({ id, name }) => ({ id, name })),
  }
}

export type RuleBookView = {
  /** Null: no book holds, or there is none of this number. */
  readonly version: number | null
  readonly effective: BusinessDay | null
  readonly book: RuleBook | null
}
const shown = (one: BookVersion | undefined): RuleBookView => ({
  version: one?.version ?? null,
  effective: one?.effective ?? null,
  book: one?.book ?? null,
})

/** A version; without a number the one in force today. Whoever is appraised may read by what. */
export const ruleBookView = ({ hall, books, at }: Scene, { version }: { readonly version?: string | undefined }) => {
  const known = books.story('ruleBook', ruleBooksId)
  if (version !== undefined) return shown(known?.versions.find((one) => one.version === Number(version)))
  return shown(hall.setup && bookFor(known, businessDayOf(at, hall.setup)))
}

/** A draft whole, with the book it would follow on. */
export const ruleBookDraftView = ({ books }: { readonly books: Books }, { draft }: { readonly draft: string }) => {
  const known = books.story('ruleBook', ruleBooksId)
  const one = known?.drafts.find((other) => other.draft === Number(draft))
  const before = one && bookFor(known, one.effective)
  return {
    book: one?.book ?? null,
    before: before ? { version: before.version, book: before.book } : null,
  }
}
