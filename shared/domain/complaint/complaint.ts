/** One complaint or bad rating as its facts tell it: what was registered, done, replied, appealed (GB/T 36113). */
import type { AppealGround, ComplaintChannel, ComplaintClass, Handling, Nature } from '../kinds.ts'
import type { ToldUnit } from '../matter/facts.ts'
import type { PersonalState } from '../story.ts'
import type { BusinessDay, ComplaintId, Grade, StaffId } from '../words.ts'
import type { About, ComplaintFactOf, StepDue } from './facts.ts'

export type ComplaintStage =
  'registered' | 'accepted' | 'not-accepted' | 'verified' | 'handled' | 'replied' | 'archived'
/** Who did it, and when. */
export type Done = { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId }
/** What has to be done by when, in order. */
export type ComplaintStep = ComplaintFactOf<'ComplaintOverdue'>['step']
export type Holds = ComplaintFactOf<'ComplaintVerified'>['holds']
export type Appeal = {
  readonly made: Done & { readonly ground: AppealGround; readonly statement: string }
  readonly decided: (Done & { readonly upheld: boolean; readonly reason: string }) | undefined
}

export type Complaint = {
  readonly id: ComplaintId
  readonly number: string
  readonly at: number
  readonly day: BusinessDay
  readonly channel: ComplaintChannel
  readonly nature: Nature
  readonly about: About
  readonly named: boolean
  readonly worded: boolean
  readonly rating: { readonly grade: Grade; readonly tags: readonly string[] } | undefined
  stage: ComplaintStage
  since: number
  /** By when each step is due, as it was last said. A step without a date is missing here. */
  dues: Readonly<Partial<Record<ComplaintStep, StepDue>>>
  /** Some date could not be given: the calendar of this year was missing. */
  noCalendarOf: number | undefined
  accepted?: Done | undefined
  notAccepted?: (Done & { readonly reason: string; readonly unit: ToldUnit | undefined }) | undefined
  readonly contacts: (Done & { readonly reached: boolean; readonly note: string | undefined })[]
  verified?: (Done & { readonly holds: Holds; readonly note: string | undefined }) | undefined
  classified?: (Done & { readonly as: ComplaintClass }) | undefined
  handled?:
    (Done & { readonly how: Handling; readonly measure: string; readonly unit: ToldUnit | undefined }) | undefined
  replied?: (Done & { readonly how: ComplaintFactOf<'ComplaintReplied'>['how'] }) | undefined
  readonly callBacks: (Done & { readonly reached: boolean; readonly satisfied: boolean | undefined })[]
  replyGrade?: { readonly grade: Grade; readonly at: number } | undefined
  published?: (Done & { readonly text: string }) | undefined
  archived?: (Done & { readonly archive: string | undefined }) | undefined
  appeal?: Appeal | undefined
  readonly overdue: {
    readonly step: ComplaintStep
    readonly due: string
    readonly at: number
    readonly day: BusinessDay
    readonly of: StaffId | undefined
    readonly action: number
  }[]
  personal: PersonalState
  readonly seq: number
  lastAction: number
}
