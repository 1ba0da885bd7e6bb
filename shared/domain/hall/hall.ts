/** The hall as it stands now: one business day, folded from its facts. Folding writes into it; deciding only reads. */
import type { Setup } from '../setup/setup.ts'
import type {
  BusinessDay,
  Channel,
  Grade,
  ContactId,
  HoldReason,
  Language,
  LeaveOutReason,
  MatterId,
  NoticeForm,
  NoticeItem,
  Outcome,
  PauseReason,
  Performed,
  Prefix,
  Priority,
  ServiceId,
  StaffId,
  TicketNumber,
  WindowId,
} from '../words.ts'
import type { ToldUnit } from '../matter/facts.ts'
import type { CallWhy, Destination } from './facts.ts'
import type { Lines } from './lines.ts'
import type { Turn } from './turn.ts'

export type Stage = 'waiting' | 'called' | 'serving' | 'held' | 'missed' | 'finished' | 'left' | 'expired' | 'void'

/**
 * One stretch of a visit's life. `to` is undefined while it lasts. Exactly one is open until the visit ends.
 * Replaced, never edited, so that what undo keeps may share it.
 */
export type Interval = {
  readonly kind: 'wait' | 'walk' | 'serve' | 'hold' | 'away'
  readonly from: number
  readonly to: number | undefined
  readonly service: ServiceId
  readonly window: WindowId | undefined
  readonly staff: StaffId | undefined
}

export type Notice = {
  readonly seq: number
  readonly at: number
  readonly staff: StaffId
  readonly window: WindowId
  readonly service: ServiceId
  readonly form: NoticeForm
  readonly items: readonly NoticeItem[]
  readonly matter: MatterId | undefined
}

/** A window that sent a visit on and wants it back, for the service it was there for; `before`: who wants it after that. */
export type Detour = { readonly window: WindowId; readonly service: ServiceId; readonly before?: Detour | undefined }

/** A visit sent on: by whom and where to, when somebody took it, and whether the system had to name it first. */
export type HandOver = {
  readonly staff: StaffId
  readonly window: WindowId
  readonly at: number
  readonly destination: Destination
  readonly note: string | undefined
  readonly takenAt: number | undefined
  readonly lapsedAt: number | undefined
}

/**
 * One citizen's visit under one number, whatever happens to it. What is absent is `undefined` rather than deleted:
 * a day's worth of visits of one shape folds several times faster.
 */
export type Visit = {
  readonly ticket: TicketNumber
  /** The service it waits for or is served for now. */
  service: ServiceId
  readonly channel: Channel
  readonly language: Language
  readonly priority?: Priority | undefined
  readonly slot?: number | undefined
  readonly issuedAt: number
  readonly promised?: { readonly fromMs: number; readonly toMs: number } | undefined
  stage: Stage
  /** Effective time: smaller is called earlier (virtual-arrival rule). */
  key: number
  /** When the longest-wait guard starts counting: issue, or the last time the person gave up a place. */
  guardFrom: number
  /** Not callable before this instant (an early appointment). */
  notBefore?: number | undefined
  /** Waits only for this window or this person. */
  aimed?: { readonly window: WindowId } | { readonly staff: StaffId } | undefined
  /** The window that sent it on a detour and wants it back, and the service it was there for. */
  returnTo?: Detour | undefined
  /** The window and person that have it now: called, serving or held. */
  window?: WindowId | undefined
  staff?: StaffId | undefined
  /** When the present stage began. */
  since: number
  /** First call of the present turn, and how often it was called in it. */
  calledAt?: number | undefined
  attempts: number
  why?: CallWhy | undefined
  holdReason?: HoldReason | undefined
  transfers: number
  lastTransfer?: { readonly from: WindowId; readonly destination: Destination; readonly note?: string } | undefined
  cameBack: boolean
  returning?: 'transfer' | 'missed' | 'detour' | 'notice' | undefined
  yields: number
  copies: number
  firstResponder?: { readonly staff: StaffId; readonly window: WindowId; readonly at: number } | undefined
  readonly intervals: Interval[]
  /** One for each `walk` among the intervals. */
  turns: readonly Turn[]
  notices: readonly Notice[]
  /** Matters this visit has to do with, the newest last. */
  matters: readonly MatterId[]
  /** Every time it was sent on, the newest last. */
  handOvers: readonly HandOver[]
  finished?:
    | {
        readonly at: number
        readonly window: WindowId
        readonly staff: StaffId
        readonly outcome: Outcome
        readonly performed: readonly Performed[]
        readonly forgotten: boolean
        readonly told: ToldUnit | undefined
        readonly noUnitTold: boolean
        readonly contact: ContactId | undefined
      }
    | undefined
  rating?:
    | {
        readonly seq: number
        readonly at: number
        readonly grade: Grade
        readonly tags: readonly string[]
        readonly through: 'tablet' | 'phone'
      }
    | undefined
  /** A supervisor left it out of every figure. */
  leftOut?: LeaveOutReason | undefined
  endedAt?: number | undefined
  /** seq of the wish that touched it last; an older wish can't be undone any more. */
  lastAction: number
}

