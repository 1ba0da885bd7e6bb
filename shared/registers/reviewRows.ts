/** Register rows of one round of 360 reviews: a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { ReviewRound } from '#shared/domain/review/reviewRound.ts'
import type { RowChange } from './tables.ts'

export const reviewRows = (_story: ReviewRound, _subject: StorySubject): RowChange[] => []
