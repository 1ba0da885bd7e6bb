/** What a new hall begins with, and what places have published; the first kept equal to the schema's defaults by a test. */
import type { Deadlines, Retention } from '#shared/domain/setup/guide.ts'

export const usualDeadlines: Deadlines = {
  handOverMinutes: 30,
  followUpDays: 3,
  warnDays: 1,
  deliverDays: 10,
  complaintAcceptDays: 5,
  complaintReplyDays: 15,
  contactDays: 1,
  verifyDays: 5,
  rectifyDays: 15,
  appealDays: 5,
}

export const usualRetention: Retention = { contactDays: 30, matterDays: 1825, complaintDays: 1095, backupDays: 30 }

/**
 * Periods for bad ratings. 国办发〔2019〕51 号 names none in days; cities and provinces do: 德州 rectifies and reports
 * back in 5 working days, 四川 rectifies in 15, 江苏 contacts in 3 and rectifies in 15.
 */
export const ratingPresets = {
  national: { contactDays: 1, verifyDays: 5, rectifyDays: 15 },
  dezhou: { contactDays: 1, verifyDays: 3, rectifyDays: 5 },
  sichuan: { contactDays: 1, verifyDays: 5, rectifyDays: 15 },
  jiangsu: { contactDays: 3, verifyDays: 5, rectifyDays: 15 },
} as const satisfies Record<string, Partial<Deadlines>>
