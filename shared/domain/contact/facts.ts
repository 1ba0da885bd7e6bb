/** First contacts without a number, and questions that could not be answered at once (首问登记). No personal data in here. */
import { z } from 'zod'
import * as kinds from '../kinds.ts'
import { Drawn, DueDate, ToldUnit } from '../matter/facts.ts'
import * as w from '../words.ts'

const contact = w.ContactId
const staff = w.StaffId
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), contact, ...fields })
const here = { day: w.BusinessDay, staff, window: w.WindowId.optional() }
/** Whom it was handed to. */
export const HandedTo = z.discriminatedUnion('to', [
  z.object({ to: z.literal('staff'), staff }),
  z.object({ to: z.literal('window'), window: w.WindowId }),
])
export type HandedTo = z.infer<typeof HandedTo>

export const ContactFact = z.discriminatedUnion('type', [
  /** Whoever is asked first is the first responder, whatever the question (rule A1). `ticket`: it came out of a visit. */
  fact('ContactOpened', {
    ...here,
    drawn: Drawn,
    channel: z.enum(kinds.contactChannels),
    service: w.ServiceId.optional(),
    item: w.ItemId.optional(),
    ticket: w.TicketNumber.optional(),
    /** The matter this first contact is about, when there is one. */
    matter: w.MatterId.optional(),
  }),
  /** Another window's: guided there; the first responder stays answerable until it is taken. */
  fact('ContactHandedOn', {
    ...here,
    to: HandedTo,
    guided: z.boolean(),
    note: w.Note.optional(),
    /** Not taken by then (ms), nobody accepted it: a breach the system names. */
    takeBy: z.int(),
  }),
  fact('ContactTaken', { ...here, tookMs: z.int().min(0) }),
  /** Not this centre's: which unit was told; none told is a breach the system names. */
  fact('UnitTold', { ...here, unit: ToldUnit.optional() }),
  /** Unclear, or beyond one's authority: reported up, to be answered by a date. */
  fact('ContactReportedUp', { ...here, due: DueDate, dueAt: z.int(), note: w.Note.optional() }),
  fact('ContactAnswered', { ...here, how: z.enum(kinds.contactAnswers) }),
  /** Nobody took it in time; the follow-up did not come in time. Said by the clock. */
  fact('HandOverLapsed', { day: w.BusinessDay, of: staff }),
  fact('FollowUpOverdue', { day: w.BusinessDay, of: staff, due: DueDate }),
  fact('ContactClosed', { ...here, outcome: z.enum(['answered', 'handed-on', 'told-elsewhere', 'withdrawn']) }),
])
export type ContactFact = z.infer<typeof ContactFact>
export type ContactFactOf<T extends ContactFact['type']> = Extract<ContactFact, { type: T }>
