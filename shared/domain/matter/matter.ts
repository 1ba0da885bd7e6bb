/** One matter 办件 as its facts tell it: who was told what, what came, what was promised, where it stands. */
import type { Collection, ItemKind, LateReason, NoticePurpose, Procedure, Result, Suspension } from '../kinds.ts'
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
  readonly notice: string
  readonly of: StaffId
  readonly line: string
  readonly why: LateReason
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
  due: { statutory: string | undefined; promised: string | undefined; promisedAt: number | undefined }
  readonly suspensions: { readonly why: Suspension; readonly from: Here; readonly to: Here | undefined }[]
  extension?:
    | {
        readonly asked: Here & { readonly workdays: number; readonly reason: string }
        readonly decided: (Here & { readonly granted: boolean; readonly reason: string | undefined }) | undefined
      }
    | undefined
  readonly steps: Step[]
  warnedAt?: number | undefined
  overdueAt?: number | undefined
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
