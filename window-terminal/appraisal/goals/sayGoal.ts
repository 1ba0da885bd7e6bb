/** Goals and their figures in words. */
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { GoalLine } from '#shared/scoring/goals/goalScore.ts'

/** At most two decimals, none where there are none: 27.6, 100. */
export const points = (value: number): string => String(Math.round(value * 100) / 100)

type Source = GoalLine['goal']['source']
/** `比率 · 满意率`: the kind of source, and which one. */
export const saySource = ({ goals, rulebook }: Catalogue, source: Source): string => {
  const kind = source.from === 'goals' ? '' : goals.sources[source.from]
  const { say } = rulebook
  const which =
    source.from === 'index'
      ? say.indices[source.index]
      : source.from === 'rate'
        ? say.rates[source.rate]
        : source.from === 'count'
          ? say.counts[source.count]
          : undefined
  return which === undefined ? kind : `${kind} · ${which}`
}

export type ComputedPart = SheetAnswer['sheet']['rows'][number]['parts'][number]
/** What the sheet of the period computed for one section, goal by goal. */
export const partsOf = (answer: SheetAnswer | undefined, section: string): ReadonlyMap<string, ComputedPart> =>
  new Map(
    answer?.sheet.rows.find(({ id }) => id === section)?.parts.map((part) => [part.indicator, part] as const) ?? [],
  )
