/** A rule-book's places, values and changes in words. */
import type { Bound } from '#shared/domain/ruleBook/bound.ts'
import type { FaultList } from '#shared/domain/ruleBook/deductionRules.ts'
import type { BookChange } from '#shared/domain/ruleBook/diffRuleBook.ts'
import type { Fault, Path } from '#shared/domain/ruleBook/check/fault.ts'
import { placesOf, type Place } from '#shared/domain/ruleBook/place.ts'
import type { Band, Consequence, RuleBook, Said, Source } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

export type Teller = {
  readonly words: Catalogue['rulebook']
  readonly text: (said: Said) => string
  readonly services: readonly { readonly id: string; readonly name: Text }[]
}
type Lists = { readonly [list: string]: Readonly<Record<string, string>> }

export const sayBound = ({ words }: Teller, bound: Bound | undefined, unit?: string): string =>
  bound ? words.say.bound(bound.is, bound.value, unit) : words.say.nothing

export const saySource = ({ words, text }: Teller, source: Source, book: RuleBook): string => {
  const { say } = words
  const scheme = (id: string): string => {
    const found = book.schemes.find((one) => one.id === id)
    return found ? text(found.name) : id
  }
  switch (source.from) {
    case 'index':
      return say.indices[source.index]
    case 'rate':
      return say.source.rate(say.rates[source.rate], source.zero, source.full)
    case 'count':
      return say.source.count(say.counts[source.count], source.each)
    case 'workload':
      return say.source.workload(source.full)
    case 'deductions':
      return say.source.deductions(scheme(source.scheme))
    case 'review': {
      const dimension = book.review.dimensions.find(({ id }) => id === source.dimension)
      if (source.dimension === undefined) return say.source.reviewAll
      return say.source.review(dimension ? text(dimension.name) : source.dimension)
    }
    case 'entered':
      return say.source.entered(source.full)
    default:
      return say.sources[source.from]
  }
}

export const sayWhen = (teller: Teller, when: Consequence['when'], bands: readonly Band[]): string => {
  const { when: say } = teller.words.say
  switch (when.is) {
    case 'total':
      return say.total(sayBound(teller, when.bound))
    case 'passed':
      return when.passed ? say.passed : say.notPassed
    case 'grade': {
      const band = bands.find(({ code }) => code === when.grade)
      return say.grade(band ? teller.text(band.name) : when.grade)
    }
    case 'year-total':
      return say.yearTotal(sayBound(teller, when.bound))
    case 'year-total-and-last':
      return say.yearTotalAndLast(sayBound(teller, when.bound))
    case 'running':
      return say.running(sayBound(teller, when.bound), when.periods)
    case 'top':
      return say.top(when.places, when.passed)
  }
}

export const sayDoubling = (teller: Teller, doubling: FaultList['doubling']): string => {
  const { say } = teller.words
  if (!doubling) return say.nothing
  const { from, counted, over, reach, factor } = doubling
  return say.doubling(sayBound(teller, from, say.times), say.counted[counted], say.over[over], say.reach[reach], factor)
}

const sayOnePlace = ({ words, text, services }: Teller, place: Place): string => {
  const { say } = words
  switch (place.is) {
    case 'entry':
      return text(place.name)
    case 'list':
      return say.lists[place.list]
    case 'field':
      return say.fields[place.field]
    case 'post':
      return say.posts[place.post]
    case 'service': {
      const service = services.find(({ id }) => id === place.id)
      return service ? text(service.name) : place.id
    }
    case 'level':
      return say.level(place.level)
  }
}

/** `月度十分制考核 › 每次扣 1 分 › 加倍` */
export const sayPlace = (teller: Teller, book: object, path: Path): string =>
  placesOf(book, path)
    .map((place) => sayOnePlace(teller, place))
    .join(' › ')

export const sayFault = ({ words }: Teller, { code, detail }: Fault): string => words.faults[code](detail)

const isBound = (value: object): value is Bound => 'is' in value && 'value' in value
/** Whatever stands at a path, in words. */
export const sayValue = (teller: Teller, book: RuleBook, path: Path, value: unknown): string => {
  const { words, text } = teller
  const { say } = words
  const field = String(path[path.length - 1])
  if (value === undefined || value === null || value === '') return say.nothing
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return (say as unknown as Lists)[field]?.[value] ?? value
  if (Array.isArray(value)) return value.map((one) => sayValue(teller, book, path, one)).join(say.comma)
  if (typeof value !== 'object') return ''
  if ('zh-CN' in value) return text(value as Said)
  if (field === 'doubling') return sayDoubling(teller, value as FaultList['doubling'])
  if (field === 'source') return saySource(teller, value as Source, book)
  if (field === 'when') return sayWhen(teller, value as Consequence['when'], bandsAt(book, path))
  if (field === 'lateAsAbsence') {
    const { times, counts } = value as { times: Bound; counts: 'instead' | 'beside' }
    return say.lateAsAbsence(sayBound(teller, times, say.times), say.lateCounts[counts])
  }
  return isBound(value) ? sayBound(teller, value) : JSON.stringify(value)
}

const bandsAt = (book: RuleBook, path: Path): readonly Band[] => {
  const scheme = path[0] === 'schemes' ? book.schemes[Number(path[1])] : undefined
  return scheme && 'bands' in scheme ? scheme.bands : []
}

export type ChangeLine = {
  readonly key: string
  readonly kind: BookChange['kind']
  readonly place: string
  readonly says: string
}
/** One change as a line a director can read: the place, and what it was and is. */
export const sayChange = (teller: Teller, change: BookChange, was: RuleBook, is: RuleBook): ChangeLine => {
  const { changes } = teller.words
  const { kind, path } = change
  const key = `${kind} ${path.join('.')}`
  if (kind === 'changed') {
    const [before, now] = [sayValue(teller, was, path, change.was), sayValue(teller, is, path, change.is)]
    // Only the English half of a name may differ; then both languages are shown.
    const says = before === now ? changes.both(plain(change.was), plain(change.is)) : changes.both(before, now)
    return { key, kind, place: sayPlace(teller, is, path), says }
  }
  const place = sayPlace(teller, kind === 'removed' ? was : is, path)
  return { key, kind, place, says: changes[kind] }
}
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).filter(Boolean).join(' / ') : String(value)
