/** Register rows of one person's month of discipline: a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { Conduct } from '#shared/domain/conduct/conduct.ts'
import type { RowChange } from './tables.ts'

export const conductRows = (_story: Conduct, _subject: StorySubject): RowChange[] => []
