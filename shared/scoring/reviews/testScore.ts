/** Knowledge tests of a period: a person's score is the mean of the tests they sat, each as a share of its full mark. */
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import type { KnowledgeTest } from '#shared/domain/review/reviewRound.ts'

export type TestScore = {
  /** 0 … 100 in whole hundredths; null for somebody who sat none. */
  readonly score: number | null
  readonly n: number
}

export const testScore = (tests: readonly Pick<KnowledgeTest, 'full' | 'results'>[], staff: string): TestScore => {
  const shares = tests.flatMap(({ full, results }) => {
    const own = results.find((one) => one.staff === staff)
    return own ? [(own.score / full) * 100] : []
  })
  const n = shares.length
  return { score: n === 0 ? null : hundredths(shares.reduce((sum, one) => sum + one, 0) / n) / 100, n }
}
