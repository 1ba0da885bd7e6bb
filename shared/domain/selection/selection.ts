/** One selection of quality windows (优质服务窗口评比) as it stands. */
import type { Deed } from '../goals/known.ts'
import type { Period } from '../period.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { Inspection, SelectionRules } from './facts.ts'

export type Done = Pick<Deed, 'day' | 'staff'> & { readonly at: number }
export type ItemMarks = Readonly<Record<string, number>>
export type VetoCheck = Done & {
  readonly found: boolean
  readonly evidence: readonly string[]
  readonly note: string
  confirmed: Done | undefined
}
export type DailyPart = Done & {
  readonly score: number
  readonly satisfied: { readonly num: number; readonly den: number } | undefined
  readonly from: { readonly scheme: string; readonly version: number } | undefined
  readonly reason: string
}
export type Candidate = {
  readonly id: string
  readonly group: string
  readonly nominated: Done & { readonly note: string | undefined }
  readonly inspections: (Done & {
    readonly way: Inspection
    readonly marks: ItemMarks
    readonly evidence: readonly string[]
    readonly note: string
  })[]
  /** The last sheet of each judge. */
  readonly sheets: Map<StaffId, Done & { readonly marks: ItemMarks }>
  daily: DailyPart | undefined
  /** The last check of each veto. */
  readonly vetoes: Map<string, VetoCheck>
}
export type Ballot = {
  readonly opened: Done
  readonly voters: readonly StaffId[]
  readonly until: string
  readonly untilAt: number
  /** How many papers were given, and how many of them chose each candidate. */
  papers: number
  readonly votes: Map<string, number>
  /** Codes of papers already given. */
  readonly given: Set<string>
  closed: { readonly at: number; readonly staff: StaffId | undefined } | undefined
}
export type Rectification = {
  readonly order: number
  readonly candidate: string
  readonly ordered: Done & { readonly note: string }
  readonly due: string
  readonly dueAt: number
  readonly every: number | undefined
  next: { readonly by: string; readonly at: number } | undefined
  readonly reports: (Done & { readonly text: string; readonly evidence: readonly string[] })[]
  readonly late: {
    readonly what: 'report' | 'due'
    readonly due: string
    readonly at: number
    readonly day: BusinessDay
  }[]
  readonly checks: (Done & { readonly done: boolean; readonly note: string })[]
}
export type Selection = {
  readonly id: string
  readonly period: Period
  readonly scheme: string
  readonly book: number
  readonly rules: SelectionRules
  readonly judges: readonly StaffId[]
  readonly opened: Done
  /** In the order they were nominated. */
  readonly candidates: Map<string, Candidate>
  ballot: Ballot | undefined
  awarded:
    | (Done & {
        readonly awards: readonly string[]
        readonly reason: string
        readonly present: readonly StaffId[]
        readonly noticeUntil: string | undefined
      })
    | undefined
  readonly rectifications: Rectification[]
  seq: number
  lastAction: number
}

/** What is marked: contents of a selection, items of a judges' sheet, each with its full mark, in order. */
export const itemsOf = (rules: SelectionRules): readonly SelectionItem[] =>
  rules.kind === 'selection' ? rules.contents : rules.parts.flatMap(({ items }) => items)
export type SelectionItem = {
  readonly id: string
  readonly name: { readonly 'zh-CN': string; readonly en?: string | undefined }
  readonly full: number
}

/** The instant of what is still open of an order: the next report, and the end. Named late once, by its date. */
export const rectificationDues = (
  order: Rectification,
): readonly { readonly kind: string; readonly what: 'report' | 'due'; readonly by: string; readonly at: number }[] => {
  if (order.checks.some(({ done }) => done)) return []
  const isNamed = (what: string, by: string): boolean =>
    order.late.some((late) => late.what === what && late.due === by)
  const report = order.next && { kind: `report-${order.order}`, what: 'report' as const, ...order.next }
  const end = { kind: `due-${order.order}`, what: 'due' as const, by: order.due, at: order.dueAt }
  return [...(report ? [report] : []), end].filter(({ what, by }) => !isNamed(what, by))
}
