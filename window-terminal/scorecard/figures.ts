/** How the scorecard's figures are said: minutes, shares, and which of them open what. */
import type { Measure } from '#shared/scoring/scorecard.ts'

/** A figure pressed: whose, which measure, and how it was said. `who` empty: the whole hall. */
export type Opened = {
  readonly who: string
  readonly name: string
  readonly measure: Measure
  readonly title: string
  readonly figure: string
}

/** Minutes with one decimal; undefined when there is nothing to tell. */
export const minutesOf = (ms: number | null): string | undefined => (ms === null ? undefined : (ms / 60_000).toFixed(1))

/** `97%`; a share that is not quite all never reads as all, nor one above nothing as nothing. */
export const percentOf = (share: number | null): string | undefined => {
  if (share === null) return undefined
  const rounded = Math.round(share * 100)
  if (share < 1 && rounded === 100) return '99%'
  if (share > 0 && rounded === 0) return '1%'
  return `${rounded}%`
}
