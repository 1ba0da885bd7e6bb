/** Rules of discipline as screens show them: schemes with their faults, and what leave and overtime are held to. */
import { favouritism, leaveRules, monthRules, overtimeRules } from '#shared/domain/conduct/rules.ts'
import type { Month } from '#shared/domain/period.ts'
import type { Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Scene } from './scene.ts'

export type ShownFault = {
  readonly code: string
  readonly name: Said
  readonly points: number
  readonly list: Said | null
}
export type ShownScheme = {
  readonly id: string
  readonly name: Said
  readonly full: number
  /** What may be proposed by hand, list by list; favouritism last. */
  readonly faults: readonly ShownFault[]
}
export type ShownRules = {
  readonly version: number
  readonly schemes: readonly ShownScheme[]
  readonly aheadHours: number
  readonly holidayAheadDays: number
  /** Days up to which a leave is short. */
  readonly shortUpToDays: number
  /** Share of a day's working time that overtime may be. */
  readonly overtimeShare: number
  readonly objectionDays: number
}

const favour: Said = { 'zh-CN': '徇私舞弊', en: 'Favouritism' }

export const shownRules = ({ books }: Pick<Scene, 'books'>, month: string): ShownRules | null => {
  const rules = monthRules(books, month)
  if (!rules) return null
  const { aheadHours, holidayAheadDays, shortUpToDays } = leaveRules(rules)
  const held = bookFor(books.story('ruleBook', ruleBooksId), month as Month)
  return {
    version: rules.version,
    schemes: rules.schemes.map(({ id, name, rules: { full, lists } }) => ({
      id,
      name,
      full,
      faults: [
        ...lists.flatMap((list) =>
          list.faults.map(({ code, name: fault }) => ({ code, name: fault, points: list.points, list: list.name })),
        ),
        { code: favouritism, name: favour, points: 0, list: null },
      ],
    })),
    aheadHours,
    holidayAheadDays,
    shortUpToDays: shortUpToDays.value,
    overtimeShare: overtimeRules(rules).share.value,
    objectionDays: held?.book.publication.objectionDays ?? 0,
  }
}
