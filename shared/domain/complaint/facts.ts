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
    rating: z.object({ grade: w.Grade, tags: z.array(z.string().max(40)).max(6), seq: z.int() }).optional(),
  }),
  fact('ComplaintAccepted', { staff, accepted: z.literal(true), replyBy: DueDate, replyByAt: z.int() }),
  fact('ComplaintNotAccepted', { staff, reason: w.Note, unit: ToldUnit.optional() }),
  fact('ComplaintContacted', { staff, reached: z.boolean(), note: w.Note.optional() }),
  /** Does what was said hold? (核实) */
  fact('ComplaintVerified', { staff, holds: z.enum(['yes', 'partly', 'no', 'cannot-tell']), note: w.Note.optional() }),
  fact('ComplaintClassified', { staff, as: z.enum(kinds.complaintClasses), due: DueDate.optional() }),
  fact('ComplaintHandled', { staff, how: z.enum(kinds.handlings), measure: w.Note, unit: ToldUnit.optional() }),
  fact('ComplaintReplied', { staff, how: z.enum(['phone', 'in-person', 'in-writing', 'published']) }),
  fact('ComplaintCalledBack', { staff, reached: z.boolean(), satisfied: z.boolean().optional() }),
  /** The complainant's rating of the reply, by the link they were given. */
  fact('ReplyRated', { grade: w.Grade }),
  /** For everybody to read, with nobody in it. */
  fact('ComplaintPublished', { staff, text: z.string().min(1).max(300) }),
  fact('ComplaintArchived', { staff, archive: z.string().max(80).optional() }),
  fact('AppealMade', { staff, ground: z.enum(kinds.appealGrounds), statement: w.Note, decideBy: DueDate }),
  /** By a second person. Upheld: the rating stays visible, and does not count. */
  fact('AppealDecided', { staff, upheld: z.boolean(), reason: w.Note }),
  /** A step was not done in its time. */
  fact('ComplaintOverdue', {
    step: z.enum(['accept', 'contact', 'verify', 'rectify', 'reply', 'appeal']),
    due: DueDate,
  }),
])
export type ComplaintFact = z.infer<typeof ComplaintFact>
export type ComplaintFactOf<T extends ComplaintFact['type']> = Extract<ComplaintFact, { type: T }>
