/** The hall's vocabulary. Every name here is a word a clerk would use; docs/words.md gives the Chinese. */
import { z } from 'zod'
import * as kinds from './kinds.ts'

const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}._-]+$/u)

/** A prefix and a running number: A001 … A999, A1000. Unique within a business day. */
export const TicketNumber = z
  .string()
  .regex(/^[A-Z]{1,2}\d{3,5}$/)
  .brand<'TicketNumber'>()
export type TicketNumber = z.infer<typeof TicketNumber>
/** One letter or two, shared by the services of a group. */
export const Prefix = z
  .string()
  .regex(/^[A-Z]{1,2}$/)
  .brand<'Prefix'>()
export type Prefix = z.infer<typeof Prefix>
export const ServiceId = id.brand<'ServiceId'>()
export type ServiceId = z.infer<typeof ServiceId>
export const GroupId = id.brand<'GroupId'>()
export type GroupId = z.infer<typeof GroupId>
export const WindowId = id.brand<'WindowId'>()
export type WindowId = z.infer<typeof WindowId>
export const ZoneId = id.brand<'ZoneId'>()
export type ZoneId = z.infer<typeof ZoneId>
export const StaffId = id.brand<'StaffId'>()
export type StaffId = z.infer<typeof StaffId>

/** One item of the catalogue of services (事项). */
export const ItemId = id.brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>
/** One paper of an item's guide. */
export const MaterialId = id.brand<'MaterialId'>()
export type MaterialId = z.infer<typeof MaterialId>
/** A unit of the directory, elsewhere. */
export const UnitId = id.brand<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>
/** A matter's number (办件编号): business day and running number, `20261123-0007`. */
export const MatterId = z
  .string()
  .regex(/^\d{8}-\d{4,6}$/)
  .brand<'MatterId'>()
export type MatterId = z.infer<typeof MatterId>
/** A registered first contact (首问登记号), `S20261123-0007`. */
export const ContactId = z
  .string()
  .regex(/^S\d{8}-\d{4,6}$/)
  .brand<'ContactId'>()
export type ContactId = z.infer<typeof ContactId>
/** A complaint or bad rating being followed up, `T20261123-0007`. */
export const ComplaintId = z
  .string()
  .regex(/^T\d{8}-\d{4,6}$/)
  .brand<'ComplaintId'>()
export type ComplaintId = z.infer<typeof ComplaintId>
/** A section (科室) of the centre. */
export const SectionId = id.brand<'SectionId'>()
export type SectionId = z.infer<typeof SectionId>
/** A file brought as evidence: the fingerprint (SHA-256, hex) of its bytes, which are kept outside of the log. */
export const EvidenceId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof EvidenceId>
/** What a citizen types or scans to come back by a notice: eight digits, the last a check digit. */
export const NoticeCode = z
  .string()
  .regex(/^\d{8,10}$/)
  .brand<'NoticeCode'>()
export type NoticeCode = z.infer<typeof NoticeCode>

/** The hall's own date, `2026-11-23`: changes at the cut-over hour, not at midnight of the server. */
export const BusinessDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .brand<'BusinessDay'>()
export type BusinessDay = z.infer<typeof BusinessDay>

/** Through which door a ticket came. */
export const Channel = z.enum(kinds.channels)
export type Channel = z.infer<typeof Channel>
/** The language a citizen chose; voice, slip and phone page follow it. */
export const Language = z.enum(kinds.languages)
export type Language = z.infer<typeof Language>
/** Priority by right; each counts as if the person had come some minutes earlier. */
export const Priority = z.enum(kinds.priorities)
export type Priority = z.infer<typeof Priority>
/** How a service ended. */
export const Outcome = z.enum(kinds.outcomes)
export type Outcome = z.infer<typeof Outcome>
/** 5 very satisfied, 4 satisfied, 3 basically satisfied, 2 dissatisfied, 1 very dissatisfied (国办发〔2019〕51号). */
export const Grade = z.int().min(1).max(5)
export type Grade = z.infer<typeof Grade>
export const HoldReason = z.enum(kinds.holdReasons)
export type HoldReason = z.infer<typeof HoldReason>
export const PauseReason = z.enum(kinds.pauseReasons)
export type PauseReason = z.infer<typeof PauseReason>
export const TransferReason = z.enum(kinds.transferReasons)
export type TransferReason = z.infer<typeof TransferReason>
export const CallReason = z.enum(kinds.callReasons)
export type CallReason = z.infer<typeof CallReason>
export const LeaveOutReason = z.enum(kinds.leaveOutReasons)
export type LeaveOutReason = z.infer<typeof LeaveOutReason>
/** What is wrong with one paper of the checklist. */
export const NoticeDefect = z.enum(kinds.noticeDefects)
export type NoticeDefect = z.infer<typeof NoticeDefect>
/** One thing the citizen was told is missing; `material` names the guide's entry when it has one. */
export const NoticeItem = z.object({
  material: z.string().max(80).optional(),
  text: z.string().min(1).max(200),
  defect: NoticeDefect,
})
export type NoticeItem = z.infer<typeof NoticeItem>
/** Told by mouth, or in writing when the citizen asks for it. */
export const NoticeForm = z.enum(kinds.noticeForms)
export type NoticeForm = z.infer<typeof NoticeForm>
/** Short working note. It goes into a log that cannot forget: no names, no phone or identity numbers. */
export const Note = z
  .string()
  .max(kinds.noteLength)
  .refine((text) => !kinds.looksPersonal(text), 'no phone or identity numbers in notes')
/** A reason, a ground or a plan in the words of who gives it. Like a note: never a citizen's name or numbers. */
export const LongNote = z
  .string()
  .trim()
  .max(kinds.longNoteLength)
  .refine((text) => !kinds.looksPersonal(text), 'no phone or identity numbers in notes')
/** One service really performed, and how many times. */
export const Performed = z.object({ service: ServiceId, count: z.int().min(1).max(99) })
export type Performed = z.infer<typeof Performed>

/** Who may act. One actor has one role at a time; the gate finds it out, the wish never says it. */
export const roles = [
  'kiosk',
  'citizen',
  'tablet',
  'clerk',
  'guide',
  'supervisor',
  'officer',
  'appraiser',
  'director',
  'ballot',
  'admin',
  'clock',
] as const
export type Role = (typeof roles)[number]
/** `id` is the staff id, the device id, or for a citizen the ticket number; `window` binds a tablet to its window. */
export type Actor = { readonly role: Role; readonly id: string; readonly window?: string; readonly ticket?: string }
export const staffRoles = ['clerk', 'guide', 'supervisor', 'officer'] as const
/** Everybody who is appraised may say so for himself: who signs in, whatever the role, but administration. */
export const appraisedRoles = [...staffRoles, 'appraiser', 'director'] as const
