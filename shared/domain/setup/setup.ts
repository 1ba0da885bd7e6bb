/** The hall's setup: one published document, replaced as a whole, never edited in place. */
import { z } from 'zod'
import { GroupId, Language, Prefix, SectionId, ServiceId, StaffId, WindowId, ZoneId } from '../words.ts'
import { defaultRatingRules, postKinds } from '../kinds.ts'
import { itemsOfOldServices } from './earlier.ts'
import { Deadlines, Item, Numbering, Phone, Retention, Unit, WorkYear } from './guide.ts'

/** A text in the hall's languages; Chinese always, others when there. */
export const Text = z.object({ 'zh-CN': z.string().min(1).max(120), en: z.string().max(160).optional() })
export type Text = z.infer<typeof Text>
/** `08:30` by the hall's own clock. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Opening and closing time of one stretch, e.g. ['08:30', '12:00']. */
const Stretch = z.tuple([TimeOfDay, TimeOfDay]).refine(([from, to]) => from < to, 'opens after it closes')
const Stretches = z.array(Stretch).max(4)

export const Service = z.object({
  id: ServiceId,
  group: GroupId,
  name: Text,
  /** Catalogue handling time in minutes: what the estimate believes before it has seen any. */
  minutes: z.number().min(0.5).max(240).default(10),
  /** Tickets a day, none when absent. */
  quota: z.int().min(1).max(9999).optional(),
})
export type Service = z.infer<typeof Service>

export const Group = z.object({ id: GroupId, name: Text, prefix: Prefix })
export type Group = z.infer<typeof Group>
export const Zone = z.object({ id: ZoneId, name: Text })
export const HallWindow = z.object({
  id: WindowId,
  /** What the sign says: usually a number, `3`. */
  name: z.string().min(1).max(20),
  zone: ZoneId,
  /** What may be handled here; who opens it may choose fewer. */
  services: z.array(ServiceId).min(1),
  /** The section it belongs to, where windows are appraised by section. */
  section: SectionId.optional(),
})
export type HallWindow = z.infer<typeof HallWindow>

/** A section (科室): appraised as a whole by its goals; its head signs them. */
export const Section = z.object({ id: SectionId, name: Text, head: StaffId.optional() })
export type Section = z.infer<typeof Section>

export const StaffRole = z.enum(['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director', 'admin'])
export type StaffRole = z.infer<typeof StaffRole>
export const Person = z.object({
  id: StaffId,
  name: z.string().min(1).max(40),
  /** 工号, what the person types to sign in. */
  staffNo: z.string().regex(/^[A-Za-z0-9-]{1,20}$/),
  roles: z.array(StaffRole).min(1),
  /** 岗位, as the board of staff on duty shows it. */
  post: Text.optional(),
  /** An office phone, never a private one. */
  phone: Phone.optional(),
  /** Fingerprint of an uploaded picture (`/photos/<it>`). */
  photo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  section: SectionId.optional(),
  /** 岗位类别: indicators weigh differently for different posts. Absent: window. */
  postKind: z.enum(postKinds).optional(),
  active: z.boolean().default(true),
})
export type Person = z.infer<typeof Person>

/** One printer of slips. `file` appends every job to a folder: for trying things out without paper. */
export const Printer = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(60),
  width: z.union([z.literal(58), z.literal(80)]).default(80),
  encoding: z.enum(['gb18030', 'raster']).default('gb18030'),
  connection: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('network'),
      host: z.string().min(1).max(120),
      port: z.int().min(1).max(65535).default(9100),
    }),
    z.object({ kind: z.literal('usb'), path: z.string().min(1).max(200) }),
    z.object({
      kind: z.literal('serial'),
      path: z.string().min(1).max(200),
      baud: z.int().min(1200).max(115200).default(9600),
    }),
    z.object({ kind: z.literal('file'), folder: z.string().min(1).max(200) }),
  ]),
})
export type Printer = z.infer<typeof Printer>

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
export const Hours = z.object({
  weekly: z.partialRecord(weekday, Stretches),
  /** Holidays (`open: []`) and shifted workdays, by date. */
  exceptions: z
    .array(z.object({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), open: Stretches, name: Text.optional() }))
    .default([]),
})
export type Hours = z.infer<typeof Hours>

