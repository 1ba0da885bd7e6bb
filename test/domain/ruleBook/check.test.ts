/** What is wrong with a rule-book is found, named, and led to; and everything found has its sentence in both languages. */
import { expect, test } from 'vitest'
import { faultCodes, hintCodes, isHint, type Path } from '#shared/domain/ruleBook/check/fault.ts'
import { checkRuleBook, type Surroundings } from '#shared/domain/ruleBook/checkRuleBook.ts'
import { placesOf } from '#shared/domain/ruleBook/place.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { rulebook } from '#shared/i18n/rooms/rulebook.ts'
import { defaultRuleBook, withPreset } from '#shared/scoring/presets/composeBook.ts'
import { presets } from '#shared/scoring/presets/presets.ts'

const whole = presets.reduce(withPreset, defaultRuleBook)
const index = (id: string): number => whole.schemes.findIndex((scheme) => scheme.id === id)

/** A copy with one place changed; undefined takes it away. */
const changed = <T>(value: T, [step, ...rest]: Path, put: unknown): T => {
  if (step === undefined) return put as T
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string | number, unknown>
  copy[step] = changed(copy[step], rest, put)
  if (copy[step] === undefined && !Array.isArray(value)) delete copy[step]
  return copy as T
}
const ten = ['schemes', index('town-ten')]
const people = ['schemes', index('measured-people')]
const goals = ['schemes', index('section-goals')]
const windows = ['schemes', index('quality-windows')]
const sheet = ['schemes', index('demonstration-window')]
const service = ['schemes', index('window-service')]
const five = ['schemes', index('staff-five')]
const list = [...ten, 'rules', 'lists', 0]
const named = (id: string) => ({ id, name: { 'zh-CN': id, en: id } })
const around: Surroundings = {
  services: [{ id: 'pension' }],
  effective: '2026-03-01',
  frozenUntil: '2026-01-31' as BusinessDay,
}
const onlySeen = [{ code: 'late', name: { 'zh-CN': '迟到', en: 'Late' }, attendance: 'late' }]

type Case = [code: string, at: Path, put: unknown, leads?: Path, surroundings?: Surroundings]
const cases: Case[] = [
  ['same-id', [...people, 'id'], 'town-ten', [...people, 'id']],
  ['same-id', [...people, 'indicators', 1, 'id'], 'satisfaction', [...people, 'indicators', 1, 'id']],
  ['same-id', [...people, 'bands', 1, 'code'], 'excellent', [...people, 'bands', 1, 'code']],
  ['same-id', [...ten, 'rules', 'lists', 1, 'faults', 0, 'code'], 'late'],
  ['same-id', [...windows, 'vetoes', 1, 'id'], 'law'],
  ['same-id', [...ten, 'consequences', 1, 'id'], 'criticised'],
  ['weights-not-100', [...windows, 'shares', 'daily'], 30.01, [...windows, 'shares']],
  ['weights-not-100', ['review', 'weights', 'peers'], 0, ['review', 'weights']],
  [
    'nothing-weighs',
    [...people, 'indicators'],
    [{ ...named('x'), source: { from: 'test' }, weight: 0, weightByPost: {} }],
  ],
  ['service-unknown', ['coefficients', 'nowhere'], 2, ['coefficients', 'nowhere']],
  ['bands-not-falling', [...goals, 'bands', 1, 'from'], 90, [...goals, 'bands', 1, 'from']],
  ['bands-not-falling', [...sheet, 'marks', 2, 'from'], 7.001],
  ['levels-not-rising', ['levels', 2], 20, ['levels', 2]],
  [
    'no-computed-indicator',
    [...people, 'indicators'],
    [{ ...named('x'), source: { from: 'entered', full: 100 }, weight: 100, weightByPost: {} }],
  ],
  [
    'bound-wrong-way',
    [...service, 'indicators', 0, 'passAt', 'is'],
    'at-most',
    [...service, 'indicators', 0, 'passAt'],
  ],
  ['bound-never-met', [...service, 'indicators', 0, 'passAt', 'value'], 100.01],
  ['bound-never-met', [...windows, 'satisfaction'], { is: 'more-than', value: 100 }],
  ['rate-flat', [...service, 'indicators', 2, 'source'], { from: 'rate', rate: 'success', zero: 90, full: 90 }],
  ['doubling-wrong-way', [...list, 'doubling', 'from', 'is'], 'less-than', [...list, 'doubling', 'from']],
  [
    'doubling-never',
    list,
    {
      ...named('minus-one'),
      points: 1,
      faults: onlySeen,
      doubling: { from: { is: 'more-than', value: 31 }, counted: 'list', over: 'month', reach: 'onward', factor: 2 },
    },
    [...list, 'doubling', 'from'],
  ],
  ['attendance-twice', [...list, 'faults', 2, 'attendance'], 'late', [...list, 'faults', 2, 'attendance']],
  ['absence-missing', [...ten, 'rules', 'attendance', 'halfDayAbsentAfterMinutes'], { is: 'more-than', value: 15 }],
  ['grade-unknown', [...goals, 'consequences', 0, 'when', 'grade'], 'golden'],
  ['scheme-unknown', [...windows, 'dailyFrom'], 'nowhere', [...windows, 'dailyFrom']],
  ['scheme-unknown', [...five, 'indicators', 4, 'source', 'scheme'], 'nowhere'],
  ['scheme-of-other-kind', [...windows, 'dailyFrom'], 'measured-people'],
  ['scheme-of-other-kind', [...five, 'indicators', 4, 'source', 'scheme'], 'section-goals'],
  ['dimension-unknown', [...five, 'indicators', 0, 'source', 'dimension'], 'nowhere'],
  ['mark-over-full', [...sheet, 'marks', 0, 'from'], 11],
  ['trim-leaves-nobody', [...sheet, 'trimFrom'], 2],
  ['section-not-here', [...goals, 'consequences', 0, 'of'], 'section'],
  ['effective-not-first', [], whole, ['effective'], { ...around, effective: '2026-03-02' }],
  ['effective-frozen', [], whole, ['effective'], { ...around, effective: '2026-01-01' }],
  ['english-missing', [...people, 'name', 'en'], undefined, [...people, 'name']],
  ['weights-shared-out', [...people, 'indicators', 0, 'weight'], 29.99, [...people, 'indicators']],
  ['post-not-weighed', [...people, 'posts'], undefined],
  ['doubling-without-effect', [...list, 'doubling', 'factor'], 1],
  ['daily-entered', [...windows, 'dailyFrom'], undefined],
  ['deducted-twice', [], whole],
  ['year-full-below', [...ten, 'consequences', 2, 'when', 'bound', 'value'], 120.01],
  ['reaches-back', [], whole, ['effective'], { ...around, today: '2026-03-02' }],
  [
    'displaces-later',
    [],
    whole,
    ['effective'],
    {
      ...around,
      versions: [
        { version: 4, effective: '2026-07-01' },
        { version: 5, effective: '2026-03-01' },
      ],
    },
  ],
]

