/** One first contact as its facts tell it: who was asked first, who held it when, and how it closed (首问登记). */
import type { ContactChannel } from '../kinds.ts'
import type { ToldUnit } from '../matter/facts.ts'
import type { PersonalState } from '../story.ts'
import type { BusinessDay, ContactId, ItemId, MatterId, ServiceId, StaffId, TicketNumber, WindowId } from '../words.ts'
import type { ContactFactOf, HandedTo } from './facts.ts'

/** open: in somebody's hands · handed-on: not yet taken · reported-up: an answer is owed · closed. */
export type ContactStage = 'open' | 'handed-on' | 'reported-up' | 'closed'
/** One link of the chain: who held it from when to when. */
export type Holding = {
  readonly staff: StaffId
  readonly window: WindowId | undefined
  readonly from: number
  readonly to: number | undefined
}
export type Contact = {
  readonly id: ContactId
  readonly channel: ContactChannel
  readonly day: BusinessDay
  readonly at: number
  readonly firstResponder: StaffId
  readonly service: ServiceId | undefined
  readonly item: ItemId | undefined
  readonly ticket: TicketNumber | undefined
  readonly matter: MatterId | undefined
  stage: ContactStage
  since: number
  readonly chain: Holding[]
  handedOn?:
    | {
        readonly to: HandedTo
        readonly by: StaffId
        readonly at: number
        readonly guided: boolean
        readonly note: string | undefined
      }
    | undefined
  /** Hand-overs taken so far, with the time each took, ms. */
  readonly taken: { readonly by: StaffId; readonly tookMs: number; readonly at: number }[]
  told?: { readonly unit: ToldUnit | undefined; readonly at: number; readonly staff: StaffId } | undefined
  followUp?:
    | {
        readonly due: string
        readonly dueAt: number
        readonly since: number
        readonly staff: StaffId
        readonly note: string | undefined
      }
    | undefined
  answered?:
    { readonly how: ContactFactOf<'ContactAnswered'>['how']; readonly at: number; readonly staff: StaffId } | undefined
  outcome?: ContactFactOf<'ContactClosed'>['outcome'] | undefined
  closedAt?: number | undefined
  /** When the system named a hand-over nobody took, or a follow-up nobody gave. */
  lapsedAt?: number | undefined
  overdueAt?: number | undefined
  personal: PersonalState
  readonly seq: number
  lastAction: number
}
