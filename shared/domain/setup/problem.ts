/** One thing to mend in a setup, and the small tools the checks are made of. */
import type { z } from 'zod'

export const setupProblemCodes = [
  'same-id',
  'same-prefix',
  'same-staff-no',
  'same-window-name',
  'group-unknown',
  'zone-unknown',
  'service-unknown',
  'service-twice',
  'service-without-window',
  'group-empty',
  'hours-overlap',
  'never-open',
  'date-impossible',
  'same-date',
  'item-service-unknown',
  'organ-unknown',
  'promise-missing',
  'promise-too-long',
  'same-year',
  'date-of-other-year',
  'worked-on-weekday',
  'off-and-worked',
  'section-unknown',
  'head-unknown',
  'head-elsewhere',
  'nobody-administers',
] as const
export type SetupProblemCode = (typeof setupProblemCodes)[number]

/**
 * One thing to mend. `path` leads to the entry inside the document, e.g. `['services', 3]`;
 * `detail` holds the names a sentence needs: `name` what is wrong, `other` what it clashes with.
 */
export type SetupProblem = {
  readonly code: SetupProblemCode
  readonly path: readonly (string | number)[]
  readonly detail: Readonly<Record<'name' | 'other', string>>
}

/** A document being written on a screen: ids and prefixes are still plain text. */
export type Plain<T> = T extends z.core.$brand
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T

export const problem = (
  code: SetupProblemCode,
  path: readonly (string | number)[],
  name: string,
  other = '',
): SetupProblem => ({ code, path, detail: { name, other } })

/** Every entry whose key was already used by an earlier one. Capitals don't make a difference to people. */
export const repeated = <T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
  say: (entry: T, first: T, index: number) => SetupProblem,
): SetupProblem[] => {
  const seen = new Map<string, T>()
  return list.flatMap((entry, index) => {
    const key = keyOf(entry).toLowerCase()
    const first = seen.get(key)
    if (first !== undefined) return [say(entry, first, index)]
    seen.set(key, entry)
    return []
  })
}

/** A day that exists, written `2026-02-28`. */
export const isDate = (date: string): boolean => {
  const instant = Date.parse(`${date}T00:00:00Z`)
  return Number.isFinite(instant) && new Date(instant).toISOString().slice(0, 10) === date
}
