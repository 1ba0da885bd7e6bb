/** The questions every verb of this book asks first: which sheet, on which day, and is it at this step? */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { Period } from '../period.ts'
import type { Setup } from '../setup/setup.ts'
import { subjectFor, type StorySubject } from '../subject.ts'
import type { BusinessDay, SectionId, StaffId } from '../words.ts'
import type { GoalSheet, GoalStage } from './goalSheet.ts'

export const goalsId = (period: Period, section: SectionId): string => `${period}:${section}`
/** What every fact of these books carries: the story, the day of the deed, and who does it. */
export type Deed = { readonly subject: StorySubject; readonly day: BusinessDay; readonly staff: StaffId }
export type KnownGoals = { readonly sheet: GoalSheet; readonly setup: Setup; readonly deed: Deed }

export const headOf = (setup: Setup, section: SectionId): StaffId | undefined =>
  setup.sections.find(({ id }) => id === section)?.head

/** Head of it, or somebody who works in it: nobody scores the own section. */
export const belongsTo = (setup: Setup, section: SectionId, staff: string): boolean =>
  headOf(setup, section) === staff || setup.people.some((one) => one.id === staff && one.section === section)

/** The sheet, if it stands at one of `stages` (at any, if none is named). */
export const knownGoals = (
  hall: Hall,
  id: string,
  { at, by }: Stamp,
  books: Books,
  ...stages: GoalStage[]
): KnownGoals | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const sheet = books.story('goals', id)
  if (!sheet) return refuse('goals-unknown')
  if (stages.length > 0 && !stages.includes(sheet.stage)) return refuse('goals-not-now')
  const deed = { subject: subjectFor('goals', id), day: businessDayOf(at, setup), staff: by.id as StaffId }
  return { sheet, setup, deed }
}
