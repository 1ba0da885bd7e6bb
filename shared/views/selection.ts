/** One selection to be seen: every candidate with what its score is made of, the ballot once it counts, the award, the orders. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Band, Said } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Inspection } from '#shared/domain/selection/facts.ts'
import { candidateName } from '#shared/domain/selection/names.ts'
import { candidateScore, ranking, type CandidateScore } from '#shared/domain/selection/score.ts'
import {
  itemsOf,
  type Candidate,
  type Done,
  type ItemMarks,
  type Selection,
} from '#shared/domain/selection/selection.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { Scene } from './scene.ts'

export type SelectionStage = 'open' | 'ballot' | 'closed' | 'awarded'
export type SelectionRow = {
  readonly id: string
  readonly name: Said
  readonly kind: 'selection' | 'judged'
  readonly period: Period
  readonly stage: SelectionStage
  readonly candidates: number
  readonly openedAt: number
}
/** Items under their headings, as the sheet has them. */
export type SheetPart = {
  readonly name: Text | null
  readonly items: readonly { readonly id: string; readonly name: Text; readonly full: number }[]
}
export type CandidateView = {
  readonly id: string
  readonly name: Text
  readonly group: string
  readonly score: CandidateScore
  readonly place: number | null
  readonly is: 'in' | 'tied' | 'below' | 'out'
  readonly awarded: boolean
  readonly nominated: Done & { readonly note: string | null }
  readonly inspections: readonly (Done & {
    readonly way: Inspection
    readonly marks: ItemMarks
    readonly evidence: readonly string[]
    readonly note: string
  })[]
  readonly sheets: readonly (Done & { readonly marks: ItemMarks })[]
  readonly daily: (Done & { readonly reason: string; readonly from: string | null }) | null
  readonly vetoes: readonly {
    readonly id: string
    readonly name: Text
    readonly check:
      | (Done & {
          readonly found: boolean
          readonly evidence: readonly string[]
          readonly note: string
          readonly confirmed: Done | null
        })
      | null
  }[]
}
export type SelectionView =
  | (SelectionRow & {
      readonly today: string
      readonly of: 'person' | 'window' | 'section'
      readonly judges: readonly string[]
      readonly parts: readonly SheetPart[]
      readonly marks: readonly Band[]
      readonly groups: readonly { readonly id: string; readonly name: Text | null; readonly places: number | null }[]
      readonly shares: { readonly inspection: number; readonly daily: number; readonly ballot: number } | null
      readonly dailyFrom: string | null
      readonly satisfaction: { readonly is: string; readonly value: number } | null
      readonly ranked: readonly CandidateView[]
      readonly ballot: {
        readonly until: string
        readonly voters: number
        readonly returned: number | null
        readonly isOpen: boolean
        readonly counts: boolean
      } | null
      readonly award:
        | (Done & { readonly reason: string; readonly present: readonly string[]; readonly noticeUntil: string | null })
        | null
      readonly orders: readonly OrderView[]
      /** Who and what may still be nominated. */
      readonly others: readonly { readonly id: string; readonly name: Text }[]
      readonly names: Readonly<Record<string, string>>
    })
  | null

export type OrderView = {
  readonly selection: string
  readonly order: number
  readonly candidate: Text
  readonly due: string
  readonly next: string | null
  readonly note: string
  readonly ordered: Done
  readonly reports: readonly (Done & { readonly text: string; readonly evidence: readonly string[] })[]
  readonly late: readonly { readonly what: 'report' | 'due'; readonly due: string }[]
  readonly checks: readonly (Done & { readonly done: boolean; readonly note: string })[]
}

const stageOf = ({ awarded, ballot }: Selection): SelectionStage =>
  awarded ? 'awarded' : !ballot ? 'open' : ballot.closed ? 'closed' : 'ballot'
export const rowOf = (selection: Selection): SelectionRow => ({
  id: selection.id,
  name: selection.rules.name,
  kind: selection.rules.kind,
  period: selection.period,
  stage: stageOf(selection),
  candidates: selection.candidates.size,
  openedAt: selection.opened.at,
})
export const partsOf = (rules: Selection['rules']): SheetPart[] =>
  rules.kind === 'judged'
    ? rules.parts.map(({ name, items }) => ({ name, items }))
    : [{ name: null, items: itemsOf(rules) }]

