/**
 * Everything that can happen in a hall, in the past tense.
 *
 * Facts are the only thing stored. They are never edited: a mistake is corrected by another fact.
 * Add fields freely; never rename or remove one, because last year's log must still read.
 */
import { z } from 'zod'
import { Setup } from '../setup/setup.ts'
import { ToldUnit } from '../matter/facts.ts'
import type { Actor } from '../words.ts'
import * as w from '../words.ts'
import type { Estimates } from './estimate.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), ...fields })
const ticket = w.TicketNumber
const window = w.WindowId
const staff = w.StaffId
/** Milliseconds since 1970, UTC. */
const instant = z.int()

/** Why the hall chose this ticket: data, so that every screen can say it in its own language. */
export const CallWhy = z.object({
  rule: z.enum(['earliest', 'priority', 'appointment', 'overdue', 'returned', 'aimed', 'came-back', 'picked']),
  /** The effective time it was ordered by. */
  key: instant,
  issuedAt: instant,
  priority: w.Priority.optional(),
})
export type CallWhy = z.infer<typeof CallWhy>

/** Where a transferred or returning visit waits: for a service, for one window, or for one person. */
export const Destination = z.discriminatedUnion('to', [
  z.object({ to: z.literal('service'), service: w.ServiceId }),
  z.object({ to: z.literal('window'), window }),
  z.object({ to: z.literal('staff'), staff }),
])
export type Destination = z.infer<typeof Destination>

/** The range shown at issue; `toMs` is the promise. Stored, never recomputed. */
export const Promised = z.object({ fromMs: z.int(), toMs: z.int() })

