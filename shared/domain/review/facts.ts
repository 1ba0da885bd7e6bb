/** Everything that can happen in one round of 360 reviews, or in one knowledge test, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { DueDate } from '../matter/facts.ts'
import { Period } from '../period.ts'
import { Code, Said } from '../ruleBook/ruleBook.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, LongNote, StaffId } from '../words.ts'

/** Groups of people who review somebody. Users are the fifth side: their ratings of service, computed. */
export const raterGroups = ['superior', 'peers', 'subordinates', 'self'] as const
export type RaterGroup = (typeof raterGroups)[number]
const Raters = z.array(StaffId).max(300).default([])
/** Who is asked about one person, by group; nobody stands in two groups. */
export const Asked = z.object({
  about: StaffId,
  superior: Raters,
  peers: Raters,
  subordinates: Raters,
  self: z.boolean(),
})
export type Asked = z.infer<typeof Asked>
/** 0 … 10 for every dimension asked: whole points, so that nobody is known by an odd figure. */
export const Marks = z.record(Code, z.int().min(0).max(10))
export type Marks = z.infer<typeof Marks>
const percent = z.number().min(0).max(100)
export const GroupWeights = z.object({
  superior: percent,
  peers: percent,
  subordinates: percent,
  self: percent,
  users: percent,
})

const subject = StorySubject
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject, ...fields })
const deed = { day: BusinessDay, staff: StaffId }
export const TestResult = z.object({ staff: StaffId, score: z.number().min(0).max(1000) })

export const ReviewFact = z.discriminatedUnion('type', [
  /** All that decides the result is written down before the first ballot: groups, weights, k, and who is asked. */
  fact('ReviewOpened', {
    ...deed,
    period: Period,
    name: z.string().max(80).optional(),
    adHoc: z.boolean(),
    dimensions: z
      .array(z.object({ id: Code, name: Said }))
      .min(1)
      .max(12),
    k: z.int().min(4).max(20),
    weights: GroupWeights,
    asked: z.array(Asked).min(1).max(500),
    /** The last day, and the instant (ms) at which it is over. */
    until: DueDate,
    untilAt: z.int(),
  }),
  /** One ballot. Who gave it is nowhere in it: `by` is a code that only the open round could turn into a person. */
  fact('ReviewCast', { about: StaffId, group: z.enum(raterGroups), marks: Marks }),
  /** Time is over, or every ballot is in. Absent: the clock did it. */
  fact('ReviewClosed', { day: BusinessDay, staff: StaffId.optional() }),
  /** Opened by mistake: what was given counts for nothing and is shown to nobody. */
  fact('ReviewAnnulled', { ...deed, reason: LongNote }),
  /** Results of a knowledge test (业务知识测验). Entered again as a whole when something was wrong. */
  fact('TestEntered', {
    ...deed,
    period: Period,
    name: z.string().min(1).max(80),
    /** The full mark. */
    full: z.number().min(1).max(1000),
    results: z.array(TestResult).min(1).max(500),
    because: LongNote.optional(),
  }),
])
export type ReviewFact = z.infer<typeof ReviewFact>
export type ReviewFactOf<T extends ReviewFact['type']> = Extract<ReviewFact, { type: T }>
