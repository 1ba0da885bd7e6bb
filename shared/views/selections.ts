/** Selections of quality windows, how far each is; and what one of them asks of oneself: a judge's sheets, orders to answer. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Band, Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { answersFor, isOwnCandidate } from '#shared/domain/selection/known.ts'
import { candidateName } from '#shared/domain/selection/names.ts'
import type { ItemMarks, Selection } from '#shared/domain/selection/selection.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { StaffId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'
import { orderView, partsOf, rowOf, type OrderView, type SelectionRow, type SheetPart } from './selection.ts'

export type SelectionsView = {
  readonly today: string
  /** The newest first. */
  readonly rows: readonly SelectionRow[]
  /** Who may judge. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly section: Text | null }[]
} | null

const storiesIn = ({ books }: Scene): Selection[] =>
  books.ids('selection', '').flatMap((id) => books.story('selection', id) ?? [])

export const selectionsView = (scene: Scene): SelectionsView => {
  const { setup } = scene.hall
  if (!setup) return null
  return {
    today: businessDayOf(scene.at, setup),
    rows: storiesIn(scene)
      .map(rowOf)
      .sort((a, b) => b.openedAt - a.openedAt),
    people: setup.people.filter(isAtWork).map(({ id, name, section }) => ({
      id,
      name,
      section: setup.sections.find((one) => one.id === section)?.name ?? null,
    })),
  }
}

export type JudgingView = {
  readonly selection: string
  readonly name: Said
  readonly period: Period
  readonly kind: 'selection' | 'judged'
  readonly parts: readonly SheetPart[]
  readonly marks: readonly Band[]
  /** Without those of one's own section. */
  readonly candidates: readonly { readonly id: string; readonly name: Text; readonly sheet: ItemMarks | null }[]
}
export type MyDutiesView = {
  /** Score sheets asked of me, of selections still going on. */
  readonly judging: readonly JudgingView[]
  /** Orders to put things right that I answer for, not yet checked. */
  readonly orders: readonly OrderView[]
}

const judgingOf = (selection: Selection, setup: Setup, staff: StaffId): JudgingView[] => {
  const { rules, candidates, judges, awarded } = selection
  if (awarded || !judges.includes(staff) || candidates.size === 0) return []
  const mine = [...candidates.values()].filter(({ id }) => !isOwnCandidate(setup, rules, id, staff))
  return [
    {
      selection: selection.id,
      name: rules.name,
      period: selection.period,
      kind: rules.kind,
      parts: partsOf(rules),
      marks: rules.kind === 'judged' ? rules.marks : [],
      candidates: mine.map(({ id, sheets }) => ({
        id,
        name: candidateName(setup, rules.of, id),
        sheet: sheets.get(staff)?.marks ?? null,
      })),
    },
  ]
}

export const myDutiesView = (scene: Scene, { staff }: { staff: StaffId }): MyDutiesView => {
  const { setup } = scene.hall
  if (!setup) return { judging: [], orders: [] }
  const all = storiesIn(scene)
  return {
    judging: all.flatMap((selection) => judgingOf(selection, setup, staff)),
    orders: all.flatMap((selection) =>
      selection.rectifications
        .filter(
          ({ candidate, checks }) =>
            answersFor(setup, selection.rules, candidate, staff) && !checks.some(({ done }) => done),
        )
        .map((order) => orderView(selection, setup, order)),
    ),
  }
}
