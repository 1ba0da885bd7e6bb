/** One person's month of discipline as it stands: attendance by day, leave, overtime, deductions with all that became of them. */
import type { StepDue } from '../complaint/facts.ts'
import type { Month } from '../period.ts'
import type { BusinessDay, EvidenceId, StaffId } from '../words.ts'
import type { ConductFactOf, DayPart } from './facts.ts'
import type { AskedWhen, DeductionGround, LeaveKind } from './leaveKinds.ts'

/** Who did it, and when (ms since 1970). */
export type Done = { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId }

export type Leave = {
  readonly leave: number
  readonly kind: LeaveKind
  readonly from: DayPart
  readonly to: DayPart
  readonly days: number
  readonly isLong: boolean
  readonly asked: AskedWhen
  readonly note: string | undefined
  readonly made: Done
  substitute: StaffId | undefined
  decided: (Done & { readonly granted: boolean; readonly reason: string | undefined }) | undefined
  withdrawn: Done | undefined
}
/** A leave of an earlier month that reaches into this one. */
export type CarriedLeave = Pick<Leave, 'leave' | 'kind' | 'from' | 'to'> & { readonly of: string }

export type Overtime = {
  readonly overtime: number
  readonly date: BusinessDay
  readonly minutes: number
  readonly working: number
  readonly note: string | undefined
  readonly made: Done
  decided: (Done & { readonly granted: boolean; readonly reason: string | undefined }) | undefined
}

export type Attended = Omit<ConductFactOf<'AttendanceNoted'>, 'type' | 'subject' | 'staff' | 'day'> & {
  readonly seq: number
}

/** `appealed`: counts until the appeal is decided. `void`: an appeal was upheld. */
export type DeductionStage = 'proposed' | 'confirmed' | 'dropped' | 'appealed' | 'void' | 'dismissed'
export type Deduction = {
  readonly deduction: number
  readonly scheme: string
  readonly code: string
  readonly date: BusinessDay
  readonly from: ConductFactOf<'DeductionProposed'>['from']
  readonly finding: ConductFactOf<'DeductionProposed'>['finding']
  readonly times: ConductFactOf<'DeductionProposed'>['times']
  readonly should: number | undefined
  readonly note: string | undefined
  readonly evidence: readonly EvidenceId[]
  readonly book: number
  /** By the clock, or by whom. */
  readonly proposed: { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId | undefined }
  stage: DeductionStage
  confirmed: (Done & { readonly note: string | undefined; readonly object: StepDue | undefined }) | undefined
  dropped: (Done & { readonly reason: string }) | undefined
  appeal:
    | (Done & {
        readonly ground: DeductionGround
        readonly statement: string
        readonly decide: StepDue | undefined
        decided: (Done & { readonly upheld: boolean; readonly reason: string }) | undefined
        /** Its time had passed, noted by the clock. */
        overdue: boolean
      })
    | undefined
  /** A date that could not be given: the calendar of this year was missing. */
  noCalendarOf: number | undefined
  /** seq of each of its facts, in order. */
  readonly seqs: number[]
}

export type Conduct = {
  readonly id: string
  readonly month: Month
  readonly staff: StaffId
  readonly days: Attended[]
  readonly leaves: Leave[]
  carried: readonly CarriedLeave[]
  readonly overtimes: Overtime[]
  readonly deductions: Deduction[]
  /** seq of the last fact. */
  seq: number
  lastAction: number
}

/** Confirmed by a second person, and no appeal took it back: it takes points off. */
export const counts = ({ stage }: Pick<Deduction, 'stage'>): boolean =>
  stage === 'confirmed' || stage === 'appealed' || stage === 'dismissed'
export const isGranted = ({ decided, withdrawn }: Leave): boolean => decided?.granted === true && !withdrawn
/** A conduct's id, `2026-11:zhang-min`. */
export const conductId = (month: string, staff: string): string => `${month}:${staff}`