export const HallFact = z.discriminatedUnion('type', [
  fact('SetupPublished', { version: z.int().positive(), setup: Setup }),
  fact('DayOpened', { day: w.BusinessDay, setupVersion: z.int() }),
  fact('DayClosed', { day: w.BusinessDay, reason: z.enum(['end-of-day', 'cut-over']) }),

  fact('StaffSignedIn', { window, staff }),
  fact('StaffSignedOut', { window, staff }),
  fact('WindowOpened', { window, staff, services: z.array(w.ServiceId).min(1) }),
  fact('WindowPaused', { window, staff, reason: w.PauseReason }),
  fact('WindowResumed', { window, staff }),
  fact('WindowClosed', { window, staff }),

  fact('TicketIssued', {
    ticket,
    service: w.ServiceId,
    channel: w.Channel,
    language: w.Language,
    priority: w.Priority.optional(),
    /** Appointment slot, when the person came for one. */
    slot: instant.optional(),
    /** Effective time by the virtual-arrival rule. */
    key: instant,
    promised: Promised.optional(),
    device: z.string().optional(),
    /** The matter a citizen came back for, by the code on its notice. */
    matter: w.MatterId.optional(),
  }),
  fact('TicketReprinted', { ticket, copy: z.int().min(2) }),
  fact('TicketCalled', {
    ticket,
    window,
    staff,
    how: z.enum(['next', 'given']),
    why: CallWhy,
    reason: w.CallReason.optional(),
  }),
  fact('TicketRecalled', { ticket, window, staff, attempt: z.int().min(2) }),
  fact('TicketMissed', { ticket, window, staff }),
  fact('TicketCameBack', { ticket, key: instant }),
  fact('TicketYielded', { ticket, places: z.int().min(1), key: instant }),
  fact('TicketLeft', { ticket }),
  /** The day ended before the ticket did. `was` says how far it got; times of such a visit are not averaged. */
  fact('TicketExpired', {
    ticket,
    was: z.enum(['waiting', 'called', 'serving', 'held', 'missed']),
    reason: z.literal('day-closed'),
  }),

  fact('ServiceStarted', { ticket, window, staff }),
  /** The first officer a visit meets stays answerable for it until it ends, wherever it is sent (首问责任制). */
  fact('FirstResponderNamed', { ticket, staff, window }),
  fact('ServiceHeld', { ticket, window, staff, reason: w.HoldReason, note: w.Note.optional() }),
  fact('ServiceResumed', { ticket, window, staff }),
  fact('ServiceSwitched', { ticket, window, staff, service: w.ServiceId }),
  fact('TicketTransferred', {
    ticket,
    from: window,
    staff,
    destination: Destination,
    place: z.enum(['keep', 'end']),
    key: instant,
    mustReturn: z.boolean(),
    reason: w.TransferReason,
    note: w.Note.optional(),
  }),
  /** A detour ended; the visit waits again for the window that sent it, or for its service if that window has gone. */
  fact('TicketReturned', {
    ticket,
    window,
    staff,
    back: window.optional(),
    service: w.ServiceId,
    key: instant,
    performed: z.array(w.Performed).min(1),
  }),
  /** The window or person it waited for went away; it waits for its service instead, in the same place. */
  fact('TicketUnaimed', { ticket }),
  /** Everything still missing, told once and in full (一次性告知制). */
  fact('NoticeGiven', {
    ticket,
    window,
    staff,
    service: w.ServiceId,
    form: w.NoticeForm,
    items: z.array(w.NoticeItem).min(1),
    /** The matter that was opened by it, or that it belongs to; notices of earlier versions have none. */
    matter: w.MatterId.optional(),
  }),
  /** What was done at the window about a matter, so that the visit and its undo know of it. */
  fact('MatterAtWindow', {
    ticket,
    window,
    staff,
    matter: w.MatterId,
    did: z.enum([
      'opened',
      'papers-brought',
      'corrected',
      'accepted',
      'not-accepted',
      'completed',
      'delivered',
      'withdrawn',
      'looked-up',
    ]),
  }),
  fact('ServiceFinished', {
    ticket,
    window,
    staff,
    outcome: w.Outcome,
    performed: z.array(w.Performed).min(1),
    /** The clerk said so on being asked: the end was forgotten, the times are not to be averaged. */
    forgotten: z.boolean(),
    /** `referred`, `refused`: the competent unit the citizen was told of. */
    told: ToldUnit.optional(),
    /** `referred` without one: a breach the system names. Who finished before this was asked said neither. */
    noUnitTold: z.literal(true).optional(),
    /** `pending`: the follow-up that was opened. */
    contact: w.ContactId.optional(),
  }),
  /** Nobody took a transferred visit in time (首问责任制: a chain closes only when the other accepts). */
  fact('HandOverUnanswered', { ticket, from: window, of: staff, waitedMs: z.int().min(0), service: w.ServiceId }),
  fact('VisitRated', {
    ticket,
    window,
    staff,
    grade: w.Grade,
    tags: z.array(z.string().max(40)).max(6),
    through: z.enum(['tablet', 'phone']),
  }),
  /** Counted in no figure from now on, and shown as such; the visit itself stays as it was. */
  fact('VisitLeftOut', { ticket, because: w.LeaveOutReason, note: w.Note }),
  fact('VisitTakenIn', { ticket, note: w.Note }),
  /** Takes back everything one wish did, within seconds; both stay in the log. */
  fact('ActionUndone', {
    undoes: z.int().positive(),
    verb: z.string(),
    ticket: ticket.optional(),
    window: window.optional(),
  }),
])
export type HallFact = z.infer<typeof HallFact>
export type FactOf<T extends HallFact['type']> = Extract<HallFact, { type: T }>

/** Who did it and when; added at the edge so that the middle never looks at a clock. `at`: ms since 1970. */
export type Stamp = {
  readonly at: number
  readonly by: Actor
  /** The waits known at this moment, so that the promise given with a ticket can be kept on record. */
  readonly estimates?: Estimates
}

/** A fact as it stands in the log. `action` is the seq of the first fact of the same wish. */
export type Recorded<F = HallFact> = F & Pick<Stamp, 'at' | 'by'> & { readonly seq: number; readonly action: number }
