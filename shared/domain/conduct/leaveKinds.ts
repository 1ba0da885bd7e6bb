/** Kinds of leave (请假种类), and how soon each has to be asked for. A kind, never a diagnosis. */

/** 年休假 病假 事假 婚假 产假 陪产假 丧假 公假 调休 培训 育儿假 工伤假 探亲假. */
export const leaveKinds = [
  'annual',
  'sick',
  'personal',
  'marriage',
  'maternity',
  'paternity',
  'bereavement',
  'official',
  'shift-swap',
  'training',
  'childcare',
  'injury',
  'family-visit',
] as const
export type LeaveKind = (typeof leaveKinds)[number]

/** Holidays in the sense of the rules: planned long before, so asked for a week ahead. */
export const holidayKinds: readonly LeaveKind[] = ['annual', 'marriage', 'family-visit']
/** Nobody knows these a day ahead: before the duty begins is early enough. */
export const suddenKinds: readonly LeaveKind[] = ['sick', 'bereavement', 'injury', 'maternity']

/** `in-time`: as long ahead as the rules ask. `late`: before the leave, but later than that. `after`: when it had begun. */
export const askedWhen = ['in-time', 'late', 'after'] as const
export type AskedWhen = (typeof askedWhen)[number]

/** First or second half of a day's duty. */
export const halfNames = ['am', 'pm'] as const
export type HalfName = (typeof halfNames)[number]

/** Why somebody says a deduction is wrong. */
export const deductionGrounds = ['facts-wrong', 'had-leave', 'not-my-duty', 'wrong-rule', 'already-deducted'] as const
export type DeductionGround = (typeof deductionGrounds)[number]
