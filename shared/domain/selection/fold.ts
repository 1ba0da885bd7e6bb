/** A selection from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import { standing } from '../story.ts'
import type { Selection } from './selection.ts'

export const foldSelection = (facts: readonly AnyRecorded[]): Selection | undefined => {
  const [first, ...rest] = standing(facts)
  if (!first || !('subject' in first)) return undefined
  return { id: first.subject.slice(first.subject.indexOf(' ') + 1), seq: (rest[rest.length - 1] ?? first).seq }
}
