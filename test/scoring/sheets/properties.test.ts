/** What must hold of every sheet: order and names change nothing, more of a good thing never lowers a score, sums may be split. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook, type SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Performance } from '#shared/scoring/performance.ts'
import { measuredPeople } from '#shared/scoring/presets/measured.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { handled, inputs, performance, performances, person, rated } from '../../support/performances.ts'

const scheme = measuredPeople.scheme as SchemeOf<'points'>
const book = RuleBook.parse({ name: { 'zh-CN': '办法' }, schemes: [scheme] })

const grades = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(10), fc.nat(30), fc.nat(60))
const unit = fc.record({
  grades,
  unrated: fc.nat(100),
  seconds: fc.array(fc.integer({ min: 30, max: 1200 }), { minLength: 5, maxLength: 40 }),
  kept: fc.nat(60),
  broken: fc.nat(10),
  complaints: fc.nat(3),
})
type Drawn = typeof unit extends fc.Arbitrary<infer T> ? T : never
const made = (id: string, { grades: five, unrated, seconds, kept, broken, complaints }: Drawn): Performance => {
  const ratings = five.reduce((sum, n) => sum + n, 0)
  const served = ratings + unrated + 30
  return performance(id, {
    served,
    ratings: rated(five, served),
    handling: [handled('pension', seconds)],
    promise: { num: kept, den: kept + broken },
    notices: { num: kept, den: kept + broken },
    complaints: [{ service: 'pension' as never, valid: complaints, served }],
  })
}
const hallOf = (units: readonly Performance[]): Performance =>
  performance('hall', {
    served: units.reduce((sum, { served }) => sum + served, 0),
    ratings: units.flatMap(({ ratings }) => ratings),
    complaints: [
      {
        service: 'pension' as never,
        valid: units.reduce((sum, { complaints }) => sum + complaints[0]!.valid, 0),
        served: units.reduce((sum, { served }) => sum + served, 0),
      },
    ],
  })
const sheet = (units: readonly Performance[], order = units) =>
  sheetOf(scheme, book, inputs(performances(units, hallOf(units)), { units: order.map(({ id }) => person(id)) }))

test('the same inputs give the same sheet, in whatever order people are listed', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 6 }), (drawn) => {
      const units = drawn.map((one, i) => made(`p${i}`, one))
      expect(JSON.stringify(sheet(units, [...units].reverse()))).toBe(JSON.stringify(sheet(units)))
    }),
    { numRuns: 60 },
  )
})

test('a new name changes nothing but the name', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 5 }), (drawn) => {
      const named = (name: (i: number) => string) => sheet(drawn.map((one, i) => made(name(i), one)))
      const strip = ({ rows }: ReturnType<typeof sheet>) => JSON.stringify(rows.map(({ id: _id, ...row }) => row))
      expect(strip(named((i) => `x${i}`))).toBe(strip(named((i) => `p${i}`)))
    }),
    { numRuns: 40 },
  )
})

test('more promises kept, more notices complete or one more very satisfied never lower that score', () => {
  const partOf = (units: readonly Performance[], id: string) =>
    sheet(units).rows[0]!.parts.find(({ indicator }) => indicator === id)!.score
  fc.assert(
    fc.property(unit, unit, (one, other) => {
      const rest = made('p1', other)
      const before = [made('p0', { ...one, grades: [1, 1, 2, 6, 20] }), rest]
      const better = [made('p0', { ...one, grades: [1, 1, 2, 6, 21], kept: one.kept + 1 }), rest]
      for (const id of ['promise', 'notice', 'satisfaction']) {
        const [was, is] = [partOf(before, id), partOf(better, id)]
        if (was !== null) expect(is!).toBeGreaterThanOrEqual(was - 1e-9)
      }
    }),
    { numRuns: 60 },
  )
})

test('a period counted in two halves and added is the period', () => {
  fc.assert(
    fc.property(unit, unit, fc.nat(40), (one, other, at) => {
      const [whole, rest] = [made('p0', one), made('p1', other)]
      const cut = Math.min(at, one.seconds.length)
      const [a, b] = [handled('pension', one.seconds.slice(0, cut)), handled('pension', one.seconds.slice(cut))]
      const added = { service: a.service, n: a.n + b.n, sumMs: a.sumMs + b.sumMs, squares: a.squares + b.squares }
      expect(JSON.stringify(sheet([{ ...whole, handling: [added] }, rest]))).toBe(JSON.stringify(sheet([whole, rest])))
    }),
    { numRuns: 40 },
  )
})
