/** What changed from one rule-book to another, entry by entry: data a screen turns into sentences. */
import type { Path } from './check/fault.ts'
import type { RuleBook } from './ruleBook.ts'

/** `path` leads into the newer book; of what was removed, into the older. */
export type BookChange =
  | { readonly kind: 'changed'; readonly path: Path; readonly was: unknown; readonly is: unknown }
  | { readonly kind: 'added'; readonly path: Path }
  | { readonly kind: 'removed'; readonly path: Path }
  /** The same entries in another order. */
  | { readonly kind: 'reordered'; readonly path: Path }

type Entry = { readonly id?: string; readonly code?: string; readonly kind?: string }

/** Said as one thing, not field by field: names, bounds, sources, what a consequence follows on, doubling. */
const wholes: ReadonlySet<string | number> = new Set([
  'name',
  'basis',
  'source',
  'when',
  'doubling',
  'lateAsAbsence',
  'passAt',
  'satisfaction',
  'grace',
  'halfDayAbsentAfterMinutes',
  'offPostMinutes',
  'openedLateMinutes',
  'shortUpToDays',
  'share',
  'posts',
])
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.some((one) => isObject(one) && ('id' in one || 'code' in one))

/** The same whatever order its fields were written in. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

// A scheme of another kind is another scheme, even under the same id.
const keyOf = ({ id, code, kind }: Entry): string => `${kind ?? ''} ${id ?? code ?? ''}`

const entries = (was: readonly Entry[], is: readonly Entry[], path: Path): BookChange[] => {
  const [before, now] = [was.map(keyOf), is.map(keyOf)]
  const stayed = before.filter((key) => now.includes(key))
  const order = now.filter((key) => before.includes(key))
  return [
    ...before.flatMap((key, index): BookChange[] =>
      now.includes(key) ? [] : [{ kind: 'removed', path: [...path, index] }],
    ),
    ...now.flatMap((key, index): BookChange[] => {
      const old = before.indexOf(key)
      return old < 0 ? [{ kind: 'added', path: [...path, index] }] : walk(was[old], is[index], [...path, index])
    }),
    ...(stayed.join() === order.join() ? [] : [{ kind: 'reordered', path } as const]),
  ]
}

const walk = (was: unknown, is: unknown, path: Path): BookChange[] => {
  if (plain(was) === plain(is)) return []
  if (isEntries(was) || isEntries(is)) return entries((was ?? []) as Entry[], (is ?? []) as Entry[], path)
  const last = path[path.length - 1]
  if (!isObject(was) || !isObject(is) || (last !== undefined && wholes.has(last))) {
    return [{ kind: 'changed', path, was, is }]
  }
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])]
  const isList = Array.isArray(is)
  return keys.flatMap((key) => walk(was[key], is[key], [...path, isList ? Number(key) : key]))
}

/** In the order of the newer book; empty when nothing changed. */
export const diffRuleBook = (was: RuleBook, is: RuleBook): BookChange[] => walk(was, is, [])
