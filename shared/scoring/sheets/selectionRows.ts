/** Rows of a selection (优质服务窗口评比): inspection, daily evaluation and ballot by their shares; a veto keeps the score and loses the place. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { AppraisedUnit, CandidateResult } from './inputs.ts'
import { plainRow } from './rows.ts'

const partsOf = ({ shares }: SchemeOf<'selection'>, candidate: CandidateResult): Part[] =>
  (['inspection', 'daily', 'ballot'] as const)
    .filter((name) => shares[name] > 0)
    .map((name): Part => {
      const score = candidate[name]
      const n = name === 'ballot' ? candidate.ballots : score === null ? 0 : 1
      const none = { indicator: name, score, variance: 0, weight: shares[name], value: score, interval: null, n }
      return score === null ? { ...none, because: 'nobody-entered' } : none
    })

export const selectionRow = (
  scheme: SchemeOf<'selection'>,
  candidate: CandidateResult,
  unit: AppraisedUnit,
): SheetRow => ({
  ...plainRow(unit, candidate.total, partsOf(scheme, candidate), []),
  vetoed: candidate.vetoed,
  ...(candidate.satisfied !== undefined && { passed: candidate.satisfied && !candidate.vetoed }),
})
