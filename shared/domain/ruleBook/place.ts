/** Where in a rule-book a path leads, in names a reader knows: the scheme, the list, the entry, the field. */
import { postKinds, type PostKind } from '../kinds.ts'
import type { Path } from './check/fault.ts'
import type { Said } from './ruleBook.ts'

/** Lists of named entries inside a book. */
export const listNames = [
  'schemes',
  'indicators',
  'bands',
  'consequences',
  'lists',
  'faults',
  'parts',
  'items',
  'marks',
  'quotas',
  'contents',
  'vetoes',
  'dimensions',
] as const
export type ListName = (typeof listNames)[number]

/** Every single thing that can be said of a book or an entry. */
export const fieldNames = [
  'id',
  'code',
  'name',
  'basis',
  'kind',
  'of',
  'every',
  'posts',
  'weight',
  'weightByPost',
  'source',
  'scheme',
  'dimension',
  'passAt',
  'from',
  'minServed',
  'tentativeBelow',
  'lowestNeeds',
  'when',
  'grade',
  'bound',
  'full',
  'pointFen',
  'points',
  'attendance',
  'doubling',
  'factor',
  'signInMinutesBefore',
  'lateAfter',
  'grace',
  'halfDayAbsentAfterMinutes',
  'lateAsAbsence',
  'offPostMinutes',
  'openedLateMinutes',
  'aheadHours',
  'holidayAheadDays',
  'shortUpToDays',
  'share',
  'section',
  'favouritismFactor',
  'trimFrom',
  'places',
  'shares',
  'inspection',
  'daily',
  'ballot',
  'dailyFrom',
  'satisfaction',
  'levels',
  'coefficients',
  'baseMinutes',
  'objectionDays',
  'decideDays',
  'names',
  'k',
  'weights',
  'superior',
  'peers',
  'subordinates',
  'self',
  'users',
  'effective',
] as const
export type FieldName = (typeof fieldNames)[number]

export type Place =
  | { readonly is: 'entry'; readonly list: ListName; readonly name: Said }
  | { readonly is: 'list'; readonly list: ListName }
  | { readonly is: 'field'; readonly field: FieldName }
  | { readonly is: 'post'; readonly post: PostKind }
  | { readonly is: 'service'; readonly id: string }
  /** A rating level, 1 … 5. */
  | { readonly is: 'level'; readonly level: number }

const isOneOf = <T extends string>(names: readonly T[], name: unknown): name is T => names.includes(name as T)
const below = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined

const step = (value: unknown, key: string | number, before: string | number | undefined): Place | undefined => {
  if (typeof key === 'number') {
    if (before === 'levels') return { is: 'level', level: key + 1 }
    const name = below(value, 'name') as Said | undefined
    return isOneOf(listNames, before) && name ? { is: 'entry', list: before, name } : undefined
  }
  if (before === 'coefficients') return { is: 'service', id: key }
  if (before === 'weightByPost' && isOneOf(postKinds, key)) return { is: 'post', post: key }
  if (isOneOf(fieldNames, key)) return { is: 'field', field: key }
  return undefined
}

/** From the outside in; what only holds other things together (`rules`, `review`) is left out. */
export const placesOf = (book: object, path: Path): Place[] => {
  const places: Place[] = []
  let value: unknown = book
  path.forEach((key, index) => {
    value = below(value, key)
    const place = step(value, key, path[index - 1])
    if (place) places.push(place)
  })
  const last = path[path.length - 1]
  return isOneOf(listNames, last) ? [...places, { is: 'list', list: last }] : places
}
