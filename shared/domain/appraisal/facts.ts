/** Everything that can happen in the appraisal of one period by one scheme (考核), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { Code } from '../ruleBook/ruleBook.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, EvidenceId, LongNote, StaffId } from '../words.ts'
import { objectionGrounds } from './grounds.ts'
import { Sheet } from './sheet.ts'

/** A due day and the instant, ms, at which it is over. */
export const DueAt = z.object({ by: BusinessDay, at: z.int() })
export type DueAt = z.infer<typeof DueAt>

/** Whose row: staff, window or section id. */
export const Who = z.string().min(1).max(60)

/** What a committee decides about one row. */
export const Verdict = z.discriminatedUnion('is', [
  z.object({ is: z.literal('grade'), grade: Code }),
  z.object({ is: z.literal('consequence'), consequence: Code, applies: z.boolean() }),
])
export type Verdict = z.infer<typeof Verdict>

const deed = { subject: StorySubject, day: BusinessDay, staff: StaffId }
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), ...deed, ...fields })
const n = z.int().min(1)
/** Fingerprints of files that stand apart from the log. */
const evidence = z.array(EvidenceId).max(10).optional()

export const AppraisalFact = z.discriminatedUnion('type', [
  fact('ItemEntered', { item: n, who: Who, indicator: Code, score: z.number().min(0), reason: LongNote, evidence }),
  fact('ItemTakenBack', { item: n, reason: LongNote }),
  /** `sheet` is what everybody was shown; `digest` its fingerprint; `because` why it was issued again. */
  fact('SheetPublished', {
    version: n,
    sheet: Sheet,
    digest: z.string().max(80),
    objections: DueAt,
    because: LongNote.optional(),
  }),
  fact('ObjectionMade', {
    objection: n,
    version: n,
    who: Who,
    indicator: Code.optional(),
    ground: z.enum(objectionGrounds),
    statement: LongNote,
    decide: DueAt,
    evidence,
  }),
  fact('ObjectionDecided', { objection: n, upheld: z.boolean(), reason: LongNote }),
  /** Recorded by the appraisal office, with who was present; holds once the director confirmed it. */
  fact('VerdictRecorded', {
    verdict: n,
    version: n,
    who: Who,
    what: Verdict,
    reason: LongNote,
    present: z.array(StaffId),
  }),
  fact('VerdictConfirmed', { verdict: n, holds: z.boolean(), note: LongNote.optional() }),
  fact('PlanMade', { plan: n, who: Who, measures: LongNote, due: DueAt }),
  fact('PlanChecked', { plan: n, done: z.boolean(), note: LongNote }),
  /** Final: this version, and what it stands on. */
  fact('AppraisalFrozen', {
    version: n,
    digest: z.string().max(80),
    standsOn: Sheet.shape.standsOn,
  }),
  /** The clock: the time to object is over, an objection or a plan is overdue, and whose task it is. */
  z.object({
    type: z.literal('AppraisalDueNoted'),
    subject: StorySubject,
    day: BusinessDay,
    kind: z.string().max(40),
    due: BusinessDay,
    of: StaffId.optional(),
  }),
])
export type AppraisalFact = z.infer<typeof AppraisalFact>
export type AppraisalFactOf<T extends AppraisalFact['type']> = Extract<AppraisalFact, { type: T }>
