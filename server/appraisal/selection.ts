/** What judges and the selection say of a period: score sheets and candidates. */
import type { Period } from '#shared/domain/period.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { SheetInputs } from '#shared/scoring/sheets/inputs.ts'
import type { Shelves } from './stories.ts'

export const selectionInputs = (
  _books: Shelves,
  _scheme: Scheme,
  _period: Period,
): Pick<SheetInputs, 'judged' | 'candidates'> => ({ judged: [], candidates: [] })