const candidateView = (
  selection: Selection,
  setup: Setup,
  candidate: Candidate,
  placed: { readonly place: number | null; readonly is: CandidateView['is'] },
): CandidateView => {
  const { rules, awarded } = selection
  const { nominated, daily } = candidate
  const from = daily?.from
  return {
    id: candidate.id,
    name: candidateName(setup, rules.of, candidate.id),
    group: candidate.group,
    score: candidateScore(selection, candidate),
    ...placed,
    awarded: awarded?.awards.includes(candidate.id) ?? false,
    nominated: { ...nominated, note: nominated.note ?? null },
    inspections: candidate.inspections,
    sheets: [...candidate.sheets.values()],
    daily: daily
      ? { at: daily.at, day: daily.day, staff: daily.staff, reason: daily.reason, from: from?.scheme ?? null }
      : null,
    vetoes: (rules.kind === 'selection' ? rules.vetoes : []).map(({ id, name }) => {
      const check = candidate.vetoes.get(id)
      return { id, name, check: check ? { ...check, confirmed: check.confirmed ?? null } : null }
    }),
  }
}

const rankedIn = (selection: Selection, setup: Setup): CandidateView[] =>
  ranking(selection).flatMap(({ placed, out }) => [
    ...placed.map(({ id, place, is }) => candidateView(selection, setup, selection.candidates.get(id)!, { place, is })),
    ...out.map(({ id }) => candidateView(selection, setup, selection.candidates.get(id)!, { place: null, is: 'out' })),
  ])

export const orderView = (
  selection: Selection,
  setup: Setup,
  order: Selection['rectifications'][number],
): OrderView => ({
  selection: selection.id,
  order: order.order,
  candidate: candidateName(setup, selection.rules.of, order.candidate),
  due: order.due,
  next: order.next?.by ?? null,
  note: order.ordered.note,
  ordered: order.ordered,
  reports: order.reports,
  late: order.late,
  checks: order.checks,
})

const othersIn = ({ rules, candidates }: Selection, setup: Setup): { id: string; name: Text }[] => {
  const own: readonly { readonly id: string }[] =
    rules.of === 'person'
      ? setup.people.filter(isAtWork)
      : [...(rules.of === 'window' ? setup.windows : setup.sections), ...setup.units]
  return own.filter(({ id }) => !candidates.has(id)).map(({ id }) => ({ id, name: candidateName(setup, rules.of, id) }))
}

export const selectionView = (scene: Scene, { selection: id }: { selection: string }): SelectionView => {
  const { setup } = scene.hall
  const selection = scene.books.story('selection', id)
  if (!setup || !selection) return null
  const { rules, ballot, awarded, judges } = selection
  const chosen = rules.kind === 'selection' ? rules : undefined
  const isOpen = ballot !== undefined && !ballot.closed
  return {
    ...rowOf(selection),
    today: businessDayOf(scene.at, setup),
    of: rules.of,
    judges,
    parts: partsOf(rules),
    marks: rules.kind === 'judged' ? rules.marks : [],
    groups: chosen
      ? chosen.quotas.map(({ id: group, name, places }) => ({ id: group, name, places }))
      : [{ id: 'all', name: null, places: null }],
    shares: chosen?.shares ?? null,
    dailyFrom: chosen?.dailyFrom ?? null,
    satisfaction: chosen?.satisfaction ?? null,
    ranked: rankedIn(selection, setup),
    ballot: ballot
      ? {
          until: ballot.until,
          voters: ballot.voters.length,
          returned: isOpen ? ballot.papers : null,
          isOpen,
          counts: [...selection.candidates.values()].some((one) => candidateScore(selection, one).ballot !== null),
        }
      : null,
    award: awarded ? { ...awarded, noticeUntil: awarded.noticeUntil ?? null } : null,
    orders: selection.rectifications.map((order) => orderView(selection, setup, order)),
    others: awarded || ballot ? [] : othersIn(selection, setup),
    names: Object.fromEntries(setup.people.map(({ id: staff, name }) => [staff, name])),
  }
}
