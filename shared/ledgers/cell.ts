/** One value of a ledger as people read it: ids become names, codes words, instants the hall's clock. */
import { localTime } from '#shared/domain/calendar.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { sayTag } from '#shared/i18n/ratingTags.ts'
import { wordLists, type Column } from './column.ts'

export type Value = string | number | null
/** What the setup calls things; an id nobody knows is said as it is. */
export type LedgerNames = Readonly<Record<'staff' | 'window' | 'service' | 'item', (id: string) => string>>
type Speaking = {
  readonly words: Catalogue
  readonly language: Language
  readonly names: LedgerNames
  readonly timeZone: string
}
export type Teller = Speaking & { readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>> }
export const tellerOf = (speaking: Speaking): Teller => ({ ...speaking, lists: wordLists(speaking.words) })

/** A cell that a screen can write and a spreadsheet can count with. `moment`: by the hall's clock. */
export type LedgerCell =
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly n: number; readonly decimals: 0 | 1 | 2 }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'moment'; readonly day: string; readonly time: string }

const nothing: LedgerCell = { is: 'nothing' }
const text = (said: string): LedgerCell => (said === '' ? nothing : { is: 'text', text: said })

/** `matter 20261123-0007`, `visit 2026-11-23 A012` in words. */
export const saySubject = (subject: string, { subjects }: Catalogue['ledger']): string => {
  const [book, first = '', second = ''] = subject.split(' ')
  if (book === 'visit') return subjects.visit(first, second)
  return book === 'matter' || book === 'contact' || book === 'complaint' ? subjects[book](first) : subject
}

const sayTags = (json: string, { language, words }: Teller): string =>
  (JSON.parse(json) as string[]).map((tag) => sayTag(tag, language)).join(words.common.listComma)

/** A breach's note names what came too late: a step of a complaint and its date are said, other notes stand as they are. */
const sayNote = (note: string, words: Catalogue): string => {
  const [step = '', date, more] = note.split(' ')
  const named = (words.complaint.steps as Readonly<Record<string, string>>)[step]
  return named && date && more === undefined ? words.ledger.facts.late(named, date) : note
}

/** Null, and texts without a letter, are nothing. */
export const cellOf = (value: Value, column: Column, teller: Teller): LedgerCell => {
  if (value === null || value === '') return nothing
  const { words, names, timeZone } = teller
  const plain = String(value)
  switch (column.kind) {
    case 'text':
      return text(column.key === 'note' ? sayNote(plain, words) : plain)
    case 'date':
      return { is: 'day', day: plain }
    case 'instant': {
      const { date, time } = localTime(Number(value), timeZone)
      return { is: 'moment', day: date, time }
    }
    case 'minutes':
      return { is: 'number', n: Math.round(Number(value) / 6_000) / 10, decimals: 1 }
    case 'money':
      return { is: 'number', n: Number(value) / 100, decimals: 2 }
    case 'count':
      return { is: 'number', n: Number(value), decimals: 0 }
    case 'grade':
      return text(words.common.grades[Number(value) - 1] ?? plain)
    case 'flag':
      return text(value ? words.ledger.yes : words.ledger.no)
    case 'tags':
      return text(sayTags(plain, teller))
    case 'subject':
      return text(saySubject(plain, words.ledger))
    case 'word':
      return text(teller.lists[column.of]?.[plain] ?? plain)
    case 'person':
      return text(names.staff(plain))
    default:
      return text(names[column.kind](plain))
  }
}

/** As a screen writes it; an empty cell is an empty text. */
export const cellText = (cell: LedgerCell): string => {
  switch (cell.is) {
    case 'nothing':
      return ''
    case 'text':
      return cell.text
    case 'number':
      return cell.n.toFixed(cell.decimals)
    case 'day':
      return cell.day
    case 'moment':
      return `${cell.day} ${cell.time}`
  }
}
