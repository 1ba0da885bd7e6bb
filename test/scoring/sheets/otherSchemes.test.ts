/** Sheets of deductions and goals: each from its own kind of input, checkable with a pencil. */
import { expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import { RuleBook, type Scheme, type SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { sectionGoals } from '#shared/scoring/presets/sectionGoals.ts'
import { townTen } from '#shared/scoring/presets/townTen.ts'
import type { MonthOfDeductions, SheetInputs } from '#shared/scoring/sheets/inputs.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { inputs, performance, performances, person } from '../../support/performances.ts'

const bookOf = (...schemes: Scheme[]): RuleBook => RuleBook.parse({ name: { 'zh-CN': '办法' }, schemes })
const nobody = performances([])
const ten = townTen.scheme as SchemeOf<'deductions'>
const line = (n: number, points: number, day = '2026-11-03') => ({
  deduction: `2026-11:wang#${n}`,
  day: day as BusinessDay,
  list: ten.rules.lists[0]!.id,
  code: ten.rules.lists[0]!.faults[0]!.code,
  points,
  no: n,
  doubled: false,
  by: 'feng',
})
const month = (staff: string, m: string, score: number, more: Partial<MonthOfDeductions> = {}): MonthOfDeductions => ({
  staff,
  section: 'affairs',
  month: m,
  scheme: ten.id,
  score,
  full: 10,
  lines: [],
  ...more,
})
const townSheet = (deductions: readonly MonthOfDeductions[], period = '2026-11', more: Partial<SheetInputs> = {}) =>
  sheetOf(
    ten,
    bookOf(ten),
    inputs(nobody, { period: period as Period, units: [person('wang', { section: 'affairs' })], deductions, ...more }),
  )

test('ten points a month: what is left, each deduction, and the year with full months where there were no rules', () => {
  const sheet = townSheet([
    month('wang', '2026-10', 7),
    month('wang', '2026-11', 8.5, { lines: [line(1, 1), line(2, 0.5)] }),
  ])
  const [wang] = sheet.rows
  expect(wang).toMatchObject({ total: 8.5, sd: 0, standing: 'firm', lines: [{ no: 1 }, { no: 2 }], chance: null })
  expect(wang!.yearTotal, 'nine months full, then 7 and 8.5').toBe(105.5)
  expect(wang!.parts[0]).toMatchObject({ value: -1.5, n: 2, weight: 0, score: null })
})

test('months of a quarter are added; a section has the mean of its people, by what is rounded', () => {
  const all = [month('wang', '2026-10', 7), month('wang', '2026-11', 8), month('wang', '2026-12', 9.5)]
  expect(townSheet(all, '2026-Q4').rows[0]!.total).toBe(24.5)
  const units = ['li', 'wang', 'zhao'].map((id) => person(id, { section: 'affairs' }))
  const three = [month('li', '2026-11', 10), month('wang', '2026-11', 9), month('zhao', '2026-11', 9)]
  expect(townSheet(three, '2026-11', { units }).sections).toMatchObject([{ id: 'affairs', total: 9.33, people: 3 }])
})

test('an indicator made of deductions is their share of full, never below 0; of a section, that of its people', () => {
  const scheme = bookOf({
    kind: 'points',
    id: 'p',
    name: { 'zh-CN': '分' },
    of: 'person',
    every: 'month',
    indicators: [
      {
        id: 'd',
        name: { 'zh-CN': '纪律' },
        source: { from: 'deductions', scheme: ten.id },
        weight: 1,
        weightByPost: {},
      },
    ],
    bands: [
      { code: 'a', name: { 'zh-CN': '优' }, from: 90 },
      { code: 'b', name: { 'zh-CN': '差' }, from: 0 },
    ],
    minServed: 30,
    tentativeBelow: 0.8,
    lowestNeeds: 0.95,
    consequences: [],
  }).schemes[0]! as SchemeOf<'points'>
  const of = (scores: number[], who: 'person' | 'section') => {
    const deductions = scores.map((score, i) => month(`p${i}`, '2026-11', score))
    const units = who === 'person' ? [person('p0')] : [person('affairs', { post: null })]
    const all = performances([], performance('hall'), who)
    return sheetOf({ ...scheme, of: who }, bookOf(scheme), inputs(all, { units, deductions })).rows[0]!.total
  }
  expect(of([8.5], 'person')).toBe(85)
  expect(of([-2], 'person')).toBe(0)
  expect(of([10, 7], 'section')).toBe(85)
})

test('goals: weights times scores, and nothing before every goal has one', () => {
  const scheme = sectionGoals.scheme as SchemeOf<'goals'>
  const goal = (id: string, weight: number, source: object) => ({
    id,
    name: id,
    indicator: '受理量',
    standard: '按件',
    weight,
    source,
  })
  const sheet = (entries: object[]) => ({
    section: 'affairs',
    inForce: {
      goals: [
        goal('volume', 60, { from: 'entered', full: 100 }),
        goal('speed', 40, { from: 'rate', rate: 'on-time', zero: 60, full: 100 }),
      ],
    },
    entries,
  })
  const work = performance('affairs')
  const affairs = { ...work, rates: { ...work.rates, 'on-time': { num: 90, den: 100 } } }
  const all = performances([affairs], performance('hall'), 'section', '2026-H2' as Period)
  const made = (entries: object[]) =>
    sheetOf(
      scheme,
      bookOf(scheme),
      inputs(all, {
        period: '2026-H2' as Period,
        units: [person('affairs', { post: null })],
        goals: [sheet(entries)] as never,
      }),
    ).rows[0]!
  const entry = {
    goal: 'volume',
    actual: '1180 件',
    score: 92,
    evidence: [],
    note: '台账',
    at: 1,
    day: '2026-12-31',
    staff: 'feng',
  }
  // 92 × 60 % + 75 × 40 %: 90 % is three quarters of the way from 60 to 100.
  expect(made([entry])).toMatchObject({
    total: 85.2,
    standing: 'firm',
    parts: [{ score: 92 }, { score: 75, num: 90, den: 100 }],
  })
  expect(made([])).toMatchObject({
    total: null,
    standing: 'insufficient',
    parts: [{ because: 'nobody-entered' }, { score: 75 }],
  })
})
