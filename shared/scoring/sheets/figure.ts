/** One indicator's figure of one unit, before it has a weight: the common coin of all sources. */
import type { Part } from '#shared/domain/appraisal/sheet.ts'

export type Figure = Pick<Part, 'score' | 'variance' | 'value' | 'interval' | 'n'> & {
  readonly num?: number
  readonly den?: number
  readonly because?: NonNullable<Part['because']>
}

/** Nothing to score, and why. */
export const nothing = (because: NonNullable<Part['because']>, n = 0): Figure => ({
  score: null,
  variance: 0,
  value: null,
  interval: null,
  n,
  because,
})

/** A figure without any doubt about it: counted, or entered by a person. */
export const certain = (
  score: number,
  value: number,
  n: number,
  more: { num?: number; den?: number } = {},
): Figure => ({
  score,
  variance: 0,
  value,
  interval: null,
  n,
  ...more,
})

export const clamp = (points: number): number => Math.min(100, Math.max(0, points))
