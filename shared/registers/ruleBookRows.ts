/** Register rows of rule-books: a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { RuleBooks } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { RowChange } from './tables.ts'

export const ruleBookRows = (_story: RuleBooks, _subject: StorySubject): RowChange[] => []
