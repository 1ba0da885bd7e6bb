/**
 * Ratings that a local rule supposes where nobody rated: a layer of its own, computed when asked for and never stored.
 * What people said themselves stays what it is; a supposed rating carries its source wherever it is shown.
 */
import type { DefaultRatingRule } from '#shared/domain/kinds.ts'
import type { WorkYear } from '#shared/domain/setup/guide.ts'
import type { BusinessDay, Grade } from '#shared/domain/words.ts'
import { addWorkdays } from '#shared/domain/workdays.ts'

export type DefaultRule = {
  readonly id: Exclude<DefaultRatingRule, 'none'>
  /** Unrated for so many days after the day of service. */
  readonly days: number
  readonly of: 'working' | 'calendar'
  readonly grade: Grade
  /** The regulation it is from. */
  readonly source: string
}

/** Presets as published; no hall has one unless it asks for it. */
export const defaultRules: readonly DefaultRule[] = [
  {
    id: 'guangdong-2019',
    days: 7,
    of: 'calendar',
    grade: 3,
    source: '《广东省政务服务“好差评”管理办法（试行）》（2019）：7 个自然日内未评价的，默认为基本满意',
  },
  {
    id: 'xinjiang',
    days: 5,
    of: 'working',
    grade: 4,
    source: '新疆维吾尔自治区政务服务“好差评”制度：5 个工作日内未评价的，默认为满意',
  },
]

export type FinishedVisit = { readonly day: BusinessDay; readonly ticket: string; readonly isRated: boolean }
export type SupposedRating = {
  readonly day: BusinessDay
  readonly ticket: string
  readonly grade: Grade
  readonly source: 'default-rule'
  readonly rule: string
  /** The last day on which the visit could have been rated. */
  readonly until: string
}

const dayMs = 86_400_000
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** The last day to rate a visit of `day`; undefined where the calendar of a year is missing, which is never guessed. */
const lastDay = (rule: DefaultRule, day: BusinessDay, years: readonly WorkYear[]): string | undefined => {
  if (rule.of === 'calendar') return later(day, rule.days)
  const found = addWorkdays(years, day, rule.days)
  return found.ok ? found.date : undefined
}

/** What the rule supposes as of `today` (a date): unrated visits whose time to be rated is over. */
export const supposedRatings = (
  rule: DefaultRule,
  visits: readonly FinishedVisit[],
  years: readonly WorkYear[],
  today: string,
): readonly SupposedRating[] =>
  visits.flatMap(({ day, ticket, isRated }): SupposedRating[] => {
    const until = isRated ? undefined : lastDay(rule, day, years)
    if (until === undefined || until >= today) return []
    return [{ day, ticket, grade: rule.grade, source: 'default-rule', rule: rule.id, until }]
  })

/** Counts by grade, 1 … 5. */
export type GradeCounts = readonly [number, number, number, number, number]
export type RatingLayer = {
  readonly counts: GradeCounts
  readonly n: number
  /** Null of none. */
  readonly mean: number | null
}
export type RatingLayers = {
  /** What people said themselves. */
  readonly active: RatingLayer
  /** What the rule supposes. */
  readonly supposed: RatingLayer
  /** Both together, as the rule's place would publish it. Never shown without the other two. */
  readonly together: RatingLayer
}

const layer = (counts: GradeCounts): RatingLayer => {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const points = counts.reduce((sum, count, i) => sum + count * (i + 1), 0)
  return { counts, n, mean: n === 0 ? null : points / n }
}

/** The two layers beside each other; the active one is what it would be without any rule. */
export const ratingLayers = (active: GradeCounts, supposed: readonly SupposedRating[]): RatingLayers => {
  const of = (grade: Grade): number => supposed.filter((one) => one.grade === grade).length
  const counts: GradeCounts = [of(1), of(2), of(3), of(4), of(5)]
  const both = active.map((count, i) => count + counts[i]!) as unknown as GradeCounts
  return { active: layer(active), supposed: layer(counts), together: layer(both) }
}
