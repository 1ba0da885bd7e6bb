/** A complaint, or a bad rating being followed up: 受理, 调查, 处置, 反馈, 归档 (GB/T 36113). What people wrote is not in here. */
import { z } from 'zod'
import * as kinds from '../kinds.ts'
import { Drawn, DueDate, ToldUnit } from '../matter/facts.ts'
import * as w from '../words.ts'

const complaint = w.ComplaintId
const staff = w.StaffId
const day = w.BusinessDay
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), complaint, day, ...fields })
/** Steps that have their time (rules of the place, in working days). */
export const complaintSteps = ['accept', 'contact', 'verify', 'rectify', 'reply', 'appeal'] as const
/** Does what was said hold? (核实) */
export const holdings = ['yes', 'partly', 'no', 'cannot-tell'] as const
export const replyWays = ['phone', 'in-person', 'in-writing', 'published'] as const
/** The last day of a step, and the instant (ms since 1970) at which that day is over. */
export const StepDue = z.object({ by: DueDate, at: z.int() })
export type StepDue = z.infer<typeof StepDue>
/** A date that could not be given, because the setup has no calendar of this year. Never guessed. */
const noCalendarOf = z.int().optional()

/** What it is about; all absent: the hall as a whole. */
export const About = z.object({
  window: w.WindowId.optional(),
  staff: w.StaffId.optional(),
  service: w.ServiceId.optional(),
  /** The visit, by its business day and number. */
  visit: z.object({ day: w.BusinessDay, ticket: w.TicketNumber }).optional(),
})
export type About = z.infer<typeof About>

export const ComplaintFact = z.discriminatedUnion('type', [
  fact('ComplaintRegistered', {
    drawn: Drawn,
    number: z.string().min(1).max(80),
    channel: z.enum(kinds.complaintChannels),
    nature: z.enum(kinds.natures),
    about: About,
    /** Somebody can be called back. Who, is in the erasable table. */
    named: z.boolean(),
    /** Words were written; they are in the erasable table. */
    worded: z.boolean(),
    /** Of a bad rating: its grade and chosen tags. */
    rating: z.object({ grade: w.Grade, tags: z.array(z.string().max(40)).max(6) }).optional(),
    /** By when each step is due that can be dated from the registration. */
    dues: z.partialRecord(z.enum(complaintSteps), StepDue),
    noCalendarOf,
  }),
  fact('ComplaintAccepted', { staff, reply: StepDue.optional(), noCalendarOf }),
  fact('ComplaintNotAccepted', { staff, reason: w.Note, unit: ToldUnit.optional() }),
  fact('ComplaintContacted', { staff, reached: z.boolean(), note: w.Note.optional() }),
  fact('ComplaintVerified', { staff, holds: z.enum(holdings), note: w.Note.optional() }),
  fact('ComplaintClassified', { staff, as: z.enum(kinds.complaintClasses), rectify: StepDue.optional(), noCalendarOf }),
  fact('ComplaintHandled', { staff, how: z.enum(kinds.handlings), measure: w.Note, unit: ToldUnit.optional() }),
  fact('ComplaintReplied', { staff, how: z.enum(replyWays) }),
  fact('ComplaintCalledBack', { staff, reached: z.boolean(), satisfied: z.boolean().optional() }),
  /** The complainant's rating of the reply, by the link they were given. */
  fact('ReplyRated', { grade: w.Grade }),
  /** For everybody to read, with nobody in it. */
  fact('ComplaintPublished', { staff, text: z.string().min(1).max(300) }),
  fact('ComplaintArchived', { staff, archive: z.string().max(80).optional() }),
  fact('AppealMade', {
    staff,
    ground: z.enum(kinds.appealGrounds),
    statement: w.Note,
    decide: StepDue.optional(),
    noCalendarOf,
  }),
  /** By a second person. Upheld: the rating stays visible, and does not count. Otherwise time to put right begins anew. */
  fact('AppealDecided', { staff, upheld: z.boolean(), reason: w.Note, rectify: StepDue.optional(), noCalendarOf }),
  /** A step was not done in its time, and whose task it was; absent where the hall has nobody for it. */
  fact('ComplaintOverdue', { step: z.enum(complaintSteps), due: DueDate, of: staff.optional() }),
])
export type ComplaintFact = z.infer<typeof ComplaintFact>
export type ComplaintFactOf<T extends ComplaintFact['type']> = Extract<ComplaintFact, { type: T }>
