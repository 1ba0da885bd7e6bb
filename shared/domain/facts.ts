/**
 * Every fact of every book, and which story each belongs to (its subject): the hall, the setup, one matter, one contact,
 * one complaint, one month of a person's conduct, one period's appraisal …
 * A decision may record facts of several books at once; they stand or fall together.
 */
import { z } from 'zod'
import type { ComplaintFact } from './complaint/facts.ts'
import type { ContactFact } from './contact/facts.ts'
import { HallFact, type Recorded } from './hall/facts.ts'
import type { MatterFact } from './matter/facts.ts'
import type { AppraisalFact } from './appraisal/facts.ts'
import type { ConductFact } from './conduct/facts.ts'
import type { GoalsFact } from './goals/facts.ts'
import type { ReviewFact } from './review/facts.ts'
import type { RosterFact } from './roster/facts.ts'
import type { RuleBookFact } from './ruleBook/facts.ts'
import type { SelectionFact } from './selection/facts.ts'
import { StorySubject, type Subject } from './subject.ts'
import type { ComplaintId, ContactId, MatterId } from './words.ts'

export { StorySubject, type Subject } from './subject.ts'

const subject = StorySubject
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject, ...fields })

/** Facts that any story but the hall's may have. */
export const StoryFact = z.discriminatedUnion('type', [
  /** Takes back what one wish did to this story; folding leaves those facts out. The hall says the same as `ActionUndone`. */
  fact('StoryUndone', { undoes: z.int().positive() }),
  /** Personal data were written to, or erased from, the erasable table; which fields, never what. */
  fact('PersonalKept', { fields: z.array(z.string().max(40)).max(30), who: z.string().max(80) }),
  fact('PersonalErased', { why: z.enum(['retention', 'request', 'mistake']), who: z.string().max(80) }),
])
export type StoryFact = z.infer<typeof StoryFact>

/** Facts of the appraisal's books: each says its subject itself. */
export type PeriodFact =
  RuleBookFact | RosterFact | ConductFact | GoalsFact | ReviewFact | SelectionFact | AppraisalFact
export type Fact = HallFact | MatterFact | ContactFact | ComplaintFact | PeriodFact | StoryFact
export type AnyRecorded = Recorded<Fact>

export const matterSubject = (id: MatterId): StorySubject => `matter ${id}`
export const contactSubject = (id: ContactId): StorySubject => `contact ${id}`
export const complaintSubject = (id: ComplaintId): StorySubject => `complaint ${id}`

/** The story a fact belongs to. A visit's facts may name a matter too; they are still the hall's. */
export const subjectOf = (fact: Fact): Subject => {
  if (fact.type === 'SetupPublished') return 'setup'
  if (isOfHall(fact)) return 'hall'
  if ('subject' in fact) return fact.subject
  if ('contact' in fact) return contactSubject(fact.contact)
  if ('complaint' in fact) return complaintSubject(fact.complaint)
  return matterSubject(fact.matter)
}

const hallTypes: ReadonlySet<string> = new Set(HallFact.options.map((option) => option.shape.type.value))
/** Is this a fact of the hall's own book? */
export const isOfHall = (fact: Fact): fact is HallFact => hallTypes.has(fact.type)

/** The hall's own among facts of all books. */
export const ofHall = (facts: readonly AnyRecorded[]): Recorded[] =>
  facts.filter((fact): fact is Recorded => isOfHall(fact))
