/** Compares two lists of entries, and two sets of fields, and tells the difference in words. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { SectionName } from '../sectionNames.ts'
import { same } from './path.ts'
import type { Teller } from './teller.ts'

/** One field of an entry: a text before and after, or what a list lost and gained. */
export type FieldChange =
  | { readonly field: string; readonly from: string; readonly to: string }
  | { readonly field: string; readonly minus: readonly string[]; readonly plus: readonly string[] }
export type ChangedPart = Exclude<SectionName, 'devices' | 'file'>
export type Change = {
  readonly part: ChangedPart
  readonly kind: 'added' | 'removed' | 'changed'
  readonly name: string
  readonly fields: readonly FieldChange[]
}

/** How a field's value is said: one text, or a list whose order doesn't matter. */
type Said = string | readonly string[]
export type Fields = readonly (readonly [field: string, said: Said])[]

const fieldChanges = (before: Fields, after: Fields): FieldChange[] =>
  after.flatMap(([field, to], index): FieldChange[] => {
    const from = before[index]?.[1] ?? ''
    if (same(from, to)) return []
    if (typeof from === 'string' || typeof to === 'string') return [{ field, from: String(from), to: String(to) }]
    const plus = to.filter((one) => !from.includes(one))
    const minus = from.filter((one) => !to.includes(one))
    return plus.length + minus.length > 0 ? [{ field, plus, minus }] : []
  })

type List<E> = {
  readonly part: ChangedPart
  readonly of: (setup: SetupDraft) => readonly E[]
  readonly key: (entry: E) => string
  readonly name: (entry: E, tell: Teller) => string
  readonly fields: (entry: E, tell: Teller) => Fields
}
export const list = <E>(one: List<E>) => one

export const listChanges = <E>({ part, of, key, name, fields }: List<E>, before: Teller, after: Teller): Change[] => {
  const [were, are] = [of(before.setup), of(after.setup)]
  const was = new Map(were.map((entry) => [key(entry), entry]))
  const is = new Map(are.map((entry) => [key(entry), entry]))
  const removed = were.filter((entry) => !is.has(key(entry)))
  const changes: Change[] = are.flatMap((entry): Change[] => {
    const old = was.get(key(entry))
    if (!old) return [{ part, kind: 'added', name: name(entry, after), fields: [] }]
    if (same(old, entry)) return []
    const told = fieldChanges(fields(old, before), fields(entry, after))
    return [{ part, kind: 'changed', name: name(entry, after), fields: told }]
  })
  const stayed = are.map(key).filter((one) => was.has(one))
  const stood = were.map(key).filter((one) => is.has(one))
  const reordered: Change = { part, kind: 'changed', name: after.words.setup.fields['order'] ?? '', fields: [] }
  return [
    ...removed.map((entry): Change => ({ part, kind: 'removed', name: name(entry, before), fields: [] })),
    ...changes,
    ...(same(stayed, stood) ? [] : [reordered]),
  ]
}

/** One place with several fields, such as the rules. */
export const one = (part: ChangedPart, name: string, before: Fields, after: Fields): Change[] => {
  const fields = fieldChanges(before, after)
  return fields.length > 0 ? [{ part, kind: 'changed', name, fields }] : []
}
