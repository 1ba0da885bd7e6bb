/** Running numbers: ids of stories, numbers of papers by the hall's own scheme, and the code a citizen types to come back. */
import type { Books } from './books.ts'
import type { Drawn } from './matter/facts.ts'
import type { BusinessDay, ComplaintId, ContactId, MatterId, NoticeCode } from './words.ts'

/** The next number of a series, to be recorded by the fact that uses it. Draw from a series once in a decision. */
export const draw = (books: Pick<Books, 'lastOf'>, series: string): Drawn => ({ series, n: books.lastOf(series) + 1 })

const storyId = (prefix: string, day: BusinessDay, n: number): string =>
  `${prefix}${day.replace(/-/g, '')}-${String(n).padStart(4, '0')}`

/** `20261123-0007`; more than 9,999 a day simply grow longer. */
export const matterId = (day: BusinessDay, n: number): MatterId => storyId('', day, n) as MatterId
/** `S20261123-0007` */
export const contactId = (day: BusinessDay, n: number): ContactId => storyId('S', day, n) as ContactId
/** `T20261123-0007` */
export const complaintId = (day: BusinessDay, n: number): ComplaintId => storyId('T', day, n) as ComplaintId

/** The calendar year a day's papers are numbered in. */
export const yearOfDay = (day: BusinessDay): string => day.slice(0, 4)

/** A paper's number by its scheme: `{year}` and `{n}` are filled in, `{n:4}` with four digits at least. */
export const paperNumber = (scheme: string, year: string | number, n: number): string =>
  scheme
    .replace(/\{year\}/g, String(year))
    .replace(/\{n(?::([1-9]))?\}/g, (_, digits?: string) => String(n).padStart(Number(digits ?? 0), '0'))

/**
 * The quasigroup of order 10 of H. Michael Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004): its check digit
 * finds every single wrong digit and every swap of two neighbours.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

const interim = (digits: string): number => {
  let row = 0
  for (const digit of digits) row = Number(damm[row]![Number(digit)])
  return row
}

/** The digit that makes a run of digits hold. */
export const checkDigit = (digits: string): string => String(interim(digits))

/**
 * What is typed to come back by a notice: two digits of the year, five of the running number, a check digit. The
 * hundred-thousandth notice of a year has a digit more.
 */
export const noticeCode = (year: string, n: number): NoticeCode => {
  const digits = year.slice(-2) + String(n).padStart(5, '0')
  return (digits + checkDigit(digits)) as NoticeCode
}

/** False where a digit was mistyped or two were swapped. */
export const noticeCodeHolds = (code: string): boolean => /^\d{8,10}$/.test(code) && interim(code) === 0