/** Numbers of the house rules. Every one is policy, so every one is here and not in the code. */
export const Rules = z.object({
  /** The kiosk gives numbers from so many minutes before opening … */
  issueBeforeOpeningMinutes: z.int().min(0).max(240).default(15),
  /** … until so many minutes before closing. */
  lastIssueBeforeClosingMinutes: z.int().min(0).max(240).default(0),
  /** Minutes a priority by right counts as having come earlier (virtual arrival). */
  priorityCreditMinutes: z.int().min(0).max(60).default(15),
  /** Minutes an appointment kept in time counts as having come before its slot. */
  appointmentCreditMinutes: z.int().min(0).max(60).default(10),
  appointmentGraceMinutes: z.int().min(0).max(60).default(10),
  appointmentCallableMinutes: z.int().min(0).max(120).default(15),
  /** Who waited longer than this is called first by every window that may serve them. */
  longestWaitMinutes: z.int().min(10).max(480).default(60),
  /** Transfers that keep the place; later ones count as having come `appointmentCreditMinutes` ago. */
  placeKeptTransfers: z.int().min(0).max(5).default(2),
  /** A missed ticket needs so many recalls, or so many seconds since the call. */
  missedAfterRecalls: z.int().min(0).max(10).default(1),
  missedAfterSeconds: z.int().min(0).max(600).default(60),
  /** Who comes back after a miss stands behind so many waiting people, within so many minutes. */
  comeBackPlaces: z.int().min(0).max(10).default(3),
  comeBackMinutes: z.int().min(1).max(480).default(30),
  /** Letting others go first: places at most, times at most, not in the last minutes of the day. */
  yieldPlaces: z.int().min(1).max(10).default(3),
  yieldTimes: z.int().min(0).max(5).default(2),
  yieldNotBeforeClosingMinutes: z.int().min(0).max(60).default(5),
  undoSeconds: z.int().min(0).max(60).default(10),
  /** The rating link on the slip stays open so many days after the visit. */
  ratingDays: z.int().min(0).max(60).default(7),
})
export type Rules = z.infer<typeof Rules>

export const Setup = z.object({
  name: Text,
  /** The organ short name that stands in the numbers of papers: `清河`. */
  shortName: z.string().min(1).max(20).optional(),
  /** Enquiry and supervision (complaint) phones of the hall (办事公开). */
  phones: z.object({ enquiry: Phone.optional(), supervision: Phone.optional() }).default({}),
  address: Text.optional(),
  timeZone: z.string().refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
    } catch {
      return false
    }
  }, 'not a time zone name such as Asia/Shanghai'),
  /** The hour at which yesterday ends for good. */
  cutOverHour: z.int().min(0).max(12).default(4),
  languages: z.array(Language).min(1).default(['zh-CN', 'en']),
  hours: Hours,
  zones: z.array(Zone).min(1),
  groups: z.array(Group).min(1),
  services: z.array(Service).min(1).max(400),
  /** The catalogue of items with their guides; each is handled in one queue. */
  items: z.array(Item).max(2000).default([]),
  /** Other units a citizen may have to be sent to. */
  units: z.array(Unit).max(500).default([]),
  /** Published calendars; deadlines are computed only into years that are here. */
  workYears: z.array(WorkYear).max(40).default([]),
  windows: z.array(HallWindow).min(1).max(300),
  sections: z.array(Section).max(100).default([]),
  people: z.array(Person).max(2000).default([]),
  printers: z.array(Printer).max(50).default([]),
  rules: z.preprocess((value) => value ?? {}, Rules),
  numbering: z.preprocess((value) => value ?? {}, Numbering),
  deadlines: z.preprocess((value) => value ?? {}, Deadlines),
  retention: z.preprocess((value) => value ?? {}, Retention),
  /** A local rule that supposes ratings, shown in a layer of its own beside what people said. */
  defaultRatings: z.enum(defaultRatingRules).default('none'),
  /** True only in the demo hall: every screen and slip says so. */
  demo: z.boolean().default(false),
})
/** A document as it was published once, by whatever version of the program. */
export const readSetup = (value: unknown): Setup => Setup.parse(itemsOfOldServices(value))
export type Setup = z.infer<typeof Setup>
