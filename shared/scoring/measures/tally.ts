/** Adds entries up, and tells the figures. */
import { millionths } from './coefficients.ts'
import { catalogue, measureNames, type MeasureName } from './catalogue.ts'
import type { Entry, EntryKind } from './entries.ts'
import type { Figure, Measure } from './measure.ts'
import { quantile } from './quantile.ts'

type Take = (entry: Entry) => number | boolean | undefined
/** What each measure asks an entry of one kind; the table is made once, for it is asked a million times. */
type Asked = { readonly at: number; readonly take: Take | undefined; readonly of: Take | undefined }
export type Asks = ReadonlyMap<EntryKind, readonly Asked[]>
/** What some measures ask; the others' figures stay at nothing. */
export const asksOf = (names: readonly MeasureName[]): Asks => {
  const asks = new Map<EntryKind, Asked[]>()
  for (const name of names) ask(asks, name, measureNames.indexOf(name))
  return asks
}
const ask = (askedOf: Map<EntryKind, Asked[]>, name: MeasureName, at: number): void => {
  const { takes, of }: Measure = catalogue[name]
  for (const kind of new Set([...Object.keys(takes), ...Object.keys(of ?? {})] as EntryKind[])) {
    const asked = { at, take: takes[kind] as Take | undefined, of: of?.[kind] as Take | undefined }
    askedOf.set(kind, [...(askedOf.get(kind) ?? []), asked])
  }
}
const allAsks = asksOf(measureNames)

const amountOf = (taken: number | boolean | undefined): number | undefined =>
  taken === true ? 1 : taken === false ? undefined : taken

export type Tally = {
  /** How many entries, what they add up to, and of rates what they are a part of; by place in the catalogue. */
  readonly n: Float64Array
  readonly sum: Float64Array
  readonly whole: Float64Array
  /** The single values of times. */
  readonly values: (number[] | undefined)[]
}
export const emptyTally = (): Tally => ({
  n: new Float64Array(measureNames.length),
  sum: new Float64Array(measureNames.length),
  whole: new Float64Array(measureNames.length),
  values: [],
})

const isTime = measureNames.map((name) => catalogue[name].is === 'time')

/** Adds one entry to every measure it belongs to, of those that are asked for. */
export const addEntry = (tally: Tally, entry: Entry, asks: Asks = allAsks): void => {
  for (const { at, take, of } of asks.get(entry.kind) ?? []) {
    const whole = of && amountOf(of(entry))
    if (whole !== undefined) tally.whole[at]! += whole
    const amount = take && amountOf(take(entry))
    if (amount === undefined) continue
    tally.n[at]! += 1
    tally.sum[at]! += amount
    if (isTime[at]) (tally.values[at] ??= []).push(amount)
  }
}

/** Does the entry stand behind this figure? Of a rate everything it is a part of does. */
export const isBehind = (name: MeasureName, entry: Entry): boolean => {
  const { takes, of }: Measure = catalogue[name]
  const asks = [takes[entry.kind], of?.[entry.kind]] as (Take | undefined)[]
  return asks.some((take) => take !== undefined && amountOf(take(entry)) !== undefined)
}

export type Figures = Readonly<Record<MeasureName, Figure>>

const figureOf = ({ n, sum, whole, values }: Tally, { is }: Measure, at: number): Figure => {
  if (is === 'rate') return { is, num: sum[at]!, den: whole[at]! }
  if (is === 'count') return { is, n: n[at]!, sum: sum[at]! }
  if (is === 'amount') return { is, n: n[at]!, sum: sum[at]! / millionths }
  if (is === 'span') return { is, n: n[at]!, sumMs: sum[at]! }
  const sorted = Float64Array.from(values[at] ?? []).sort()
  const round = (ms: number | null) => (ms === null ? null : Math.round(ms))
  return {
    is,
    n: n[at]!,
    sumMs: sum[at]!,
    medianMs: round(quantile(sorted, 0.5)),
    p90Ms: round(quantile(sorted, 0.9)),
  }
}

export const figuresOf = (tally: Tally): Figures =>
  Object.fromEntries(
    measureNames.map((name, at): [MeasureName, Figure] => [name, figureOf(tally, catalogue[name], at)]),
  ) as Figures
