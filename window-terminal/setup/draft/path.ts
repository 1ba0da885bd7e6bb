/** Reading and replacing one place of a document, named by its path such as `['services', 3, 'minutes']`. */

export type Path = readonly (string | number)[]

/** The one spelling of a path, to compare and to look up by. */
export const pathKey = (path: Path): string => path.join('.')

const within = (whole: unknown, step: string | number): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Record<string | number, unknown>)[step] : undefined

/** What stands at the path; undefined where there is nothing. */
export const placeAt = (whole: unknown, path: Path): unknown => path.reduce(within, whole)

/** A copy with `value` at the path, everything beside it shared. Undefined takes a key or a list's entry away. */
export const withPlace = <T>(whole: T, [step, ...rest]: Path, value: unknown): T => {
  if (step === undefined) return value as T
  const inner = withPlace(within(whole, step), rest, value)
  if (Array.isArray(whole)) {
    const index = Number(step)
    const after = inner === undefined ? [] : [inner]
    return [...(whole as unknown[]).slice(0, index), ...after, ...(whole as unknown[]).slice(index + 1)] as T
  }
  const copy: Record<string, unknown> = { ...(whole as Record<string, unknown>) }
  if (inner === undefined) delete copy[step]
  else copy[step] = inner
  return copy as T
}

/** A copy with nothing at the path, nor in what holds it as far up as `down` steps, where that is left empty. */
export const withoutPlace = <T>(whole: T, path: Path, down = path.length): T => {
  const without = withPlace(whole, path, undefined)
  const holder = path.slice(0, -1)
  const held = placeAt(without, holder)
  const isBare = typeof held === 'object' && held !== null && Object.keys(held).length === 0
  return isBare && holder.length >= down ? withoutPlace(without, holder, down) : without
}

/** A copy of the list with the entry at `from` standing at `to`. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const without = list.filter((_, index) => index !== from)
  return [...without.slice(0, to), ...list.slice(from, from + 1), ...without.slice(to)]
}

/** The same content, whatever the order of the keys. */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keysOf = (of: object): string[] => Object.keys(of).filter((key) => within(of, key) !== undefined)
  const keys = keysOf(a)
  return keys.length === keysOf(b).length && keys.every((key) => same(within(a, key), within(b, key)))
}
