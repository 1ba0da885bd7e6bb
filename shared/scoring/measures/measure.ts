/** What a measure is: how much of each entry it takes. Counting and opening a figure ask the same function. */
import type { EntryKind, EntryOf } from './entries.ts'

/** Undefined or false: the entry is none of this measure's; true counts one. */
type Takes = { readonly [K in EntryKind]?: (entry: EntryOf<K>) => number | boolean | undefined }

export const families = ['work', 'time', 'calls', 'quality', 'ratings', 'open', 'apart'] as const
/** Measures that are read together. */
export type Family = (typeof families)[number]

export type Measure = {
  readonly family: Family
  /**
   * count: how many · rate: of how many · time: how long each took, ms · span: how long together, ms · amount: a sum of
   * things that are not whole, taken in millionths so that no order of adding matters.
   */
  readonly is: 'count' | 'amount' | 'rate' | 'time' | 'span'
  readonly takes: Takes
  /** Of a rate: what `takes` is a part of. */
  readonly of?: Takes
}

export type Figure =
  | { readonly is: 'count' | 'amount'; readonly n: number; readonly sum: number }
  | { readonly is: 'rate'; readonly num: number; readonly den: number }
  | { readonly is: 'span'; readonly n: number; readonly sumMs: number }
  | {
      readonly is: 'time'
      readonly n: number
      readonly sumMs: number
      /** Null of nothing. */
      readonly medianMs: number | null
      readonly p90Ms: number | null
    }
