/** Register rows of a month's roster (排班表): a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { Roster } from '#shared/domain/roster/roster.ts'
import type { RowChange } from './tables.ts'

export const rosterRows = (_story: Roster, _subject: StorySubject): RowChange[] => []
