/** What the rows of all schemes share: an empty row, a row whose score is a plain number, the grade of a plain number. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { bandOf } from '#shared/domain/ruleBook/bands.ts'
import type { Band } from '#shared/domain/ruleBook/ruleBook.ts'
import type { AppraisedUnit } from './inputs.ts'

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
  const grade = bandOf(bands, total)?.code ?? null
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
