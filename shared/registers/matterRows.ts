/** Register rows of one matter. */
import type { Matter } from '#shared/domain/matter/matter.ts'
import type { RowChange } from './tables.ts'

export const matterRows = (_matter: Matter, _subject: string): RowChange[] => []
