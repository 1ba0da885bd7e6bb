/** Every 以上, 以下, 以内, 超过 and 低于 of the regulations at its edge: one below, on it, one above, and in hundredths. */
import { expect, test } from 'vitest'
import { bandOf } from '#shared/domain/ruleBook/bands.ts'
import { Bound, boundaryWords, hundredths, isWithin, type BoundaryWord } from '#shared/domain/ruleBook/bound.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { fourGrades } from '#shared/scoring/presets/preset.ts'
import { presets } from '#shared/scoring/presets/presets.ts'

const found: { readonly where: string; readonly bound: Bound }[] = []
const collect = (value: unknown, where: string): void => {
  if (typeof value !== 'object' || value === null) return
  const bound = Bound.safeParse(value)
  if (bound.success) found.push({ where, bound: bound.data })
  else for (const [key, inner] of Object.entries(value)) collect(inner, `${where}.${key}`)
}
for (const { id, scheme } of presets) collect(scheme, id)

/** Does it hold just below, on and just above the number? */
const edge: Record<BoundaryWord, readonly [below: boolean, on: boolean, above: boolean]> = {
  'at-least': [false, true, true],
  'more-than': [false, false, true],
  'at-most': [true, true, false],
  'less-than': [true, false, false],
}

test('the presets speak all four words', () => {
  expect(new Set(found.map(({ bound }) => bound.is))).toEqual(new Set(boundaryWords))
  expect(found.length).toBeGreaterThan(30)
})

test.each(found)('$where: $bound.is $bound.value', ({ bound }) => {
  const { is, value } = bound
  for (const step of [1, 0.01]) {
    expect(
      [value - step, value, value + step].map((n) => isWithin(n, bound)),
      `by ${step}`,
    ).toEqual(edge[is])
  }
  // Half a hundredth counts up: it is the number itself.
  expect(isWithin(value - 0.005, bound)).toBe(edge[is][1])
})

const townTen = presets.find(({ id }) => id === 'town-ten')!.scheme
const [criticised, , , standby] = townTen.consequences
const converted = presets.find(({ id }) => id === 'town-ten-converted')!.scheme

test('累计 5 次以上: the fourth not, the fifth and the sixth', () => {
  if (townTen.kind !== 'deductions') throw new Error('the ten points are deductions')
  for (const { doubling } of townTen.rules.lists) {
    expect([4, 5, 6].map((n) => isWithin(n, doubling!.from))).toEqual([false, true, true])
  }
})

test('累计超过 3 次按旷工: the third not, the fourth', () => {
  if (converted.kind !== 'deductions') throw new Error('the ten points are deductions')
  const { times } = converted.rules.attendance.lateAsAbsence!
  expect([2, 3, 4].map((n) => isWithin(n, times))).toEqual([false, false, true])
})

test('半天以内: half a day itself is short', () => {
  if (townTen.kind !== 'deductions') throw new Error('the ten points are deductions')
  const { leave, overtime } = townTen.rules
  expect([0.5, 0.51, 1].map((days) => isWithin(days, leave.shortUpToDays))).toEqual([true, false, false])
  expect([0.49, 0.5, 0.51].map((share) => isWithin(share, overtime.share))).toEqual([true, true, false])
})

test('负分: nought is not negative, a hundredth below is', () => {
  if (criticised?.when.is !== 'total') throw new Error('criticism follows on the total')
  const { bound } = criticised.when
  expect([0.01, 0, -0.005, -0.01].map((score) => isWithin(score, bound))).toEqual([false, false, false, true])
})

test('全年低于 90: 90 keeps the right, 89.995 is 90, 89.99 loses it', () => {
  if (standby?.when.is !== 'year-total-and-last') throw new Error('standby follows on the year')
  const { bound } = standby.when
  expect([90, 89.995, 89.99].map((score) => isWithin(score, bound))).toEqual([false, false, true])
})

test.each([
  [90, 'excellent'],
  [89.995, 'excellent'],
  [89.99, 'good'],
  [89.5, 'good'],
  [80, 'good'],
  [79.995, 'good'],
  [79.99, 'pass'],
  // 70 分以下 would take 70 itself, but 合格 is 70-79: 70 passes.
  [70, 'pass'],
  [69.995, 'pass'],
  [69.99, 'fail'],
  [0, 'fail'],
  [-3, 'fail'],
])('%d is %s', (score, grade) => {
  expect(bandOf(fourGrades, score)?.code).toBe(grade)
})

test('marks of judges: 5, 7 and 9 begin a mark, 4.99 has none of the named ones', () => {
  const sheet = presets.find(({ id }) => id === 'demonstration-window')!.scheme
  if (sheet.kind !== 'judged') throw new Error('judges fill it in')
  const marks = [10, 9, 8.99, 7, 6.99, 5, 4.99].map((mark) => bandOf(sheet.marks, mark)?.code)
  expect(marks).toEqual(['excellent', 'excellent', 'good', 'good', 'fair', 'fair', 'unnamed'])
})

test('a score is rounded half up to hundredths, whatever a float makes of it', () => {
  expect([0.005, 1.005, 89.995, 89.994999, 0.1 + 0.2, -0.005, -0.006].map(hundredths)).toEqual([
    1, 101, 9000, 8999, 30, 0, -1,
  ])
})

test('without bands there is no grade', () => {
  expect(bandOf([], 95)).toBeUndefined()
  expect(defaultRuleBook.schemes.find(({ kind }) => kind === 'deductions')).toMatchObject({ bands: [] })
})