/** What one window is doing. Of one shape for the same reason; replaced at every change, so that undo may keep it. */
export type WindowState = {
  readonly id: WindowId
  /** empty: nobody signed in · ready: signed in, not open · open · paused. */
  is: 'empty' | 'ready' | 'open' | 'paused'
  staff?: StaffId | undefined
  services: readonly ServiceId[]
  pauseReason?: PauseReason | undefined
  /** When the present state began. */
  since: number
  /** The one visit called to or served at this window. */
  ticket?: TicketNumber | undefined
  /** Visits this window holds. */
  held: readonly TicketNumber[]
  /** When it last had nobody in hand; for the longest-idle rule and the estimate. */
  idleSince?: number | undefined
  /** The ticket finished last, for the rating tablet. */
  lastFinished?: TicketNumber | undefined
  lastAction: number
}

/** Something to be shown and said once in every zone: a call or a recall. `id` is the seq of its fact. */
export type Announcement = {
  readonly id: number
  readonly at: number
  readonly ticket: TicketNumber
  readonly window: WindowId
  readonly language: Language
  readonly attempt: number
}

/** What one wish changed, kept for the undo window. `undefined` before: it did not exist. */
export type Undoable = {
  readonly action: number
  verb: string
  readonly at: number
  readonly visits: { readonly ticket: TicketNumber; readonly before: Visit | undefined }[]
  readonly windows: WindowState[]
  readonly stage: Hall['stage']
  readonly setupVersion: number
  /** Handling times this action added to `handled`, to be taken out again. */
  readonly handled: { readonly service: ServiceId; readonly ms: number }[]
}

export type Hall = {
  setup: Setup | undefined
  setupVersion: number
  day: BusinessDay | undefined
  stage: 'not-open' | 'open' | 'closed'
  /** seq and time of the newest fact folded. */
  seq: number
  at: number
  readonly visits: Map<TicketNumber, Visit>
  readonly windows: Map<WindowId, WindowState>
  /** Last running number per prefix, and tickets per service. */
  readonly issued: Map<Prefix, number>
  readonly issuedOf: Map<ServiceId, number>
  /** Who waits where, in order. Derived from the visits; see lines.ts. */
  readonly lines: Lines
  /** The last calls, newest last. */
  readonly announcements: Announcement[]
  /** Handling times seen today per service, newest last, in ms; forgotten ends left out. */
  readonly handled: Map<ServiceId, number[]>
  /** Seconds people needed from call to window today, in ms, newest last. */
  readonly walks: number[]
  /** Visits sent on that wait to be taken, and since when (ms). Derived from the visits; see handOvers.ts. */
  readonly handOvers: Map<TicketNumber, number>
  /** The last thing each person did. */
  readonly undoable: Map<string, Undoable>
}
