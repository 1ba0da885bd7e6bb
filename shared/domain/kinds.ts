/** The fixed choices people have, as plain lists: screens offer them, the gate checks them (words.ts). No library here. */

/** Through which door a ticket came. */
export const channels = ['kiosk', 'reception', 'phone'] as const
/** The language a citizen chose; voice, slip and phone page follow it. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
/** Priority by right; each counts as if the person had come some minutes earlier. */
export const priorities = ['soldier', 'veteran', 'disabled', 'elderly', 'pregnant'] as const
export type Priority = (typeof priorities)[number]
/** How a service ended. `referred`: another unit's business, and it was told which; `pending`: reported up, to be answered later. */
export const outcomes = ['done', 'accepted', 'incomplete', 'refused', 'referred', 'pending', 'withdrawn'] as const
export type Outcome = (typeof outcomes)[number]
export const holdReasons = ['fetch-papers', 'fill-form', 'copy-or-pay', 'wait-colleague', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]
export const pauseReasons = ['break', 'meal', 'meeting', 'back-office', 'equipment', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]
export const transferReasons = ['other-service', 'wrong-window', 'needs-approval', 'specialist', 'other'] as const
export type TransferReason = (typeof transferReasons)[number]
export const callReasons = ['person-present', 'urgent', 'priority-right', 'came-back', 'other'] as const
export type CallReason = (typeof callReasons)[number]
/** What is wrong with one paper of the checklist. */
export const noticeDefects = ['missing', 'expired', 'not-original', 'not-signed', 'not-legible', 'wrong-form'] as const
export type NoticeDefect = (typeof noticeDefects)[number]
/** Told by mouth, or in writing when the citizen asks for it. */
export const noticeForms = ['oral', 'written'] as const
export type NoticeForm = (typeof noticeForms)[number]

/** Why a supervisor leaves a visit out of every figure: tried out, the machine or the line was down, recorded by mistake. */
export const leaveOutReasons = ['test', 'outage', 'mistake'] as const
export type LeaveOutReason = (typeof leaveOutReasons)[number]

export const noteLength = 100
export const longNoteLength = 300
/** A note goes into a log that cannot forget: a run of digits as long as a phone or identity number has no place in it. */
export const looksPersonal = (note: string): boolean => /\d{7,}/.test(note)

/** 原件, 复印件, 原件及复印件, 电子件, 当场填写. */
export const paperKinds = ['original', 'copy', 'original-and-copy', 'electronic', 'filled-here'] as const
export type PaperKind = (typeof paperKinds)[number]
/** 即办件, 承诺件, 联办件, 上报件. */
export const itemKinds = ['instant', 'promised', 'joint', 'escalated'] as const
export type ItemKind = (typeof itemKinds)[number]
export const limitDays = ['working', 'calendar'] as const

/** How a first contact began (首问登记): a called number is one, and these are those without. */
export const contactChannels = ['ticket', 'reception', 'phone', 'walk-up'] as const
export type ContactChannel = (typeof contactChannels)[number]
export const contactAnswers = ['on-the-spot', 'called-back', 'in-writing', 'in-person'] as const
export type ContactAnswer = (typeof contactAnswers)[number]

/** What a notice is for: papers before acceptance, papers after it, or merely asked about. */
export const noticePurposes = ['acceptance', 'supplement', 'consultation'] as const
export type NoticePurpose = (typeof noticePurposes)[number]
/** Why something is asked for now that an earlier notice did not name; an omission is the earlier notifier's breach. */
export const lateReasons = ['law-changed', 'circumstances-changed', 'false-statement', 'omission'] as const
export type LateReason = (typeof lateReasons)[number]
/** Why time stands still for a matter (行政许可法 art. 45): all are told to the applicant. */
export const suspensions = [
  'supplement',
  'hearing',
  'bidding',
  'auction',
  'inspection',
  'test',
  'quarantine',
  'appraisal',
  'expert-review',
] as const
export type Suspension = (typeof suspensions)[number]
/** 不予受理 because … */
export const notAcceptedReasons = [
  'not-needed',
  'not-this-organ',
  'conditions-not-met',
  'not-handled-case',
  'other',
] as const
export type NotAcceptedReason = (typeof notAcceptedReasons)[number]
/** How the result reaches the applicant. */
export const collections = ['at-window', 'by-post', 'by-agent', 'at-agency-point'] as const
export type Collection = (typeof collections)[number]
/** 即办, 代办, 协办. */
export const procedures = ['instant', 'agency', 'assisted', 'own'] as const
export type Procedure = (typeof procedures)[number]
/** How a matter ended. */
export const results = ['granted', 'done', 'denied', 'withdrawn'] as const
export type Result = (typeof results)[number]

/** What a complaint is about (性质). */
export const natures = [
  'attitude',
  'slow',
  'not-told-once',
  'shirking',
  'fees',
  'overdue',
  'queue-order',
  'integrity',
  'facilities',
  'suggestion',
  'other',
] as const
export type Nature = (typeof natures)[number]
export const complaintChannels = ['kiosk', 'phone', 'desk', 'officer', 'rating'] as const
export type ComplaintChannel = (typeof complaintChannels)[number]
/** What is to be done about a bad rating: 立行立改, 限期整改, 解释说明, 申诉复核 (国办发〔2019〕51号). */
export const complaintClasses = ['fix-at-once', 'fix-by-date', 'explain', 'appeal'] as const
export type ComplaintClass = (typeof complaintClasses)[number]
export const handlings = ['rectified', 'explained', 'mediated', 'discipline', 'transferred', 'unfounded'] as const
export type Handling = (typeof handlings)[number]
export const appealGrounds = ['mistaken', 'malicious', 'not-this-service', 'facts-wrong'] as const
export type AppealGround = (typeof appealGrounds)[number]

/** Local rules that suppose a rating where nobody rated; shown apart, never mixed in. `none`: unrated stays unrated, and that is all. */
export const defaultRatingRules = ['none', 'guangdong-2019', 'xinjiang'] as const
export type DefaultRatingRule = (typeof defaultRatingRules)[number]

/** Failures of duty that the system names by itself; people decide what follows. */
export const breaches = [
  'hand-over-not-accepted',
  'follow-up-overdue',
  'no-unit-told',
  'notice-omission',
  'matter-overdue',
  'complaint-overdue',
] as const
export type Breach = (typeof breaches)[number]

/** 岗位类别: window 窗口, review 审批, back office 后台, guide 导服, management 管理. Weights differ by it. */
export const postKinds = ['window', 'review', 'back-office', 'guide', 'management'] as const
export type PostKind = (typeof postKinds)[number]

/** Texts people write for others to read stay in the erasable table; so long may they be. */
export const longestStory = 1000
