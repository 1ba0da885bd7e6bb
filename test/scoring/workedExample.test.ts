/** The worked example of docs/appraisal.md, both languages: every figure printed there is computed here. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standardisedRatio } from '#shared/scoring/indices/arrival.ts'
import { complaints } from '#shared/scoring/indices/complaints.ts'
import { efficiency } from '#shared/scoring/indices/efficiency.ts'
import { gradeOf } from '#shared/scoring/indices/grade.ts'
import { satisfaction } from '#shared/scoring/indices/satisfaction.ts'
import { shrunkRate } from '#shared/scoring/indices/shrunkRate.ts'
import { weightedTotal } from '#shared/scoring/indices/total.ts'

const services = [
  { service: 'card', mean: 240, variance: 120 ** 2 },
  { service: 'register', mean: 480, variance: 240 ** 2 },
  { service: 'transfer', mean: 900, variance: 540 ** 2 },
]
const handled: Record<string, { of: [number, number, number]; seconds: number }> = {
  zhang: { of: [60, 20, 5], seconds: 27_000 },
  wang: { of: [20, 30, 20], seconds: 41_200 },
  li: { of: [100, 5, 0], seconds: 21_120 },
  zhao: { of: [8, 2, 1], seconds: 2_500 },
  chen: { of: [40, 40, 10], seconds: 38_500 },
}

const wang = () => {
  const work = Object.entries(handled).map(([unit, { of, seconds }]) => ({
    unit,
    work: services.map((one, i) => ({ ...one, n: of[i]!, sum: i === 0 ? seconds : 0 })),
  }))
  const pace = efficiency(work).units.find(({ unit }) => unit === 'wang')!
  const said = satisfaction({ unit: 'wang', counts: [1, 2, 5, 12, 40], served: 70 }, [0.01, 0.03, 0.09, 0.25, 0.62])
  const complained = complaints([
    { unit: 'wang', observed: 0, expected: 2 },
    { unit: 'zhang', observed: 3, expected: 1.2 },
    { unit: 'li', observed: 1, expected: 0.8 },
    { unit: 'zhao', observed: 4, expected: 3.1 },
    { unit: 'chen', observed: 2, expected: 2.9 },
  ]).units[0]!
  const promise = shrunkRate(63, 70)
  const told = shrunkRate(9, 10)
  const came = standardisedRatio(13, 8.3)
  const items = [
    { item: 'satisfaction', weight: 30, ...said },
    { item: 'efficiency', weight: 20, ...pace },
    { item: 'promise', weight: 20, ...promise },
    { item: 'notice', weight: 15, ...told },
    { item: 'complaints', weight: 10, ...complained },
    { item: 'arrival', weight: 5, ...came },
  ]
  const total = weightedTotal(items)
  return { pace, said, promise, told, complained, came, total, grade: gradeOf(total.total, total.sd, 70) }
}

/** As the page prints them. */
const printed = () => {
  const { pace, said, promise, told, complained, came, total, grade } = wang()
  const two = (n: number | null) => n!.toFixed(2)
  const one = (n: number) => n.toFixed(1)
  return {
    expected: pace.expected.toLocaleString('en'),
    index: one(pace.index),
    low: one(pace.low),
    high: one(pace.high),
    efficiency: two(pace.score),
    satisfaction: two(said.score),
    promise: two(promise.score),
    notice: two(told.score),
    complaints: two(complained.score),
    arrival: two(came.score),
    total: two(total.total),
    sd: two(total.sd),
    from: one(total.total! - 1.96 * total.sd),
    to: one(total.total! + 1.96 * total.sd),
    sure: `${Math.round(100 * grade.chance!)} %`,
  }
}

test('Wang Fang’s November: excellent, and how sure that is', () => {
  const { grade } = wang()
  expect(grade).toMatchObject({ grade: 'excellent', standing: 'tentative' })
})

test.each(['docs/appraisal.md', 'docs/appraisal.zh-CN.md'])('%s prints what the formulas give', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  const example = text.slice(text.search(/^## (9\.|九、)/m))
  for (const [what, figure] of Object.entries(printed())) expect(example, `${what} ${figure}`).toContain(figure)
})
