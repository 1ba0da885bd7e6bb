/** What can be refused in discipline: met by the random months of conduct and its sentences, not by a random day of the hall. */
import type { Refusal } from '#shared/domain/refusals.ts'

/** Met by random months. */
export const conductRefusals: readonly Refusal[] = [
  'leave-unknown',
  'leave-backwards',
  'leave-without-duty',
  'leave-overlaps',
  'substitute-needed',
  'substitute-self',
  'substitute-on-leave',
  'director-decides',
  'say-why',
  'request-decided',
  'overtime-unknown',
  'overtime-afterwards',
  'overtime-too-long',
  'fault-unknown',
  'day-to-come',
  'points-needed',
  'attendance-taken',
  'deduction-unknown',
  'deduction-not-now',
  'own-deduction',
]
/** Met in sentences, where the hall is made for them. */
export const conductRefusalsElsewhere: readonly Refusal[] = [
  'leave-begun',
  'leave-too-long',
  'not-so-many-times',
  'no-rule-book',
  'appeal-too-late',
  'period-frozen',
  'shift-unknown',
  'shift-twice',
  'staff-twice',
  'roster-days',
]
