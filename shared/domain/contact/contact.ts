/** One first contact as its facts tell it: who was asked first, who held it when, and how it closed (首问登记). */
import type { Breach, ContactChannel } from '../kinds.ts'
import type { ToldUnit } from '../matter/facts.ts'
import type { Due, PersonalState } from '../story.ts'
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
/** One hand-over: to whom, and whether and when somebody took it. */
export type ContactHandOver = {
  readonly to: HandedTo
  readonly by: StaffId
  readonly at: number
  readonly guided: boolean
  readonly note: string | undefined
  /** Taken later than this (ms), or never: the system named it. */
  readonly takeBy: number
  readonly lapsed: boolean
  readonly taken: { readonly by: StaffId; readonly at: number; readonly tookMs: number } | undefined
}
/** A failure of duty the system named in this contact. */
export type ContactBreach = {
  readonly kind: Extract<Breach, 'hand-over-not-accepted' | 'follow-up-overdue' | 'no-unit-told'>
  readonly day: BusinessDay
  readonly at: number
  readonly staff: StaffId
  readonly note: string | undefined
  readonly action: number
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
  /** Who held it, the first responder first, whoever holds it now last. */
  readonly chain: Holding[]
  readonly handOvers: ContactHandOver[]
  readonly breaches: ContactBreach[]
  told?: { readonly unit: ToldUnit | undefined; readonly at: number; readonly staff: StaffId } | undefined
  followUp?:
    | {
        readonly due: string
        readonly dueAt: number
        readonly since: number
        readonly staff: StaffId
        readonly note: string | undefined
        readonly overdue: boolean
      }
    | undefined
  answered?:
    { readonly how: ContactFactOf<'ContactAnswered'>['how']; readonly at: number; readonly staff: StaffId } | undefined
  outcome?: ContactFactOf<'ContactClosed'>['outcome'] | undefined
  closedAt?: number | undefined
  personal: PersonalState
  readonly seq: number
  lastAction: number
}

/** The hand-over nobody has taken yet. */
export const openHandOver = (contact: Contact): ContactHandOver | undefined =>
  contact.stage === 'handed-on' ? contact.handOvers[contact.handOvers.length - 1] : undefined

/** Somebody else has taken it; who takes back what they handed on is nobody else. */
export const wasTaken = ({ handOvers }: Contact): boolean =>
  handOvers.some(({ by, taken }) => taken !== undefined && taken.by !== by)

/** Whoever has it in hand now, or had it last. */
export const holderOf = (contact: Contact): Holding => contact.chain[contact.chain.length - 1]!

/** What falls due in it: the hand-over to be taken, the answer owed. */
export const contactDues = (contact: Contact): Due[] => {
  if (contact.stage === 'closed') return []
  const dues: Due[] = []
  const handOver = openHandOver(contact)
  if (handOver && !handOver.lapsed) dues.push({ kind: 'hand-over', at: handOver.takeBy })
  const { followUp, answered } = contact
  if (followUp && !followUp.overdue && !answered) dues.push({ kind: 'follow-up', at: followUp.dueAt })
  return dues
}
