/** The fixed choices people have, as plain lists: screens offer them, the gate checks them (words.ts). No library here. */

/** Through which door a ticket came. */
export const channels = ['kiosk', 'reception', 'phone'] as const
/** The language a citizen chose; voice, slip and phone page follow it. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
/** Priority by right; each counts as if the person had come some minutes earlier. */
export const priorities = ['soldier', 'veteran', 'disabled', 'elderly', 'pregnant'] as const
export type Priority = (typeof priorities)[number]
/** How a service ended. */
export const outcomes = ['done', 'accepted', 'incomplete', 'refused', 'referred', 'withdrawn'] as const
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

export const noteLength = 100
/** A note goes into a log that cannot forget: a run of digits as long as a phone or identity number has no place in it. */
export const looksPersonal = (note: string): boolean => /\d{7,}/.test(note)
