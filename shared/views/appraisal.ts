/** One appraisal as the appraisal office sees it: items, versions, objections, decisions, plans, the end. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import {
  lastVersion,
  stageOf,
  toReview,
  type Appraisal,
  type AppraisalStage,
  type Version,
} from '#shared/domain/appraisal/appraisal.ts'
import { periodOfAppraisal, schemeOfAppraisal, type AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { daysOf } from '#shared/domain/period.ts'
import type { RuleBook, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { namesOf, rowName, type NamedRow } from './appraisalNames.ts'
import type { Scene } from './scene.ts'

/** A row of a published version without its parts. */
export type BriefRow = Pick<
  SheetRow,
  'id' | 'total' | 'interval' | 'grade' | 'standing' | 'chance' | 'tier' | 'proposes'
>
export type BriefVersion = Omit<Version, 'sheet'> & {
  readonly rows: readonly BriefRow[]
  readonly standsOn: { readonly seq: number; readonly facts: number; readonly hash: string }
  readonly book: number
}
type Story = Pick<Appraisal, 'items' | 'objections' | 'verdicts' | 'plans' | 'noted' | 'frozen'>
export type AppraisalView =
  | (Story & {
      readonly appraisal: AppraisalId
      readonly scheme: Scheme
      readonly publication: RuleBook['publication']
      readonly stage: AppraisalStage
      readonly isOver: boolean
      readonly today: string
      readonly versions: readonly BriefVersion[]
      /** Rows of the version in force whose grade waits for the committee. */
      readonly toReview: readonly string[]
      /** Whom the scheme is about, to choose from. */
      readonly units: readonly NamedRow[]
      /** Names of rows that are no longer to choose from, and of people in the story, by id. */
      readonly rowNames: Readonly<Record<string, NamedRow>>
      readonly people: Readonly<Record<string, string>>
      /** Who may sit in a committee. */
      readonly staff: readonly NamedRow[]
      /** Section heads, who speak for their section and its windows, by row. */
      readonly heads: Readonly<Record<string, string>>
    })
  | null

const brief = ({ sheet, ...version }: Version): BriefVersion => ({
  ...version,
  book: sheet.book,
  standsOn: sheet.standsOn,
  rows: sheet.rows.map(({ id, total, interval, grade, standing, chance, tier, proposes }) => ({
    id,
    total,
    interval,
    grade,
    standing,
    chance,
    tier,
    proposes,
  })),
})

const unitsOf = (setup: Setup, of: Scheme['of']): readonly { readonly id: string }[] => {
  if (of === 'person') return setup.people.filter(isAtWork)
  return of === 'window' ? setup.windows : setup.sections
}

const headsOf = (setup: Setup, of: Scheme['of']): Readonly<Record<string, string>> => {
  const heads = new Map<string, string | undefined>(setup.sections.map(({ id, head }) => [id, head]))
  const own: readonly (readonly [string, string | undefined])[] =
    of === 'section'
      ? [...heads]
      : of === 'window'
        ? setup.windows.map(({ id, section }) => [id, section && heads.get(section)])
        : []
  return Object.fromEntries(own.flatMap(([id, head]) => (head ? [[id, head]] : [])))
}

const peopleIn = ({ items, versions, objections, verdicts, plans, frozen }: Appraisal): string[] => [
  ...items.flatMap((one) => [one.staff, one.takenBack?.staff ?? one.staff]),
  ...versions.map(({ staff }) => staff),
  ...objections.flatMap((one) => [one.staff, one.decided?.staff ?? one.staff]),
  ...verdicts.flatMap((one) => [one.staff, one.confirmed?.staff ?? one.staff, ...one.present]),
  ...plans.flatMap((one) => [one.staff, ...one.checks.map(({ staff }) => staff)]),
  ...(frozen ? [frozen.staff] : []),
]

const none: Story = { items: [], objections: [], verdicts: [], plans: [], noted: [] }

export const appraisalView = (
  { hall, books, at }: Scene,
  { appraisal: id }: { appraisal: AppraisalId },
): AppraisalView => {
  const { setup } = hall
  const period = periodOfAppraisal(id)
  const held = bookFor(books.story('ruleBook', ruleBooksId), period)
  const scheme = held?.book.schemes.find((one) => one.id === schemeOfAppraisal(id))
  if (!setup || !held || !scheme) return null
  const story = books.story('appraisal', id)
  const { items, objections, verdicts, plans, noted, frozen } = story ?? none
  const units = unitsOf(setup, scheme.of)
  const ids = [
    ...units.map((one) => one.id),
    ...(story && lastVersion(story) ? lastVersion(story)!.sheet.rows : []).map((row) => row.id),
  ]
  return {
    appraisal: id,
    scheme,
    publication: held.book.publication,
    stage: stageOf(story, at),
    isOver: businessDayOf(at, setup) > daysOf(period).to,
    today: businessDayOf(at, setup),
    items,
    objections,
    verdicts,
    plans,
    noted,
    frozen,
    versions: (story?.versions ?? []).map(brief),
    toReview: story ? toReview(story) : [],
    units: units.map((one) => rowName(setup, scheme.of, one.id)),
    rowNames: Object.fromEntries([...new Set(ids)].map((one) => [one, rowName(setup, scheme.of, one)])),
    people: story ? namesOf(setup, peopleIn(story)) : {},
    staff: unitsOf(setup, 'person').map((one) => rowName(setup, 'person', one.id)),
    heads: headsOf(setup, scheme.of),
  }
}
