/** What a ledger is: columns, what may be asked of it, and who may read it. Definitions only, no data. */
import type { Role } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

export type LedgerName = keyof Catalogue['ledger']['names']
export type ColumnName = keyof Catalogue['ledger']['columns']

/** Codes said in words, by the list they belong to. */
export const wordLists = (words: Catalogue) => {
  const { common, matter, contact, complaint, ledger, scorecard } = words
  return {
    ticketChannels: scorecard.channels,
    visitStages: common.stages,
    outcomes: common.outcomes,
    forms: scorecard.forms,
    contactChannels: contact.channels,
    contactAnswers: contact.answers,
    ...ledger.kinds,
    matterStages: matter.stages,
    itemKinds: matter.itemKinds,
    purposes: matter.purposes,
    procedures: matter.procedures,
    collections: matter.collections,
    results: matter.results,
    notAcceptedReasons: matter.notAcceptedReasons,
    natures: complaint.natures,
    complaintChannels: complaint.channels,
    complaintStages: complaint.stages,
    complaintSteps: complaint.steps,
    holds: complaint.holds,
    handlings: complaint.handlings,
    replyWays: complaint.replyWays,
    classes: complaint.classes,
    grounds: complaint.grounds,
  }
}
export type WordList = keyof ReturnType<typeof wordLists>

/**
 * How a cell is meant. date: `2026-11-23` · instant: ms since 1970 · minutes: a duration in ms · money: fen · count: a whole
 * number · grade: 1 … 5 · word: a code of `of` · subject: `matter 20261123-0007` · flag: 0 or 1 · tags: JSON list of rating
 * tags · person, window, service, item: an id of the setup.
 */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'instant'
  | 'minutes'
  | 'money'
  | 'count'
  | 'grade'
  | 'flag'
  | 'tags'
  | 'subject'
  | 'person'
  | 'window'
  | 'service'
  | 'item'

export type Column = {
  /** As the register calls it. */
  readonly key: string
  /** As people call it. */
  readonly name: ColumnName
  /** Not in the table on the screen; in the drawer and in exports. */
  readonly aside?: true
} & ({ readonly kind: ColumnKind } | { readonly kind: 'word'; readonly of: WordList })

export type Ledger = {
  readonly columns: readonly Column[]
  /** The date that a period is asked of. */
  readonly day: string
  /** Columns a person or window is looked for in. */
  readonly staff: readonly string[]
  readonly window: readonly string[]
  readonly service?: string
  readonly item?: string
  readonly stage?: string
  readonly kind?: string
  /** Columns a search looks into, beside the names of items and services. */
  readonly text: readonly string[]
  readonly open: boolean
  readonly overdue: boolean
  readonly for: readonly Role[]
  /** These roles see only rows with themselves in this column. */
  readonly own?: { readonly roles: readonly Role[]; readonly column: string }
}

const everybody = [
  'clerk',
  'guide',
  'supervisor',
  'officer',
  'appraiser',
  'director',
  'admin',
] as const satisfies readonly Role[]
/** Ledgers hold numbers, dates and steps, never a complainant's words: who appraises must be able to follow a point to them. */
const overseers = ['supervisor', 'officer', 'appraiser', 'director', 'admin'] as const satisfies readonly Role[]
export const readers = { everybody, overseers }

/** A column is called as its key unless a name is given; one whose key is no such word must be given one. */
type Name<K extends string> = K extends ColumnName ? [name?: ColumnName] : [name: ColumnName]

export const col = <K extends string>(key: K, kind: ColumnKind, ...[name]: Name<K>): Column => {
  return { key, kind, name: name ?? (key as unknown as ColumnName) }
}
export const said = <K extends string>(key: K, of: WordList, ...[name]: Name<K>): Column => {
  return { key, kind: 'word', of, name: name ?? (key as unknown as ColumnName) }
}
/** For the drawer and the files only. */
export const aside = (column: Column): Column => ({ ...column, aside: true })
