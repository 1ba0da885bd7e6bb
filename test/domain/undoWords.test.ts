/** The desk names what an undo takes back: every verb that can be taken back has its word in every language. */
import { expect, test } from 'vitest'
import { HallFact } from '#shared/domain/hall/facts.ts'
import { verbOf } from '#shared/domain/hall/undo.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'

const verbs = HallFact.options.flatMap(
  ({ shape }) => verbOf({ type: shape.type.value, how: 'given' } as HallFact) ?? [],
)

test.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const known = new Set(Object.keys(catalogue[language].common.undoVerbs))
  expect(verbs.length).toBeGreaterThan(20)
  expect(verbs.filter((verb) => !known.has(verb))).toEqual([])
})
