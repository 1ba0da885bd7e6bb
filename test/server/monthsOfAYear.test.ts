/** Months within a longer period keep the rule-book each was worked under; only a draft being tried reaches over them. */
import { afterEach, expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { deductionsOf } from '../../server/appraisal/discipline.ts'
import { tenPoints } from '../support/conduct.ts'
import { hallOnDisk, type HallOnDisk } from './hallOnDisk.ts'

let hall: HallOnDisk | undefined
afterEach(() => hall?.end())

const [ten] = tenPoints.schemes
const full = (points: number): RuleBook =>
  RuleBook.parse({ ...tenPoints, schemes: [{ ...ten, rules: { ...(ten as { rules: object }).rules, full: points } }] })

test('a quarter counts October by October’s book and November by November’s', async () => {
  hall = await hallOnDisk()
  const books = [
    [tenPoints, '2026-10-01'],
    [full(20), '2026-11-01'],
  ] as const
  for (const [n, [book, effective]] of books.entries()) {
    await hall.say({ role: 'appraiser', id: 'xu-jing' }, { type: 'proposeRuleBook', book, effective } as never)
    await hall.say({ role: 'director', id: 'ma-jun' }, { type: 'approveRuleBook', draft: n + 1 } as never)
  }
  const sources = { db: hall.db, books: hall.keeper.books }
  const of = (book: RuleBook, isDraft: boolean) =>
    deductionsOf(sources, ten!, { book, isDraft }, '2026-Q4' as Period)
      .filter(({ staff }) => staff === 'zhang-min')
      .map(({ month, full: points }) => [month, points])
  expect(of(tenPoints, false)).toEqual([
    ['2026-10', 10],
    ['2026-11', 20],
    ['2026-12', 20],
  ])
  expect(of(full(30), true)).toEqual([
    ['2026-10', 30],
    ['2026-11', 30],
    ['2026-12', 30],
  ])
})
