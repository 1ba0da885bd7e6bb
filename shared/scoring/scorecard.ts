/** Counts, times and ratings of a period per person or per window: plain measures, each of which opens its visits. */
import type { DefaultRatingRule } from '#shared/domain/kinds.ts'
import type { RatingLayers } from './defaultRatings.ts'
import type { BusinessDay } from '#shared/domain/words.ts'

/** Everything that is measured. The name opens the visits behind a figure. */
export const measures = [
  'finished',
  'wait',
  'walk',
  'handling',
  'recalled',
  'missed',
  'held',
  'transferred',
  'noticed',
  'rated',
  'grade-1',
  'grade-2',
  'grade-3',
  'grade-4',
  'grade-5',
  'excluded',
  'forgotten',
  'expired',
] as const
export type Measure = (typeof measures)[number]
export const gradeMeasures = [
  'grade-1',
  'grade-2',
  'grade-3',
  'grade-4',
  'grade-5',
] as const satisfies readonly Measure[]

export type CountFigure = { readonly measure: Measure; readonly count: number }
/** Times in ms over `n` of them; null when there is none to average. */
export type TimeFigure = {
  readonly measure: Measure
  readonly n: number
  readonly meanMs: number | null
  readonly medianMs: number | null
  readonly p90Ms: number | null
}
/** A share told with both numbers; null when there is nothing to divide by. */
export type ShareFigure = {
  readonly measure: Measure
  readonly count: number
  readonly of: number
  readonly share: number | null
}

export type ScorecardRow = {
  /** Staff id or window id. */
  readonly id: string
  /** The person's name, or what the window's sign says. */
  readonly name: string
  readonly staffNo: string | null
  readonly finished: CountFigure
  /** From taking a place in the line until called here. */
  readonly wait: TimeFigure
  /** From the call until the service began. */
  readonly walk: TimeFigure
  /** Time served here per visit, holds not counted. */
  readonly handling: TimeFigure
  readonly recalled: CountFigure
  readonly missed: CountFigure
  readonly held: CountFigure
  readonly transferred: CountFigure
  readonly noticed: CountFigure
  readonly ratings: {
    /** Ratings by grade, 1 very dissatisfied … 5 very satisfied. Unrated visits are in none of them. */
    readonly grades: readonly [CountFigure, CountFigure, CountFigure, CountFigure, CountFigure]
    readonly mean: number | null
    /** Grades 3, 4 and 5 of those rated. */
    readonly satisfied: ShareFigure
    /** Rated visits of finished visits; a rating that does not count was given all the same. */
    readonly responded: ShareFigure
  }
  /** Ratings that an upheld appeal took out: counted and openable, in no grade and no average. */
  readonly excluded: CountFigure
  /** Finished, but the end was forgotten: counted, never averaged. */
  readonly forgotten: CountFigure
  /** Cut off by the end of the day while called, served or held here: counted, never averaged. */
  readonly expired: CountFigure
}
export type Scorecard = {
  readonly by: 'staff' | 'window'
  readonly from: BusinessDay
  readonly to: BusinessDay
  /** Computed at, ms since 1970, from the log as far as `seq`. */
  readonly at: number
  readonly seq: number
  readonly rows: readonly ScorecardRow[]
  readonly whole: ScorecardRow
  /** Where a local rule supposes ratings: what people said, what is supposed, and both; absent where there is no such rule. */
  readonly supposed?:
    { readonly rule: DefaultRatingRule; readonly source: string; readonly layers: RatingLayers } | undefined
}

/** One visit behind a figure. */
export type VisitRow = {
  readonly day: BusinessDay
  readonly ticket: string
  readonly service: string
  readonly stage: string
  readonly outcome: string | null
  readonly issuedAt: number
  readonly endedAt: number | null
  readonly waitMs: number
  readonly handlingMs: number
  readonly grade: number | null
  readonly forgotten: boolean
}
/** One fact behind a visit, as it stands sealed in the log. */
export type FactRow = {
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly by: { readonly role: string; readonly id: string }
  readonly hash: string
  /** seq of the undo that took it back. */
  readonly undoneBy: number | null
  readonly body: Readonly<Record<string, unknown>>
}

/** The counts and times of one person or window, as the registers give them. */
export type Tally = {
  readonly counts: Readonly<Partial<Record<Measure, number>>>
  readonly times: Readonly<Partial<Record<'wait' | 'walk' | 'handling', readonly number[]>>>
}

/** The value below which the share `q` of the sorted values lies, by linear interpolation; null of nothing. */
export const quantile = (sorted: readonly number[], q: number): number | null => {
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

export const share = (measure: Measure, count: number, of: number): ShareFigure => ({
  measure,
  count,
  of,
  share: of === 0 ? null : count / of,
})

const timeFigure = (measure: Measure, times: readonly number[] = []): TimeFigure => {
  const sorted = [...times].sort((a, b) => a - b)
  const sum = sorted.reduce((total, ms) => total + ms, 0)
  const whole = (ms: number | null) => (ms === null ? null : Math.round(ms))
  return {
    measure,
    n: sorted.length,
    meanMs: sorted.length === 0 ? null : Math.round(sum / sorted.length),
    medianMs: whole(quantile(sorted, 0.5)),
    p90Ms: whole(quantile(sorted, 0.9)),
  }
}

/** One line of the scorecard from its tally. */
export const scorecardRow = (
  who: Pick<ScorecardRow, 'id' | 'name' | 'staffNo'>,
  { counts, times }: Tally,
): ScorecardRow => {
  const count = (measure: Measure): CountFigure => ({ measure, count: counts[measure] ?? 0 })
  const grades = gradeMeasures.map(count) as unknown as ScorecardRow['ratings']['grades']
  const rated = grades.reduce((sum, grade) => sum + grade.count, 0)
  const points = grades.reduce((sum, grade, i) => sum + grade.count * (i + 1), 0)
  return {
    ...who,
    finished: count('finished'),
    wait: timeFigure('wait', times.wait),
    walk: timeFigure('walk', times.walk),
    handling: timeFigure('handling', times.handling),
    recalled: count('recalled'),
    missed: count('missed'),
    held: count('held'),
    transferred: count('transferred'),
    noticed: count('noticed'),
    ratings: {
      grades,
      mean: rated === 0 ? null : points / rated,
      satisfied: share('rated', rated - grades[0].count - grades[1].count, rated),
      responded: share('rated', rated + (counts.excluded ?? 0), counts.finished ?? 0),
    },
    excluded: count('excluded'),
    forgotten: count('forgotten'),
    expired: count('expired'),
  }
}
