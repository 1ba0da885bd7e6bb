/** What measures count: one entry for each row of the registers that says something about work. */
import type { Breach, LeaveOutReason, TransferReason } from '#shared/domain/kinds.ts'
import type { BusinessDay, Channel, ItemId, ServiceId, StaffId, TicketNumber, WindowId } from '#shared/domain/words.ts'

type Common = {
  readonly day: BusinessDay
  /** The instant that decides the hour it belongs to, ms. */
  readonly at: number
  readonly staff: StaffId | null
  readonly window: WindowId | null
  readonly service: ServiceId | null
  readonly item: ItemId | null
}

/** Why a handling is compared with others or not; the first that holds. */
export type Standing = 'none' | 'forgotten' | 'cut-off' | 'wrong-window' | 'short' | 'comparable'

/** One stretch of a visit with one person at one window for one service. */
export type TurnEntry = Common & {
  readonly kind: 'turn'
  readonly ticket: TicketNumber
  readonly channel: Channel
  /** The first stretch of a turn: it begins with a call. */
  readonly called: boolean
  readonly started: boolean
  readonly how: 'next' | 'given'
  readonly calls: number
  /** When the service began, ms; null when it did not. */
  readonly startedAt: number | null
  readonly endedAt: number
  /** From the first call of the turn to its end, ms. */
  readonly lastedMs: number
  /** Wait before this call without the hours the hall was closed, ms; null where no call begins the stretch. */
  readonly waitMs: number | null
  readonly walkMs: number
  readonly handlingMs: number
  readonly holdMs: number
  readonly holds: number
  readonly ended: 'finished' | 'transferred' | 'returned' | 'missed' | 'left' | 'expired' | 'switched' | 'handed-on'
  readonly reason: TransferReason | null
  readonly standing: Standing
  /** Within the limit of its service; null where there is none or the handling is not compared. */
  readonly kept: boolean | null
  /** How often its service was performed, and the same by its coefficient, in millionths. */
  readonly performed: number
  readonly converted: number
}
/** A service the clerk recorded as performed beside those the visit was served for. */
export type AlsoDoneEntry = Common & {
  readonly kind: 'also-done'
  readonly ticket: TicketNumber
  readonly performed: number
  readonly converted: number
}
/** One number drawn; at: when it was. */
export type VisitEntry = Common & {
  readonly kind: 'visit'
  readonly ticket: TicketNumber
  readonly stage: string
  /** A service began for it. */
  readonly served: boolean
}
export type RatingEntry = Common & {
  readonly kind: 'rating'
  readonly ticket: TicketNumber
  readonly grade: number
  readonly through: 'tablet' | 'phone'
  /** An upheld appeal took it out. */
  readonly excluded: boolean
}
/** The first notice of a matter; given in a visit where there was one. */
export type NoticeEntry = Common & {
  readonly kind: 'notice'
  readonly subject: string
  readonly ticket: TicketNumber | null
  readonly omissions: number
}
/** A matter accepted after so many visits. */
export type AcceptedEntry = Common & { readonly kind: 'accepted'; readonly subject: string; readonly visits: number }
/** A matter completed that had a date promised. */
export type CompletedEntry = Common & { readonly kind: 'completed'; readonly subject: string; readonly late: boolean }
export type BreachEntry = Common & { readonly kind: 'breach'; readonly subject: string; readonly breach: Breach }
/** A complaint that was found to hold, in whole or in part; at: when. */
export type ComplaintEntry = Common & { readonly kind: 'complaint'; readonly subject: string }
/** A visit a supervisor left out, with whoever had it last: the only entry there is of it; at: when the number was drawn. */
export type LeftOutEntry = Common & {
  readonly kind: 'left-out'
  readonly ticket: TicketNumber
  readonly because: LeaveOutReason
}
/** A stretch of a window's time within one hour of the clock. */
export type SpellEntry = Common & {
  readonly kind: 'spell'
  readonly to: number
  /** `planned`: it should be open by plan; `attended`: planned, and open; the two idle ones are open with nobody here. */
  readonly spell: 'open' | 'paused' | 'planned' | 'attended' | 'idle-waited' | 'idle-quiet'
}

export type Entry =
  | TurnEntry
  | AlsoDoneEntry
  | VisitEntry
  | RatingEntry
  | NoticeEntry
  | AcceptedEntry
  | CompletedEntry
  | BreachEntry
  | ComplaintEntry
  | LeftOutEntry
  | SpellEntry
export type EntryKind = Entry['kind']
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>
