/** Register rows of one selection of quality windows (优质服务窗口评比): a pure function of the story as it stands. */
import type { StorySubject } from '#shared/domain/facts.ts'
import type { Selection } from '#shared/domain/selection/selection.ts'
import type { RowChange } from './tables.ts'

export const selectionRows = (_story: Selection, _subject: StorySubject): RowChange[] => []
