/** What all stories but the hall's have in common: they are short, so they are folded whole, without what was taken back. */
import type { AnyRecorded } from './facts.ts'

/** Facts of one story that still count, in order. */
export const standing = (facts: readonly AnyRecorded[]): readonly AnyRecorded[] => {
  const undone = new Set<number>()
  for (const fact of facts) if (fact.type === 'StoryUndone') undone.add(fact.undoes)
  return undone.size === 0 ? facts : facts.filter((fact) => !undone.has(fact.action) && fact.type !== 'StoryUndone')
}

/** Personal data of a story: which fields are kept, or why they are gone. */
export type PersonalState =
  | { readonly is: 'none' }
  | { readonly is: 'kept'; readonly fields: readonly string[] }
  | { readonly is: 'erased'; readonly at: number; readonly why: 'retention' | 'request' | 'mistake' }

export const personalOf = (facts: readonly AnyRecorded[]): PersonalState => {
  let state: PersonalState = { is: 'none' }
  for (const fact of facts) {
    if (fact.type === 'PersonalKept') {
      const before: readonly string[] = state.is === 'kept' ? state.fields : []
      state = { is: 'kept', fields: [...new Set([...before, ...fact.fields])] }
    }
    if (fact.type === 'PersonalErased') state = { is: 'erased', at: fact.at, why: fact.why }
  }
  return state
}

/** Something of a story that falls due at an instant (ms), for the clock to look at then. */
export type Due = { readonly kind: string; readonly at: number }
