/** The service guide (办事指南) of one item: what a citizen must know once and for all, as data (GB/T 36114 服务指南编制). */
import { z } from 'zod'
import { itemKinds, limitDays, paperKinds } from '../kinds.ts'
import { ItemId, MaterialId, ServiceId, UnitId } from '../words.ts'

/** A sentence or two in the hall's languages; Chinese always, others when there. */
export const LongText = z.object({ 'zh-CN': z.string().min(1).max(600), en: z.string().max(900).optional() })
export type LongText = z.infer<typeof LongText>
const Name = z.object({ 'zh-CN': z.string().min(1).max(120), en: z.string().max(160).optional() })
/** A phone number as people dial it. */
export const Phone = z.string().regex(/^[0-9 ()+-]{3,30}$/)

/** One paper of the guide: everything a person needs to bring the right one at once. */
export const Material = z.object({
  id: MaterialId,
  name: Name,
  kind: z.enum(paperKinds).default('original'),
  /** How many of each. */
  count: z.int().min(1).max(20).default(1),
  /** Only in this case; absent: always. */
  when: LongText.optional(),
  /** Form or specification: `2 寸白底`, `近 3 个月`. */
  form: LongText.optional(),
  /** Who issues it. */
  issuer: Name.optional(),
  howToGet: LongText.optional(),
  /** The rule that asks for it. */
  basis: z.string().max(200).optional(),
  /** May be waived when the applicant pledges in writing (告知承诺制). */
  byPledge: z.boolean().default(false),
})
export type Material = z.infer<typeof Material>

/** A time limit in working days, or calendar days where the law says so. */
export const Limit = z.object({ days: z.int().min(1).max(400), of: z.enum(limitDays).default('working') })
export type Limit = z.infer<typeof Limit>

export const Item = z.object({
  id: ItemId,
  /** 事项编码, where the place has one. */
  code: z.string().max(40).optional(),
  /** The queue it is handled in. */
  service: ServiceId,
  name: Name,
  /** 即办件, 承诺件, 联办件, 上报件. */
  kind: z.enum(itemKinds).default('instant'),
  /** The organ that decides (实施机关); the hall itself when absent. */
  organ: UnitId.optional(),
  /** The date this edition of the guide applies from. */
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  basis: z.array(z.string().min(1).max(200)).max(12).default([]),
  conditions: z.array(LongText).max(12).default([]),
  procedure: z.array(LongText).max(12).default([]),
  materials: z.array(Material).max(60).default([]),
  statutory: Limit.optional(),
  promised: Limit.optional(),
  /** Absent: no fee. */
  fee: z.object({ standard: LongText, basis: z.string().max(200).optional() }).optional(),
  notHandled: z
    .array(z.object({ case: LongText, basis: z.string().max(200).optional() }))
    .max(12)
    .default([]),
  /** What the applicant gets in the end. */
  result: Name.optional(),
  /** Absent: the hall's. */
  enquiryPhone: Phone.optional(),
  supervisionPhone: Phone.optional(),
})
export type Item = z.infer<typeof Item>

/** A unit elsewhere that handles what this hall doesn't: who is sent on is told its name and phone (首问责任制). */
export const Unit = z.object({
  id: UnitId,
  name: Name,
  phone: Phone,
  address: Name.optional(),
  hours: Name.optional(),
  handles: LongText.optional(),
})
export type Unit = z.infer<typeof Unit>

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** The published calendar of one year: days off beside the weekends, and weekends that are worked (调休上班). */
export const WorkYear = z.object({
  year: z.int().min(2000).max(2200),
  off: z.array(date).max(120),
  work: z.array(date).max(60),
  /** The notice it was published by. */
  source: z.string().max(160).optional(),
})
export type WorkYear = z.infer<typeof WorkYear>

/** Numbers of papers: `{year}` and `{n}` are filled in; `{n:4}` with four digits. */
const Scheme = z
  .string()
  .min(3)
  .max(60)
  .refine((scheme) => /\{n(:[1-9])?\}/.test(scheme), 'a numbering scheme needs {n}')
export const Numbering = z.object({
  notice: Scheme.default('一次性告知〔{year}〕{n}号'),
  receipt: Scheme.default('受理〔{year}〕{n}号'),
  notAccepted: Scheme.default('不予受理〔{year}〕{n}号'),
  complaint: Scheme.default('投诉〔{year}〕{n}号'),
})
export type Numbering = z.infer<typeof Numbering>

/** Periods of the promises the hall itself makes; every one is local policy. */
export const Deadlines = z.object({
  /** A transferred visit not taken within so many minutes is a hand-over nobody accepted. */
  handOverMinutes: z.int().min(1).max(480).default(30),
  /** What was reported up is answered within so many working days. */
  followUpDays: z.int().min(1).max(60).default(3),
  /** A matter is warned of so many working days before it is due (电子监察预警). */
  warnDays: z.int().min(0).max(10).default(1),
  /** Result delivered within so many working days of completion (行政许可法 art. 44). */
  deliverDays: z.int().min(1).max(60).default(10),
  complaintAcceptDays: z.int().min(1).max(30).default(5),
  complaintReplyDays: z.int().min(1).max(60).default(15),
  /** Bad ratings: contact, verify, rectify, in working days (差评整改). */
  contactDays: z.int().min(1).max(30).default(1),
  verifyDays: z.int().min(1).max(30).default(5),
  rectifyDays: z.int().min(1).max(60).default(15),
  /** An appeal is decided within so many working days. */
  appealDays: z.int().min(1).max(60).default(5),
})
export type Deadlines = z.infer<typeof Deadlines>

/** How long personal data are kept, in days, counted from the end of the story they belong to. */
export const Retention = z.object({
  contactDays: z.int().min(1).max(3650).default(30),
  matterDays: z.int().min(1).max(36500).default(1825),
  complaintDays: z.int().min(1).max(36500).default(1095),
  /** Backups older than this are to be destroyed; erased data may live in younger ones. */
  backupDays: z.int().min(1).max(3650).default(30),
})
export type Retention = z.infer<typeof Retention>
