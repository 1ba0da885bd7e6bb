/** A grade and how sure it is: nobody is failed on luck, and a shaky grade says so. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import { normalCdf } from '../stats/normal.ts'

export type Cut = {
  readonly grade: string
  readonly cut: number
  /** 以上 includes the cut, 超过 does not. */
  readonly bound: 'at-least' | 'more-than'
}
export type GradeRules = {
  /** Falling cuts; below the last is `lowest`. */
  readonly cuts: readonly Cut[]
  readonly lowest: string
  /** Below this chance the displayed grade is called tentative. */
  readonly firmFrom: number
  /** The lowest grade is given only from this chance on; below it a person must look. */
  readonly lowestFrom: number
  /** Fewer served than this: no grade. */
  readonly leastServed: number
}
export const gradeRules: GradeRules = {
  cuts: [
    { grade: 'excellent', cut: 90, bound: 'at-least' },
    { grade: 'good', cut: 80, bound: 'at-least' },
    { grade: 'pass', cut: 70, bound: 'at-least' },
  ],
  lowest: 'fail',
  firmFrom: 0.8,
  lowestFrom: 0.95,
  leastServed: 30,
}

export type Graded = {
  /** The grade shown; null with `insufficient`, and with `needs-review`, where `grade` would be the lowest. */
  readonly grade: string | null
  readonly standing: SheetRow['standing']
  /** Chance that the true total lies in the grade the total falls into. */
  readonly chance: number | null
  /** P(T ≥ cut) for each cut. */
  readonly reached: readonly { readonly grade: string; readonly cut: number; readonly chance: number }[]
  /** Chance of each grade, the lowest last; they sum to 1. */
  readonly chances: readonly { readonly grade: string; readonly chance: number }[]
}

/**
 * Grade of a total with its standard deviation, points. The grade is the highest whose cut the total, in hundredths,
 * reaches (so that P ≥ .5); it is firm from `firmFrom` on. The lowest is only given when it is all but certain.
 * Total null (nothing scored) counts as too small a sample.
 */
export function gradeOf(total: number | null, sd: number, served: number, rules: GradeRules = gradeRules): Graded {
  if (total === null || served < rules.leastServed)
    return { grade: null, standing: 'insufficient', chance: null, reached: [], chances: [] }
  const reaches = ({ cut, bound }: Cut): boolean =>
    bound === 'at-least' ? hundredths(total) >= hundredths(cut) : hundredths(total) > hundredths(cut)
  const reached = rules.cuts.map((one) => ({
    grade: one.grade,
    cut: one.cut,
    chance: sd > 0 ? normalCdf((total - one.cut) / sd) : reaches(one) ? 1 : 0,
  }))
  const above = [0, ...reached.map(({ chance }) => chance), 1]
  const chances = [...rules.cuts.map(({ grade }) => grade), rules.lowest].map((grade, i) => ({
    grade,
    chance: Math.max(0, above[i + 1]! - above[i]!),
  }))
  const found = rules.cuts.findIndex(reaches)
  const place = found === -1 ? rules.cuts.length : found
  const { grade, chance } = chances[place]!
  const isLowest = place === rules.cuts.length
  const unsure = isLowest && chance < rules.lowestFrom
  return {
    grade: unsure ? null : grade,
    standing: unsure ? 'needs-review' : chance < rules.firmFrom ? 'tentative' : 'firm',
    chance,
    reached,
    chances,
  }
}
