/** Everything that can happen in one selection of quality windows (优质服务窗口评比), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { Evidence } from '../goals/evidence.ts'
import { DueDate } from '../matter/facts.ts'
import { Period } from '../period.ts'
import { Code, JudgedScheme, SelectionScheme } from '../ruleBook/ruleBook.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, LongNote, StaffId } from '../words.ts'

/** Ways of looking into a candidate: 看 (on the spot), 听 (reports), 查 (files), 访 (visits to those served). */
export const inspections = ['look', 'listen', 'check', 'visit'] as const
export type Inspection = (typeof inspections)[number]
/** Id of a window, a section, a person or a unit elsewhere, by what the scheme is of. */
export const CandidateId = z.string().regex(/^[\p{L}\p{N}._-]{1,40}$/u)
/** Marks by content or item; each from 0 to its own full mark. */
export const ItemMarks = z.record(Code, z.number().min(0).max(1000))
/** The rules it goes by, as the rule-book had them when it was opened. */
export const SelectionRules = z.discriminatedUnion('kind', [SelectionScheme, JudgedScheme])
export type SelectionRules = z.infer<typeof SelectionRules>
export const Satisfied = z.object({ num: z.int().min(0), den: z.int().min(1) })

const subject = StorySubject
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject, ...fields })
const deed = { day: BusinessDay, staff: StaffId }
const candidate = CandidateId

export const SelectionFact = z.discriminatedUnion('type', [
  fact('SelectionOpened', {
    ...deed,
    period: Period,
    scheme: Code,
    /** Version of the rule-book the rules are from. */
    book: z.int().min(1),
    rules: SelectionRules,
    judges: z.array(StaffId).min(1).max(30),
  }),
  fact('CandidateNominated', { ...deed, candidate, group: Code, note: LongNote.optional() }),
  fact('CandidateInspected', {
    ...deed,
    candidate,
    way: z.enum(inspections),
    marks: ItemMarks,
    evidence: Evidence,
    note: LongNote,
  }),
  /** A judge's whole sheet; given again, it replaces the one before. */
  fact('CandidateJudged', { ...deed, candidate, marks: ItemMarks }),
  fact('DailyEntered', {
    ...deed,
    candidate,
    /** 0 … 100. */
    score: z.number().min(0).max(100),
    satisfied: Satisfied.optional(),
    /**
     * The published sheet it was taken from: scheme and version; of `sheets` within the period their mean, and the last
     * one's version. Absent: entered by hand.
     */
    from: z.object({ scheme: Code, version: z.int().min(1), sheets: z.int().min(1).optional() }).optional(),
    reason: LongNote,
  }),
  fact('VetoChecked', { ...deed, candidate, veto: Code, found: z.boolean(), evidence: Evidence, note: LongNote }),
  fact('VetoConfirmed', { ...deed, candidate, veto: Code }),
  /** 公示投票: public notice of the candidates, and who may vote. */
  fact('BallotOpened', { ...deed, voters: z.array(StaffId).min(1).max(2000), until: DueDate, untilAt: z.int() }),
  /** One anonymous ballot, as in a round of reviews. */
  fact('VoteCast', { choices: z.array(candidate).min(1).max(200) }),
  fact('BallotClosed', { day: BusinessDay, staff: StaffId.optional() }),
  fact('SelectionAwarded', {
    ...deed,
    awards: z.array(candidate).max(200),
    reason: LongNote,
    present: z.array(StaffId).min(1).max(30),
    /** Last day of the public notice; absent where the year's calendar is missing. */
    noticeUntil: DueDate.optional(),
  }),
  /** 限期整改 of a candidate found unqualified, with a written report every so many working days. */
  fact('RectificationOrdered', {
    ...deed,
    order: z.int().min(1),
    candidate,
    due: DueDate,
    dueAt: z.int(),
    every: z.int().min(1).max(60).optional(),
    /** When the first report is due. */
    report: z.object({ by: DueDate, at: z.int() }).optional(),
    note: LongNote,
  }),
  fact('RectificationReported', {
    ...deed,
    order: z.int().min(1),
    text: LongNote,
    evidence: Evidence,
    next: z.object({ by: DueDate, at: z.int() }).optional(),
  }),
  fact('RectificationLate', { day: BusinessDay, order: z.int().min(1), what: z.enum(['report', 'due']), due: DueDate }),
  fact('RectificationChecked', { ...deed, order: z.int().min(1), done: z.boolean(), note: LongNote }),
])
export type SelectionFact = z.infer<typeof SelectionFact>
export type SelectionFactOf<T extends SelectionFact['type']> = Extract<SelectionFact, { type: T }>
