/** Puts one person's changes on another's newer version: where only one of them changed a place, that change counts. */
import { same } from './path.ts'

type Entry = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Entries of the setup's lists are known by their id; special days by their date, calendars by their year. */
const nameOf = (entry: unknown): string | undefined => {
  if (!isObject(entry)) return undefined
  const name = entry['id'] ?? entry['date'] ?? entry['year']
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}
const named = (list: unknown): list is readonly Entry[] =>
  Array.isArray(list) && list.length > 0 && list.every((entry) => nameOf(entry) !== undefined)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const entriesOf = (list: unknown): Map<string, Entry> =>
  new Map(listOf(list).map((entry) => [nameOf(entry) ?? '', entry as Entry]))

/** In my order, what is only theirs after it; gone where one of us removed it and the other left it alone. */
const mergeLists = (base: unknown, mine: readonly Entry[], theirs: unknown): unknown[] => {
  const was = entriesOf(base)
  const their = entriesOf(theirs)
  const my = entriesOf(mine)
  const kept = mine.flatMap((entry) => {
    const name = nameOf(entry) ?? ''
    const [old, other] = [was.get(name), their.get(name)]
    if (old && !other) return same(old, entry) ? [] : [entry]
    return [mergeThree(old, entry, other)]
  })
  const added = [...their].filter(([name, entry]) => !my.has(name) && !(was.has(name) && same(was.get(name), entry)))
  return [...kept, ...added.filter(([name]) => !was.has(name)).map(([, entry]) => entry)]
}

/** Lists of plain ids, e.g. the services of a window: my additions and removals done to theirs. */
const mergeSets = (base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] => [
  ...theirs.filter((one) => mine.includes(one) || !base.includes(one)),
  ...mine.filter((one) => !base.includes(one) && !theirs.includes(one)),
]

/**
 * `base` is what both began with. What I did not touch is theirs; what both changed is mine, place by place.
 * The values are plain JSON; `undefined` means "not there".
 */
export const mergeThree = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (same(base, mine)) return theirs
  if (same(base, theirs) || same(mine, theirs)) return mine
  if (isObject(mine) && isObject(theirs)) {
    const old: Entry = isObject(base) ? base : {}
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)])
    const merged = [...keys].map((key) => [key, mergeThree(old[key], mine[key], theirs[key])] as const)
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
  }
  if (named(mine) && (named(theirs) || listOf(theirs).length === 0)) return mergeLists(base, mine, theirs)
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string')
  if (texts(mine) && texts(theirs) && texts(base)) return mergeSets(listOf(base), listOf(mine), listOf(theirs))
  return mine
}
