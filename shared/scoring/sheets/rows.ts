/** What the rows of all schemes share: an empty row, a row whose score is a plain number, the grade of a plain number. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import type { Band } from '#shared/domain/ruleBook/ruleBook.ts'
import type { AppraisedUnit } from './inputs.ts'

/** Half-open bands on hundredths: the first whose edge is reached, else the last; null where there are no bands. */
export const bandOf = (score: number, bands: readonly Pick<Band, 'code' | 'from'>[]): string | null => {
  const value = hundredths(score)
  const found = bands.find(({ from }) => value >= hundredths(from)) ?? bands[bands.length - 1]
  return found?.code ?? null
}

export const emptyRow = ({ id, post, section }: AppraisedUnit): SheetRow => ({
  id,
  total: null,
  sd: null,
  interval: null,
  grade: null,
  standing: 'insufficient',
  chances: {},
  chance: null,
  expectedRank: null,
  rankInterval: null,
  tier: null,
  served: 0,
  post,
  section,
  parts: [],
  lines: [],
  yearTotal: null,
  vetoed: false,
  proposes: [],
})

/** A score that was counted and not measured: there is no doubt in it. Null: there is none yet. */
export const plainRow = (
  unit: AppraisedUnit,
  total: number | null,
  parts: readonly Part[],
  bands: readonly Pick<Band, 'code' | 'from'>[],
): SheetRow => {
  if (total === null) return { ...emptyRow(unit), parts: [...parts] }
  const grade = bandOf(total, bands)
  return {
    ...emptyRow(unit),
    total,
    sd: 0,
    interval: [total, total],
    grade,
    standing: 'firm',
    chance: grade === null ? null : 1,
    parts: [...parts],
  }
}
