/** A roster from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import { standing } from '../story.ts'
import type { Roster } from './roster.ts'

export const foldRoster = (facts: readonly AnyRecorded[]): Roster | undefined => {
  const [first, ...rest] = standing(facts)
  if (!first || !('subject' in first)) return undefined
  return { id: first.subject.slice(first.subject.indexOf(' ') + 1), seq: (rest[rest.length - 1] ?? first).seq }
}
