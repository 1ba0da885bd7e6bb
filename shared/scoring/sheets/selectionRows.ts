/** Rows of a selection or of judges' sheets, one a candidate: a veto keeps the score and loses the place. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { candidateScore, type CandidateScore, type MarkScore } from '#shared/domain/selection/score.ts'
import type { Candidate, Selection } from '#shared/domain/selection/selection.ts'
import type { AppraisedUnit } from './inputs.ts'
import { plainRow } from './rows.ts'

type Scheme = SchemeOf<'selection'> | SchemeOf<'judged'>

const part = (indicator: string, weight: number, score: number | null, n: number): Part => {
  const plain = { indicator, weight, score, variance: 0, value: score, interval: null, n }
  return score === null ? { ...plain, because: 'nobody-entered' } : plain
}

/** Inspection, daily evaluation and ballot by their shares. */
const shareParts = ({ shares }: SchemeOf<'selection'>, { marks, daily, ballot }: CandidateScore): Part[] => [
  ...(shares.inspection > 0
    ? [part('inspection', shares.inspection, marks.score, Math.max(0, ...marks.items.map(({ n }) => n)))]
    : []),
  ...(shares.daily > 0 ? [part('daily', shares.daily, daily, daily === null ? 0 : 1)] : []),
  ...(shares.ballot > 0 ? [part('ballot', shares.ballot, ballot?.score ?? null, ballot?.papers ?? 0)] : []),
]

/** Headings of the judges' sheet, each the sum of its items' means. */
const headingParts = ({ parts }: SchemeOf<'judged'>, { items }: MarkScore): Part[] =>
  parts.map(({ id, items: asked }) => {
    const own = asked.map((item) => items.find((one) => one.id === item.id))
    const full = asked.reduce((sum, item) => sum + item.full, 0)
    const n = Math.min(...own.map((one) => one?.n ?? 0))
    if (n === 0) return part(id, full, null, 0)
    const value = own.reduce((sum, one) => sum + one!.mean!, 0)
    return { ...part(id, full, (100 * value) / full, n), value, num: value, den: full }
  })

export const candidateRow = (
  scheme: Scheme,
  selection: Selection,
  candidate: Candidate,
  unit: AppraisedUnit,
): SheetRow => {
  const found = candidateScore(selection, candidate)
  const isJudged = scheme.kind === 'judged'
  const parts = isJudged ? headingParts(scheme, found.marks) : shareParts(scheme, found)
  return {
    ...plainRow(unit, found.total, parts, isJudged ? scheme.bands : []),
    vetoed: found.vetoed.length > 0,
    passed: found.out === null,
  }
}