/** What a case needs besides its one change. */
const prepared = (code: string): RuleBook => {
  if (code === 'absence-missing') {
    const later = changed(whole, [...ten, 'rules', 'lists', 1, 'faults', 0, 'attendance'], undefined)
    return later
  }
  if (code === 'post-not-weighed') {
    return changed(
      whole,
      [...people, 'indicators'],
      [{ ...named('x'), source: { from: 'test' }, weight: 100, weightByPost: { guide: 0 } }],
    )
  }
  return whole
}

test.each(cases)('%s is found at %j', (code, at, put, leads, surroundings = around) => {
  const book = RuleBook.parse(changed(prepared(code), at, put))
  const faults = checkRuleBook(book, surroundings)
  const found = faults.find((one) => one.code === code && (!leads || one.path.join() === leads.join()))
  expect(found, JSON.stringify(faults)).toBeDefined()
  for (const language of ['zh-CN', 'en'] as const) {
    const sentence = rulebook[language].faults[found!.code](found!.detail)
    expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    expect(sentence.length).toBeGreaterThan(5)
  }
  // Whoever reads it learns where.
  expect(placesOf({ ...book, effective: '' }, found!.path).length).toBeGreaterThan(0)
})

test('a book that takes figures from goals needs a scheme of goals', () => {
  const goal = { ...named('x'), source: { from: 'goals' }, weight: 100, weightByPost: {} }
  const book = RuleBook.parse({
    name: whole.name,
    schemes: [changed(whole.schemes[people[1] as number]!, ['indicators'], [goal])],
  })
  expect(checkRuleBook(book).map(({ code }) => code)).toContain('goals-scheme-missing')
})

test('every code is tried here', () => {
  const tried = new Set([...cases.map(([code]) => code), 'goals-scheme-missing'])
  expect([...faultCodes, ...hintCodes].filter((code) => !tried.has(code))).toEqual([])
})

test('on the very edge nothing is wrong', () => {
  const at31 = { from: { is: 'at-least', value: 31 }, counted: 'list', over: 'month', reach: 'onward', factor: 2 }
  const few = { ...named('minus-one'), points: 1, faults: onlySeen, doubling: at31 }
  const fine = [
    changed(whole, list, few),
    changed(whole, [...service, 'indicators', 0, 'passAt', 'value'], 100),
    changed(whole, [...ten, 'consequences', 2, 'when', 'bound', 'value'], 120),
    changed(whole, [...sheet, 'trimFrom'], 3),
    changed(whole, [...windows, 'shares'], { inspection: 33.33, daily: 33.33, ballot: 33.34 }),
  ]
  for (const book of fine) expect(checkRuleBook(RuleBook.parse(book), around).filter((one) => !isHint(one))).toEqual([])
  const dayAfter = { ...around, effective: '2026-02-01' }
  expect(checkRuleBook(defaultRuleBook, dayAfter)).toEqual([])
})

test('faults come before hints', () => {
  const book = changed(changed(whole, [...people, 'name', 'en'], undefined), ['levels', 2], 20)
  const kinds = checkRuleBook(book, around).map(isHint)
  expect(kinds).toEqual([...kinds].sort())
  expect(kinds[0]).toBe(false)
})
