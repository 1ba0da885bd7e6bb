/** How figures are said: minutes, hours, shares with both their numbers; and which of them open. */
import { catalogue, type MeasureName } from '#shared/scoring/measures/catalogue.ts'
import type { Figure } from '#shared/scoring/measures/measure.ts'
import { meanOf, shareOf } from '#shared/scoring/measures/rate.ts'

/** A figure pressed: whose, which measure, and how it was said. `who` undefined: the whole hall. */
export type Opened = {
  readonly who: string | undefined
  readonly name: string
  readonly measure: MeasureName
  readonly title: string
  readonly figure: string
}

/** Minutes with one decimal; undefined when there is nothing to tell. */
export const minutesOf = (ms: number | null): string | undefined => (ms === null ? undefined : (ms / 60_000).toFixed(1))
const hoursOf = (ms: number): string => (ms / 3_600_000).toFixed(1)

/** `97%`; a share that is not quite all never reads as all, nor one above nothing as nothing. */
export const percentOf = (share: number | null): string | undefined => {
  if (share === null) return undefined
  const rounded = Math.round(share * 100)
  if (share < 1 && rounded === 100) return '99%'
  if (share > 0 && rounded === 0) return '1%'
  return `${rounded}%`
}

export type Said = {
  /** Undefined: there is nothing to compute. */
  readonly figure: string | undefined
  readonly below?: string | undefined
  /** There is something behind it. */
  readonly opens: boolean
}

/** One figure in words; `spread` says mean and nine in ten. */
export const sayFigure = (name: MeasureName, figure: Figure, spread: (mean: string, p90: string) => string): Said => {
  switch (figure.is) {
    case 'count':
      return { figure: String(figure.sum), opens: figure.n > 0 }
    case 'amount':
      return { figure: figure.sum.toFixed(1), opens: figure.n > 0 }
    case 'span':
      return { figure: hoursOf(figure.sumMs), opens: figure.n > 0 }
    case 'rate': {
      const { num, den } = figure
      const told = catalogue[name].family === 'open' ? hoursOf : String
      const isAny = den > 0 || num > 0
      return {
        figure: percentOf(shareOf(figure)),
        below: isAny ? `${told(num)}/${told(den)}` : undefined,
        opens: isAny,
      }
    }
    case 'time': {
      const { n, sumMs, medianMs, p90Ms } = figure
      const mean = minutesOf(meanOf({ n, sum: sumMs }))
      return {
        figure: minutesOf(medianMs),
        below: n > 1 ? spread(mean ?? '', minutesOf(p90Ms) ?? '') : undefined,
        opens: n > 0,
      }
    }
  }
}
