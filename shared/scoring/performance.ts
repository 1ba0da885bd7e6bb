/**
 * What people, windows or sections did in a period, as plain sums: the input of the indices. Every list is sorted by its key,
 * every sum is of whole numbers, so that counting it again gives the same bits.
 */
import type { LeaveOutReason } from '#shared/domain/kinds.ts'
import type { BusinessDay, Channel, ServiceId } from '#shared/domain/words.ts'
import type { Rate } from './measures/rate.ts'

export const unitKinds = ['person', 'window', 'section'] as const
/** What is compared with its like. */
export type UnitKind = (typeof unitKinds)[number]

/**
 * Handlings of one service that may be compared, net of holds, each counted with at most the service's cap.
 * Left out, and counted in `LeftOut`: forgotten ends, short handlings (G1), visits sent on because the window was the wrong
 * one, visits cut off by the end of the day. Visits a supervisor left out are in no sum at all but the three that count them.
 */
export type ServiceHandling = {
  readonly service: ServiceId
  readonly n: number
  /** Sum in ms. */
  readonly sumMs: number
  /** Sum of squares in ms². */
  readonly squares: number
}

/** Finished visits of one service that came through one channel, and the ratings people gave for them. */
export type RatingCell = {
  readonly service: ServiceId
  readonly channel: Channel
  /** Finished visits that could be rated: N of the cell. */
  readonly served: number
  /** Ratings that count, by grade 1 … 5. */
  readonly grades: readonly [number, number, number, number, number]
}

/**
 * Complaints about a service that were found to hold, in whole or in part, in the period, beside the visits served in it;
 * not those an upheld appeal cleared. Null: of no service.
 */
export type ComplaintCell = { readonly service: ServiceId | null; readonly valid: number; readonly served: number }

/** Bounds of the wait bands in minutes: under 15, 15 to under 30, 30 to under 60, 60 and more. */
export const waitBands = [15, 30, 60] as const

/** Calls of one service, hour of the hall's clock and wait band. */
export type ArrivalCell = {
  readonly service: ServiceId
  /** 0 … 23: the hour in which the person was first called. */
  readonly hour: number
  /** 0 … 3, see `waitBands`. */
  readonly band: number
  readonly arrived: number
  /** Called at least twice, missed at least 60 s after the first call. */
  readonly noShows: number
}

/** What the sums above leave out, by fact; a handling is counted under the first of these that holds. */
export type LeftOut = {
  readonly forgotten: number
  readonly cutOff: number
  readonly wrongWindow: number
  readonly short: number
  /** Ratings that an upheld appeal took out. */
  readonly ratings: number
} & /** Whole visits a supervisor left out, by reason, each with whoever had it last. */ Readonly<
  Record<LeaveOutReason, number>
>

/** Shares told as they are; the names are those of the rule-book. */
export type PerformanceRates = {
  /** Ratings of grade 3 and better, of all that count. */
  readonly satisfied: Rate
  /** Rated visits, of those finished; a rating that does not count was given all the same. */
  readonly responded: Rate
  /** As `promise`. */
  readonly 'on-time': Rate
  /** As `notices`. */
  readonly 'notice-compliance': Rate
  /** Matters accepted after more than one visit, of those accepted. */
  readonly 'repeat-visits': Rate
  /** Errors named (`errors` below) on visits served. */
  readonly errors: Rate
  /** Complaints that hold, on visits served. */
  readonly 'complaint-rate': Rate
  /** Arrived, of arrived and valid no-shows. */
  readonly arrival: Rate
  /** Matters completed that were not overdue, of those completed with a date promised. */
  readonly 'matters-in-time': Rate
  /**
   * 办理成功率: visits that ended done or accepted, of those that could have: not those refused by law, referred to the
   * organ whose business it is, or withdrawn by the citizen.
   */
  readonly success: Rate
}
/** Things counted; the names are those of the rule-book. */
export type PerformanceCounts = {
  readonly omissions: number
  readonly 'matters-overdue': number
  readonly 'complaints-verified': number
  readonly 'follow-ups-overdue': number
  /** Omissions of a notice, and citizens sent on without being told the unit. */
  readonly errors: number
}
export type Workload = {
  /** Visits finished. */
  readonly tickets: number
  /** Services performed, as the clerk recorded them. */
  readonly services: number
  /** The same, each times its coefficient (业务折合系数). */
  readonly converted: number
}

export type Performance = {
  /** Staff, window or section id; `''` is whoever belongs to no section. */
  readonly id: string
  /** Visits finished here, forgotten ends among them. */
  readonly served: number
  readonly workload: Workload
  readonly rates: PerformanceRates
  readonly counts: PerformanceCounts
  readonly handling: readonly ServiceHandling[]
  readonly ratings: readonly RatingCell[]
  /** Handlings within the limit of their service, of those counted in `handling`. */
  readonly promise: Rate
  /** Matters told once, with nothing forgotten on the notice, of all matters told in the period. */
  readonly notices: Rate
  readonly complaints: readonly ComplaintCell[]
  readonly arrivals: readonly ArrivalCell[]
  readonly leftOut: LeftOut
}

/** How one service is measured in the period. */
export type ServiceReference = {
  readonly service: ServiceId
  /** P99 of its handlings in the 90 days that end with the period, ms; null, and nothing is capped, when there were none. */
  readonly capMs: number | null
  /** Median of the same, ms. */
  readonly medianMs: number | null
  /** Handlings shorter than this are short (G1): max(10 s, 0.15 of the median), ms. */
  readonly shortMs: number
  /** The limit a handling is held to, ms; null when the service has none (it is then in no promise). */
  readonly limitMs: number | null
}

/** Everybody of one kind in one period, and the hall they are compared with. */
export type Performances = {
  readonly of: UnitKind
  readonly from: BusinessDay
  readonly to: BusinessDay
  /** Sorted by id. Only those of whom there is anything to tell. */
  readonly units: readonly Performance[]
  /** The same sums over all units; its id is `hall`. */
  readonly hall: Performance
  /** Sorted by service. */
  readonly services: readonly ServiceReference[]
}
