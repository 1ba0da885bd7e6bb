/** Register rows of the appraisal of one period (考核): a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { Appraisal } from '#shared/domain/appraisal/appraisal.ts'
import type { RowChange } from './tables.ts'

export const appraisalRows = (_story: Appraisal, _subject: StorySubject): RowChange[] => []
