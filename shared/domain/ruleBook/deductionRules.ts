/** Rules of deductions (月度扣分): lists of faults and points, doubling, attendance, leave and overtime. All policy, so all data. */
import { z } from 'zod'
import { Bound } from './bound.ts'
import { Code, Said } from './said.ts'

/** What the system can see in the attendance record by itself; it proposes, a person confirms. */
export const attendanceFaults = ['late', 'early', 'absent', 'off-post', 'opened-late'] as const
export type AttendanceFault = (typeof attendanceFaults)[number]

export const FaultList = z.object({
  id: Code,
  name: Said,
  /** Points each time. */
  points: z.number().min(0).max(100),
  faults: z
    .array(z.object({ code: Code, name: Said, attendance: z.enum(attendanceFaults).optional() }))
    .min(1)
    .max(40),
  /** Doubling (累计 5 次以上每次按双倍扣分), by the reading chosen; absent: none. */
  doubling: z
    .object({
      /** From which count: 5 次以上 is at least 5. */
      from: Bound,
      /** Counted in this list alone, or over all lists together. */
      counted: z.enum(['list', 'all-lists']).default('list'),
      over: z.enum(['month', 'year']).default('month'),
      /** Doubled from that one onward, or all of them once reached. */
      reach: z.enum(['onward', 'all']).default('onward'),
      factor: z.number().min(1).max(10).default(2),
    })
    .optional(),
})
export type FaultList = z.infer<typeof FaultList>

export const AttendanceRules = z.object({
  /** Sign-in so many minutes before the shift begins; counted late only after the beginning itself when 0. */
  signInMinutesBefore: z.int().min(0).max(120).default(15),
  /** What is late: later than the time one has to sign in by, or than the shift's beginning. */
  lateAfter: z.enum(['sign-in-time', 'shift-start']).default('shift-start'),
  /** Minutes late that are let pass. */
  grace: Bound.default({ is: 'more-than', value: 0 }),
  /** So late that it counts as half a day absent; absent: never. */
  halfDayAbsentAfterMinutes: Bound.optional(),
  /** Late and early together so many times in a month count as one day absent (累计超过 3 次按旷工一天), instead or beside. */
  lateAsAbsence: z.object({ times: Bound, counts: z.enum(['instead', 'beside']).default('beside') }).optional(),
  /** Signed out or window left so long in a shift without leave is off post. */
  offPostMinutes: Bound.default({ is: 'more-than', value: 30 }),
  /** A window opened so much later than the hall opens. */
  openedLateMinutes: Bound.default({ is: 'more-than', value: 5 }),
})
export const LeaveRules = z.object({
  /** Asked at least so many hours ahead; holidays so many days. */
  aheadHours: z.int().min(0).max(720).default(24),
  holidayAheadDays: z.int().min(0).max(60).default(7),
  /** Up to so many days the centre's leader is asked; beyond, in writing and with a substitute. Half a day itself is up to. */
  shortUpToDays: Bound.default({ is: 'at-most', value: 0.5 }),
})
export const OvertimeRules = z.object({
  /** At most so much of the daily working time. */
  share: Bound.default({ is: 'at-most', value: 0.5 }),
})

export const DeductionRules = z.object({
  full: z.number().min(1).max(1000).default(10),
  /** What a point is worth, in fen, as the leaders' meeting decided; absent: not said. */
  pointFen: z.int().min(0).max(10_000_000).optional(),
  lists: z.array(FaultList).min(1).max(12),
  attendance: AttendanceRules.prefault({}),
  leave: LeaveRules.prefault({}),
  overtime: OvertimeRules.prefault({}),
  /** A section's score: the sum or the mean of its people's. */
  section: z.enum(['sum', 'mean']).default('mean'),
  /** An executor who favoured somebody loses so many times what that person should have lost. */
  favouritismFactor: z.number().min(1).max(10).default(2),
})
export type DeductionRules = z.infer<typeof DeductionRules>
