/** What an appraisal is called: its period and its scheme, `2026-11:window-measured`. */
import { z } from 'zod'
import { Period } from '../period.ts'
import { Code } from '../ruleBook/ruleBook.ts'

const parts = (id: string): readonly [string, string] => {
  const cut = id.indexOf(':')
  return [id.slice(0, cut), id.slice(cut + 1)]
}

export const AppraisalId = z
  .string()
  .max(60)
  .refine((id) => {
    const [period, scheme] = parts(id)
    return Period.safeParse(period).success && Code.safeParse(scheme).success
  }, 'period:scheme, as in 2026-11:town-ten')
  .brand<'AppraisalId'>()
export type AppraisalId = z.infer<typeof AppraisalId>

export const appraisalId = (period: Period, scheme: string): AppraisalId => `${period}:${scheme}` as AppraisalId
export const periodOfAppraisal = (id: string): Period => parts(id)[0] as Period
export const schemeOfAppraisal = (id: string): string => parts(id)[1]
