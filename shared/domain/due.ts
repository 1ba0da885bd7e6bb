/** What the clock wishes of a story when something in it falls due. */
import type { Command } from './decide.ts'
import { bookOf, idOf, type StorySubject } from './subject.ts'

/** The clock's wish for a deadline row: `matter …` → noteMatterDue, `appraisal …` → noteAppraisalDue, and so on for every book. */
export const wishOfDeadline = (subject: string, kind: string): Command => {
  const book = bookOf(subject as StorySubject)
  const type = `note${book.slice(0, 1).toUpperCase()}${book.slice(1)}Due`
  return { type, [book]: idOf(subject as StorySubject), kind } as unknown as Command
}
