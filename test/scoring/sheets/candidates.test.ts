/** Sheets of judges and selections: what was marked by whom, checkable with a pencil. */
import { expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import {
  JudgedScheme,
  RuleBook,
  SelectionScheme,
  type Scheme,
  type SchemeOf,
} from '#shared/domain/ruleBook/ruleBook.ts'
import type { Candidate, Selection } from '#shared/domain/selection/selection.ts'
import type { BusinessDay, StaffId } from '#shared/domain/words.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { inputs, performances, person } from '../../support/performances.ts'

const bookOf = (...schemes: Scheme[]): RuleBook => RuleBook.parse({ name: { 'zh-CN': '办法' }, schemes })
const nobody = performances([])
const done = { at: 1, day: '2026-12-01' as BusinessDay, staff: 'feng' as StaffId }
type Given = { readonly sheets?: Readonly<Record<string, Record<string, number>>>; readonly more?: Partial<Candidate> }
const selectionOf = (
  rules: SchemeOf<'judged'> | SchemeOf<'selection'>,
  given: Readonly<Record<string, Given>>,
): Selection => ({
  id: `2026:${rules.id}`,
  period: '2026' as Period,
  scheme: rules.id,
  book: 1,
  rules,
  judges: ['j1', 'j2', 'j3', 'j4', 'j5'] as StaffId[],
  opened: done,
  candidates: new Map(
    Object.entries(given).map(([id, { sheets = {}, more = {} }]) => [
      id,
      {
        id,
        group: 'all',
        nominated: { ...done, note: undefined },
        inspections: [],
        sheets: new Map(Object.entries(sheets).map(([judge, marks]) => [judge as StaffId, { ...done, marks }])),
        daily: undefined,
        vetoes: new Map(),
        ...more,
      },
    ]),
  ),
  ballot: undefined,
  awarded: undefined,
  rectifications: [],
  seq: 1,
  lastAction: 1,
})
const judged = JudgedScheme.parse({
  kind: 'judged',
  id: 'window-marks',
  name: { 'zh-CN': '示范窗口' },
  of: 'window',
  every: 'year',
  trimFrom: 5,
  parts: [
    {
      id: 'service',
      name: { 'zh-CN': '服务' },
      items: ['a', 'b'].map((id) => ({ id, name: { 'zh-CN': id }, full: 10 })),
    },
    { id: 'skill', name: { 'zh-CN': '技能' }, items: [{ id: 'c', name: { 'zh-CN': 'c' }, full: 10 }] },
  ],
})
const marks = (n: number) => ({ a: n, b: n, c: n })

test('judges: the mean sheet by its headings, the best and worst left out from so many sheets on', () => {
  const sheet = (given: Readonly<Record<string, Record<string, number>>>) => {
    const selection = selectionOf(judged, { w1: { sheets: given } })
    return sheetOf(judged, bookOf(judged), inputs(nobody, { units: [person('w1')], selection })).rows[0]!
  }
  const four = { j1: marks(8), j2: marks(9), j3: marks(7), j4: marks(8) }
  expect(sheet(four)).toMatchObject({ total: 24, parts: [{ value: 16, score: 80, n: 4 }, { value: 8 }] })
  expect(sheet({ ...four, j5: marks(1) }).total, '1 and 9 are left out').toBe(23)
  expect(sheet({})).toMatchObject({ total: null, standing: 'insufficient', parts: [{ because: 'nobody-entered' }, {}] })
})

test('a veto keeps the score and takes the candidate out of the places; a candidate may be a unit elsewhere', () => {
  const scheme = SelectionScheme.parse({
    kind: 'selection',
    id: 'quality',
    name: { 'zh-CN': '优质窗口' },
    of: 'window',
    every: 'year',
    quotas: [{ id: 'all', name: { 'zh-CN': '全部' }, places: 1 }],
    contents: [{ id: 'work', name: { 'zh-CN': '业绩' }, full: 100 }],
    vetoes: [{ id: 'law', name: { 'zh-CN': '违法' } }],
    shares: { inspection: 60, daily: 40, ballot: 0 },
    consequences: [{ id: 'award', name: { 'zh-CN': '授牌' }, when: { is: 'top', places: 1 } }],
  })
  const candidate = (score: number, found: boolean): Given => ({
    sheets: { j1: { work: score } },
    more: {
      daily: { ...done, score, satisfied: undefined, from: undefined, reason: '台账' },
      vetoes: new Map([['law', { ...done, found, evidence: [], note: '查', confirmed: done }]]),
    },
  })
  const selection = selectionOf(scheme, {
    w2: candidate(90, false),
    w1: candidate(96, true),
    elsewhere: { sheets: {} },
  })
  const { rows } = sheetOf(scheme, bookOf(scheme), inputs(nobody, { units: [person('w1'), person('w2')], selection }))
  expect(rows).toMatchObject([
    { id: 'elsewhere', total: null, proposes: [] },
    { id: 'w1', total: 96, vetoed: true, passed: false, proposes: [] },
    {
      id: 'w2',
      total: 90,
      vetoed: false,
      passed: true,
      proposes: ['award'],
      parts: [{ indicator: 'inspection' }, { indicator: 'daily' }],
    },
  ])
})
