/** Everything that can happen in one person's month of discipline, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StepDue } from '../complaint/facts.ts'
import { DueDate } from '../matter/facts.ts'
import { Code } from '../ruleBook/ruleBook.ts'
import { attendanceFaults } from '../ruleBook/deductionRules.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, EvidenceId, LongNote, StaffId } from '../words.ts'
import { attendanceStates } from './attendance.ts'
import { askedWhen, deductionGrounds, halfNames, leaveKinds } from './leaveKinds.ts'

/** `day`: of the deed. `staff`: who did it; the clock writes what it found about the person of the story. */
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, day: BusinessDay, staff: StaffId, ...fields })
const number = z.int().min(1)
const noCalendarOf = z.int().optional()

/** A day, or half of one; the beginning of a leave without a half is the whole day's, and so is its end. */
export const DayPart = z.object({ date: BusinessDay, half: z.enum(halfNames).optional() })
export type DayPart = z.infer<typeof DayPart>
const span = { kind: z.enum(leaveKinds), from: DayPart, to: DayPart }

export const Finding = z.object({
  fault: z.enum(attendanceFaults),
  minutes: z.int().min(0).optional(),
  days: z.union([z.literal(0.5), z.literal(1)]).optional(),
  evidence: z.array(z.int()).max(20),
})

/** Where a deduction comes from: what the clock saw, many times late made one absence, or a person. */
export const deductionSources = ['attendance', 'conversion', 'person'] as const

export const ConductFact = z.discriminatedUnion('type', [
  fact('LeaveAsked', {
    leave: number,
    ...span,
    /** Days of duty it covers, in halves: 0.5, 1 … */
    days: z.number().min(0.5).max(400),
    /** Longer than the centre's leader may grant alone; wants a substitute. */
    isLong: z.boolean(),
    asked: z.enum(askedWhen),
    substitute: StaffId.optional(),
    note: LongNote.optional(),
  }),
  fact('LeaveDecided', {
    leave: number,
    granted: z.boolean(),
    substitute: StaffId.optional(),
    reason: LongNote.optional(),
  }),
  fact('LeaveWithdrawn', { leave: number }),
  /** A leave granted in an earlier month reaches into this one. */
  fact('LeaveCarried', { of: z.string().max(100), leave: number, ...span }),
  fact('LeaveCarryEnded', { of: z.string().max(100), leave: number }),

  fact('OvertimeAsked', {
    overtime: number,
    date: BusinessDay,
    minutes: z.int().min(1).max(1440),
    /** Minutes of that day's working time, of which it may be only a share. */
    working: z.number().min(0),
    note: LongNote.optional(),
  }),
  fact('OvertimeDecided', { overtime: number, granted: z.boolean(), reason: LongNote.optional() }),

  /** The clock compared a day with the roster; times in ms since 1970, halves of days. */
  fact('AttendanceNoted', {
    date: BusinessDay,
    state: z.enum(attendanceStates),
    due: z.int().min(0).max(2),
    attended: z.int().min(0).max(2),
    leave: z.int().min(0).max(2),
    firstIn: z.int().optional(),
    lastOut: z.int().optional(),
    forgotSignOut: z.boolean(),
    findings: z.array(Finding).max(40),
    /** Version of the rule-book it was compared by. */
    book: number,
  }),

  fact('DeductionProposed', {
    deduction: number,
    scheme: Code,
    code: Code,
    date: BusinessDay,
    from: z.enum(deductionSources),
    finding: Finding.optional(),
    /** Of a conversion: the numbers of times late and early, by date, that made it. */
    times: z
      .array(z.object({ date: BusinessDay, fault: z.enum(['late', 'early']) }))
      .max(200)
      .optional(),
    /** Of favouritism: the points the person favoured should have lost. */
    should: z.number().min(0).max(1000).optional(),
    note: LongNote.optional(),
    /** Kept papers or pictures, by their fingerprints. */
    evidence: z.array(EvidenceId).max(10).default([]),
    book: number,
  }),
  /** By a second person. `object`: by when the person may appeal. */
  fact('DeductionConfirmed', {
    deduction: number,
    note: LongNote.optional(),
    object: StepDue.optional(),
    noCalendarOf,
  }),
  fact('DeductionDropped', { deduction: number, reason: LongNote }),
  fact('DeductionAppealed', {
    deduction: number,
    ground: z.enum(deductionGrounds),
    statement: LongNote,
    decide: StepDue.optional(),
    noCalendarOf,
  }),
  /** Upheld: it does not count. */
  fact('DeductionAppealDecided', { deduction: number, upheld: z.boolean(), reason: LongNote }),
  /** The appeal was not decided in its time. */
  fact('ConductOverdue', { deduction: number, due: DueDate }),
])
export type ConductFact = z.infer<typeof ConductFact>
export type ConductFactOf<T extends ConductFact['type']> = Extract<ConductFact, { type: T }>
