/** Register rows of a section's goal sheet of one period (目标设定表): a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { GoalSheet } from '#shared/domain/goals/goalSheet.ts'
import type { RowChange } from './tables.ts'

export const goalsRows = (_story: GoalSheet, _subject: StorySubject): RowChange[] => []
