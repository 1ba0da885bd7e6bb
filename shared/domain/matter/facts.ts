/** Everything that can happen to a matter 办件: from the first notice to the delivered result. No personal data in here. */
import { z } from 'zod'
import * as kinds from '../kinds.ts'
import * as w from '../words.ts'

const matter = w.MatterId
const staff = w.StaffId
const window = w.WindowId.optional()
const ticket = w.TicketNumber.optional()
const day = w.BusinessDay
/** A calendar date that a deadline falls on. */
export const DueDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), matter, ...fields })
/** Where in the hall it happened, and in which visit if in one. */
const here = { day, staff, window, ticket }
/** A running number drawn from a series; the next one is drawn after it. */
export const Drawn = z.object({ series: z.string().max(60), n: z.int().positive() })
export type Drawn = z.infer<typeof Drawn>
/** When a matter is due, in every way it is watched: as days, as the instant the promise ends, and when to warn of it (ms). */
const due = {
  statutory: DueDate.optional(),
  promised: DueDate.optional(),
  promisedAt: z.int().optional(),
  warnAt: z.int().optional(),
}

/** One thing told: which paper, what is wrong with it, and why it is asked for only now, if an earlier notice left it out. */
export const NoticeLine = z.object({
  /** Unique within the matter: the material's id, or `x1`, `x2` … for what is not in the guide. */
  key: z.string().min(1).max(48),
  material: w.MaterialId.optional(),
  text: z.string().min(1).max(200),
  defect: w.NoticeDefect,
  /** How to put it right, in the clerk's words. */
  remark: w.Note.optional(),
  late: z.enum(kinds.lateReasons).optional(),
})
export type NoticeLine = z.infer<typeof NoticeLine>
export const Received = z.object({ material: w.MaterialId, count: z.int().min(1).max(99) })
/** The competent organ a citizen was told of: an entry of the directory as it read then, or a unit named by hand. */
export const ToldUnit = z.object({
  unit: w.UnitId.optional(),
  name: z.string().min(1).max(160),
  phone: z.string().max(30).optional(),
})
export type ToldUnit = z.infer<typeof ToldUnit>

export const MatterFact = z.discriminatedUnion('type', [
  fact('MatterOpened', {
    ...here,
    item: w.ItemId,
    service: w.ServiceId,
    setupVersion: z.int(),
    channel: z.enum(kinds.contactChannels),
    drawn: Drawn,
  }),
  /** 一次性告知. `revision` 1 is the one that should have been complete. */
  fact('NoticeIssued', {
    ...here,
    /** The paper's number by the hall's scheme, and what a citizen types to come back. */
    notice: z.string().min(1).max(80),
    code: w.NoticeCode,
    drawn: Drawn,
    revision: z.int().min(1),
    form: w.NoticeForm,
    purpose: z.enum(kinds.noticePurposes),
    lines: z.array(NoticeLine).min(1).max(60),
  }),
  /** An earlier notice left out what is asked for now: the earlier notifier's breach (一次性告知). */
  fact('OmissionFound', { notice: z.string(), of: staff, line: z.string(), foundBy: staff, day }),
  fact('PapersBrought', { ...here, keys: z.array(z.string().max(48)).min(1).max(60) }),
  fact('CorrectedOnSpot', { ...here, keys: z.array(z.string().max(48)).min(1).max(60) }),
  fact('MatterAccepted', {
    ...here,
    receipt: z.string().min(1).max(80),
    drawn: Drawn,
    kind: z.enum(kinds.itemKinds),
    procedure: z.enum(kinds.procedures),
    received: z.array(Received).max(60),
    collection: z.enum(kinds.collections),
    /** The last day the law allows, and the day promised; an instant matter has neither. */
    ...due,
    feeFen: z.int().min(0).max(100_000_000).optional(),
  }),
  fact('MatterNotAccepted', {
    ...here,
    decision: z.string().min(1).max(80),
    drawn: Drawn,
    reason: z.enum(kinds.notAcceptedReasons),
    basis: z.string().min(1).max(300),
    organ: ToldUnit.optional(),
    note: w.Note.optional(),
  }),
  fact('MatterSuspended', { ...here, why: z.enum(kinds.suspensions), toldBy: z.enum(['oral', 'written', 'phone']) }),
  /** Time runs again; the dates are the old ones moved by the `stoodStill` working days in between. */
  fact('MatterResumed', { ...here, stoodStill: z.int().min(0), ...due }),
  fact('ExtensionAsked', { ...here, workdays: z.int().min(1).max(60), reason: w.Note }),
  fact('ExtensionDecided', {
    ...here,
    granted: z.boolean(),
    reason: w.Note.optional(),
    ...due,
  }),
  /** A step of agency, joint or escalated handling: with whom it lies, begun or done. */
  fact('StepTaken', {
    ...here,
    step: z.string().min(1).max(20),
    what: w.Note,
    with: ToldUnit.optional(),
    is: z.enum(['begun', 'done']),
  }),
  fact('MatterWarned', { due: DueDate, day }),
  /** The promised day passed without a result, or the last day of delivery with the result still here. */
  fact('MatterOverdue', { what: z.enum(['result', 'delivery']), due: DueDate, day, of: staff }),
  fact('MatterCompleted', {
    ...here,
    result: z.enum(kinds.results),
    /** Number of the certificate or decision, if one was made out. */
    document: z.string().max(80).optional(),
    certificates: z.int().min(0).max(99),
    deliverBy: DueDate.optional(),
    deliverByAt: z.int().optional(),
  }),
  fact('MatterDelivered', {
    ...here,
    how: z.enum(kinds.collections),
    certificatesReturned: z.boolean(),
    feeFen: z.int().min(0).max(100_000_000),
    /** What the applicant said of the agency (听取申请人意见), 5 … 1; absent when not asked. */
    opinion: w.Grade.optional(),
  }),
  fact('MatterWithdrawn', { ...here, reason: w.Note.optional() }),
])
export type MatterFact = z.infer<typeof MatterFact>
export type MatterFactOf<T extends MatterFact['type']> = Extract<MatterFact, { type: T }>
