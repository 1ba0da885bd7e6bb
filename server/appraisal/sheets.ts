/** Computed sheets as the screens ask for them, remembered as long as no fact was added. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { House } from '../house.ts'
import { computeSheet, rulesFor, type Rules } from './compute.ts'

const kept = 40
/** One's own figures are of days that are over: so long, ms, nobody's page makes the hall count everybody again. */
const ownFor = 60_000

export type Computed = {
  readonly sheet: Sheet
  readonly computedAt: number
  readonly rules: Rules
  readonly scheme: Scheme
}

export const openSheets = ({ db, keeper, clock }: Pick<House, 'db' | 'keeper' | 'clock'>) => {
  const known = new Map<string, Computed & { readonly seq: number }>()
  /** Undefined where no book held then, or it has no such scheme. */
  return (period: Period, schemeId: string, until?: BusinessDay): Computed | undefined => {
    const key = `${period} ${schemeId} ${until ?? ''}`
    const { seq } = keeper
    const before = known.get(key)
    const isFresh = until !== undefined && before !== undefined && clock.now() - before.computedAt < ownFor
    if (before && (before.seq === seq || isFresh)) return before
    const rules = rulesFor(keeper.books, period)
    const scheme = rules?.book.schemes.find(({ id }) => id === schemeId)
    if (!rules || !scheme) return undefined
    const sheet = computeSheet({ db, books: keeper.books }, rules, scheme, period, until)
    const computed = { sheet, computedAt: clock.now(), rules, scheme, seq }
    known.delete(key)
    known.set(key, computed)
    for (const oldest of known.keys()) {
      if (known.size <= kept) break
      known.delete(oldest)
    }
    return computed
  }
}
export type Sheets = ReturnType<typeof openSheets>
