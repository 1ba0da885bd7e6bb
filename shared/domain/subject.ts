/** Which story a fact belongs to: `matter 20261123-0007`, `conduct 2026-11:zhang-min`. The hall and the setup are one story each. */
import { z } from 'zod'

/** Stories numbered by the day. */
export const dayBooks = ['matter', 'contact', 'complaint'] as const
/** Stories of the appraisal: named by their period, and by whom or what they are about. */
export const periodBooks = ['ruleBook', 'roster', 'conduct', 'goals', 'review', 'selection', 'appraisal'] as const
/** Books a sheet is computed from, beside what windows did. */
export const sheetBooks: readonly BookName[] = ['conduct', 'goals', 'review', 'selection', 'complaint']
export type PeriodBook = (typeof periodBooks)[number]
export type BookName = (typeof dayBooks)[number] | PeriodBook

export type StorySubject = `${BookName} ${string}`
export type Subject = 'hall' | 'setup' | StorySubject
export const StorySubject = z
  .string()
  .max(120)
  .regex(
    new RegExp(
      `^(?:(?:${dayBooks.join('|')}) [ST]?\\d{8}-\\d{4,6}|(?:${periodBooks.join('|')}) [\\p{L}\\p{N}._:-]{1,100})$`,
      'u',
    ),
  ) as unknown as z.ZodType<StorySubject>

/** What a story is called inside its book: letters, digits, `.`, `_`, `-`; `:` parts the period from whom it is about. */
export const StoryId = z.string().regex(/^[\p{L}\p{N}._:-]{1,100}$/u)

export const subjectFor = (book: BookName, id: string): StorySubject => `${book} ${id}`
export const bookOf = (subject: StorySubject): BookName => subject.slice(0, subject.indexOf(' ')) as BookName
export const idOf = (subject: StorySubject): string => subject.slice(subject.indexOf(' ') + 1)
