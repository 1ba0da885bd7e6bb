/** Every preset reads, is sound, speaks both languages and says where it is from. */
import { expect, test } from 'vitest'
import { isHint } from '#shared/domain/ruleBook/check/fault.ts'
import { checkRuleBook } from '#shared/domain/ruleBook/checkRuleBook.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { composeBook, defaultRuleBook, withPreset } from '#shared/scoring/presets/composeBook.ts'
import { presets } from '#shared/scoring/presets/presets.ts'
import { said } from '#shared/scoring/presets/preset.ts'

const name = said('试用', 'Trial')

test.each(presets)('$id alone makes a sound book, in both languages', (preset) => {
  const book = composeBook(name, [preset])
  expect(RuleBook.parse(JSON.parse(JSON.stringify(book))), 'comes back as it was written').toEqual(book)
  const faults = checkRuleBook(book, { services: [], effective: '2026-01-01' })
  expect(faults.filter((one) => !isHint(one))).toEqual([])
  expect(faults.map(({ code }) => code)).not.toContain('english-missing')
  expect(preset.basis.en).toBeTruthy()
})

test('no two presets share an id', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
})

test('all presets fit into one book; one that is there already is not added twice', () => {
  const all = presets.reduce(withPreset, defaultRuleBook)
  expect(all.schemes.map(({ id }) => id).sort()).toEqual(presets.map(({ id }) => id).sort())
  expect(checkRuleBook(all, {}).filter((one) => !isHint(one))).toEqual([])
  expect(presets.reduce(withPreset, all)).toEqual(all)
})

test('a preset brings what it takes its figures from', () => {
  const five = presets.find(({ id }) => id === 'staff-five')!
  expect(composeBook(name, [five]).schemes.map(({ id }) => id)).toEqual(['staff-five', 'town-ten'])
})

test('the book a township begins with has nothing to mend and nothing to look at', () => {
  expect(checkRuleBook(defaultRuleBook, { effective: '2026-12-01' })).toEqual([])
})
