/** One matter 办件 as its facts tell it: who was told what, what came, what was promised, where it stands. */
import type { Collection, ContactChannel, ItemKind, NoticePurpose, Procedure, Result, Suspension } from '../kinds.ts'
import type { PersonalState } from '../story.ts'
import type {
  BusinessDay,
  Grade,
  ItemId,
  MatterId,
  NoticeCode,
  NoticeForm,
  ServiceId,
  StaffId,
  TicketNumber,
  WindowId,
} from '../words.ts'
import type { MatterFactOf, NoticeLine, ToldUnit } from './facts.ts'

/**
 * told: somebody was told what is missing, nothing accepted yet · accepted · suspended: time stands still ·
 * completed: decided, not yet handed over · delivered · not-accepted · withdrawn.
 */
export type MatterStage =
  'opened' | 'told' | 'accepted' | 'suspended' | 'completed' | 'delivered' | 'not-accepted' | 'withdrawn'

/** Where and by whom something was done. */
export type Here = {
  readonly at: number
  readonly day: BusinessDay
  readonly staff: StaffId
  readonly window: WindowId | undefined
  readonly ticket: TicketNumber | undefined
}
export type MatterNotice = Here & {
  readonly seq: number
  readonly notice: string
  readonly code: NoticeCode
  readonly revision: number
  readonly form: NoticeForm
  readonly purpose: NoticePurpose
  readonly lines: readonly NoticeLine[]
}
/** One line of a notice, and whether it has been settled: brought, corrected on the spot, or still open. */
export type OpenLine = NoticeLine & {
  readonly notice: string
  readonly settled?: { readonly at: number; readonly how: 'brought' | 'corrected' }
}
export type Omission = {
  readonly at: number
  readonly day: BusinessDay
  readonly action: number
  readonly notice: string
  readonly of: StaffId
  readonly line: string
  readonly foundBy: StaffId
}
/** A deadline that passed: when, which day it was, and who had the matter in hand then. */
export type Lapse = {
  readonly at: number
  readonly day: BusinessDay
  readonly due: string
  readonly of: StaffId
  readonly action: number
}
/** When it is due as things stand: the days, the end of the promised day, and when to warn (ms). */
export type MatterDue = {
  readonly statutory: string | undefined
  readonly promised: string | undefined
  readonly promisedAt: number | undefined
  readonly warnAt: number | undefined
}
export type PromiseMoved = {
  readonly at: number
  readonly because: 'resumed' | 'extended'
  readonly from: string
  readonly to: string
}
export type Step = {
  readonly step: string
  readonly what: string
  readonly with: ToldUnit | undefined
  readonly begunAt: number
  readonly staff: StaffId
  readonly doneAt: number | undefined
}

export type Matter = {
  readonly id: MatterId
  readonly item: ItemId
  readonly service: ServiceId
  readonly setupVersion: number
  readonly opened: Here
  readonly channel: ContactChannel
  stage: MatterStage
  /** Since when (ms). */
  since: number
  /** Who has it in hand: whoever acted on it last. */
  holder: StaffId
  readonly visits: { readonly day: BusinessDay; readonly ticket: TicketNumber }[]
  readonly notices: MatterNotice[]
  lines: OpenLine[]
  readonly omissions: Omission[]
  accepted?:
    | (Here & {
        readonly receipt: string
        readonly kind: ItemKind
        readonly procedure: Procedure
        readonly received: MatterFactOf<'MatterAccepted'>['received']
        readonly collection: Collection
        readonly feeFen: number | undefined
        /** As promised on the receipt; `due` below moves. */
        readonly statutory: string | undefined
        readonly promised: string | undefined
      })
    | undefined
  /** As it stands now, moved by suspensions and an extension. */
  due: MatterDue
  /** `stoodStill`: working days between the two, once it is over. */
  readonly suspensions: {
    readonly why: Suspension
    readonly toldBy: 'oral' | 'written' | 'phone'
    readonly from: Here
    readonly to: Here | undefined
    readonly stoodStill: number
  }[]
  extension?:
    | {
        readonly asked: Here & { readonly workdays: number; readonly reason: string }
        readonly decided: (Here & { readonly granted: boolean; readonly reason: string | undefined }) | undefined
      }
    | undefined
  /** Each time the promised day moved on, and what moved it. */
  readonly moves: PromiseMoved[]
  readonly steps: Step[]
  warnedAt?: number | undefined
  /** Once overdue always overdue in the record, whatever is granted later. */
  overdue?: Lapse | undefined
  undelivered?: Lapse | undefined
  notAccepted?:
    | (Here & {
        readonly decision: string
        readonly reason: MatterFactOf<'MatterNotAccepted'>['reason']
        readonly basis: string
        readonly organ: ToldUnit | undefined
        readonly note: string | undefined
      })
    | undefined
  completed?:
    | (Here & {
        readonly result: Result
        readonly document: string | undefined
        readonly certificates: number
        readonly deliverBy: string | undefined
        readonly deliverByAt: number | undefined
      })
    | undefined
  delivered?:
    | (Here & {
        readonly how: Collection
        readonly certificatesReturned: boolean
        readonly feeFen: number
        readonly opinion: Grade | undefined
      })
    | undefined
  withdrawn?: (Here & { readonly reason: string | undefined }) | undefined
  personal: PersonalState
  /** seq of the first and action of the last fact. */
  readonly seq: number
  lastAction: number
}

/** Nothing more can happen to it. */
export const isOver = ({ stage }: Pick<Matter, 'stage'>): boolean =>
  stage === 'delivered' || stage === 'not-accepted' || stage === 'withdrawn'

/** Lines of notices still missing or defective. */
export const openLines = ({ lines }: Pick<Matter, 'lines'>): readonly OpenLine[] =>
  lines.filter((line) => line.settled === undefined)

/** The one notice that should have been complete, and so the one person answerable for what it left out. */
export const firstNotice = ({ notices }: Pick<Matter, 'notices'>): MatterNotice | undefined => notices[0]
