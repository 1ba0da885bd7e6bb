/** Goal sheets to be seen: every section's of a period for the office, and one's own section's, goal by goal. */
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Goal } from '#shared/domain/goals/facts.ts'
import type { Done, GoalEntry, GoalSheet, GoalStage } from '#shared/domain/goals/goalSheet.ts'
import { belongsTo, goalsId } from '#shared/domain/goals/known.ts'
import { daysOf, type Period } from '#shared/domain/period.ts'
import type { Band, Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { SectionId, StaffId } from '#shared/domain/words.ts'
import { scoreGoals, type GoalScore } from '#shared/scoring/goals/goalScore.ts'
import type { Scene } from './scene.ts'

type Named = { readonly id: string; readonly name: string }
export type GoalSheetView = {
  readonly id: string
  readonly period: Period
  readonly section: { readonly id: string; readonly name: Text; readonly head: Named | null }
  readonly stage: GoalStage
  /** The newest draft, where it is not what is in force. */
  readonly draft: { readonly goals: readonly Goal[]; readonly drafted: Done; readonly signed: Done | null } | null
  readonly inForce: { readonly goals: readonly Goal[]; readonly signed: Done | null; readonly approved: Done } | null
  readonly rejected: (Done & { readonly reason: string }) | null
  /** The newest first. */
  readonly entries: readonly GoalEntry[]
  readonly reviewed: (Done & { readonly opinion: string }) | null
  /** Entered goals alone: the sheet of the period says what was computed. */
  readonly score: GoalScore
  readonly bands: readonly Band[]
  /** The scheme by which computed goals and grades are had, where the rule-book has one. */
  readonly scheme: string | null
  /** From this day on the director's opinion is asked. */
  readonly lastDay: string
  readonly people: Readonly<Record<string, string>>
}
export type GoalRow = {
  readonly section: { readonly id: string; readonly name: Text }
  readonly head: string | null
  /** Null: nothing drafted yet. */
  readonly id: string | null
  readonly stage: GoalStage | null
  readonly goals: number
  readonly scored: number
  readonly soFar: GoalScore['soFar'] | null
}
export type GoalSheetsView = {
  readonly today: string
  readonly scheme: { readonly id: string; readonly name: Said; readonly every: string } | null
  readonly rows: readonly GoalRow[]
} | null

const nameOf = (setup: Setup, id: string): string => setup.people.find((one) => one.id === id)?.name ?? id

/** The scheme of goals in the rule-book of a period. */
const schemeOf = ({ books }: Scene, period: Period) => {
  const found = bookFor(books.story('ruleBook', ruleBooksId), period)?.book.schemes.find(({ kind }) => kind === 'goals')
  return found?.kind === 'goals' ? found : undefined
}

const peopleIn = ({ draft, inForce, rejected, entries, reviewed }: GoalSheet): StaffId[] => [
  draft.drafted.staff,
  ...[draft.signed, inForce?.signed, inForce?.approved, rejected, reviewed].flatMap((one) => one?.staff ?? []),
  ...entries.map(({ staff }) => staff),
]

const sheetView = (scene: Scene, setup: Setup, sheet: GoalSheet): GoalSheetView => {
  const section = setup.sections.find(({ id }) => id === sheet.section)
  const scheme = schemeOf(scene, sheet.period)
  const bands = scheme?.bands ?? []
  const { draft, inForce } = sheet
  const isNew = sheet.stage !== 'approved' && sheet.stage !== 'reviewed'
  return {
    id: sheet.id,
    period: sheet.period,
    section: {
      id: sheet.section,
      name: section?.name ?? { 'zh-CN': sheet.section },
      head: section?.head ? { id: section.head, name: nameOf(setup, section.head) } : null,
    },
    stage: sheet.stage,
    draft: isNew ? { goals: draft.goals, drafted: draft.drafted, signed: draft.signed ?? null } : null,
    inForce: inForce ? { goals: inForce.goals, signed: inForce.signed ?? null, approved: inForce.approved } : null,
    rejected: sheet.rejected ?? null,
    entries: [...sheet.entries].reverse(),
    reviewed: sheet.reviewed ?? null,
    score: scoreGoals(sheet, bands, () => undefined),
    bands,
    scheme: scheme?.id ?? null,
    lastDay: daysOf(sheet.period).to,
    people: Object.fromEntries(peopleIn(sheet).map((id) => [id, nameOf(setup, id)])),
  }
}

/** Every section of the setup, and how far its goals of this period are. */
export const goalSheetsView = (scene: Scene, { period }: { period: Period }): GoalSheetsView => {
  const { setup } = scene.hall
  if (!setup) return null
  const scheme = schemeOf(scene, period)
  const rows = setup.sections.map(({ id, name, head }): GoalRow => {
    const sheet = scene.books.story('goals', goalsId(period, id))
    const score = sheet && scoreGoals(sheet, [], () => undefined)
    return {
      section: { id, name },
      head: head ? nameOf(setup, head) : null,
      id: sheet?.id ?? null,
      stage: sheet?.stage ?? null,
      goals: (sheet?.inForce ?? sheet?.draft)?.goals.length ?? 0,
      scored: score?.lines.filter(({ points }) => points !== null).length ?? 0,
      soFar: score && sheet?.inForce ? score.soFar : null,
    }
  })
  return {
    today: businessDayOf(scene.at, setup),
    scheme: scheme ? { id: scheme.id, name: scheme.name, every: scheme.every } : null,
    rows,
  }
}

export const goalSheetView = (scene: Scene, { goals }: { goals: string }): GoalSheetView | null => {
  const { setup } = scene.hall
  const sheet = scene.books.story('goals', goals)
  return setup && sheet ? sheetView(scene, setup, sheet) : null
}

export type MyGoalsView = {
  readonly today: string
  readonly every: string
  /** Sections one heads or works in. */
  readonly sections: readonly {
    readonly id: SectionId
    readonly name: Text
    readonly isHead: boolean
    readonly sheet: GoalSheetView | null
  }[]
} | null

/** What concerns one person: the goals of the own section in one period. */
export const myGoalsView = (scene: Scene, { staff, period }: { staff: StaffId; period: Period }): MyGoalsView => {
  const { setup } = scene.hall
  if (!setup) return null
  const own = setup.sections.filter(({ id }) => belongsTo(setup, id, staff))
  return {
    today: businessDayOf(scene.at, setup),
    every: schemeOf(scene, period)?.every ?? 'half',
    sections: own.map(({ id, name, head }) => {
      const sheet = scene.books.story('goals', goalsId(period, id))
      return { id, name, isHead: head === staff, sheet: sheet ? sheetView(scene, setup, sheet) : null }
    }),
  }
}
