/** How finished visits ended, for the success rate (办理成功率). */
import type { Outcome } from '#shared/domain/kinds.ts'
import type { Database } from '../log/database.ts'
import type { Whose } from './performanceRows.ts'
import type { Days } from './setupOf.ts'

const succeeded: readonly Outcome[] = ['done', 'accepted']
/** Refused by law, referred and withdrawn say nothing of whoever handled it. */
const tried: readonly Outcome[] = [...succeeded, 'incomplete', 'pending']
const among = (outcomes: readonly Outcome[]): string =>
  `sum(outcome IN (${outcomes.map((one) => `'${one}'`).join(', ')}))`

export type OutcomeSums = Whose & { readonly succeeded: number; readonly tried: number }
export const readOutcomes = (db: Database, { from, to }: Days): OutcomeSums[] =>
  db
    .statement(
      `SELECT staff, window, ${among(succeeded)} AS succeeded, ${among(tried)} AS tried FROM visits
        WHERE day BETWEEN ? AND ? AND stage = 'finished' AND left_out IS NULL GROUP BY staff, window ORDER BY staff, window`,
    )
    .all(from, to) as OutcomeSums[]
