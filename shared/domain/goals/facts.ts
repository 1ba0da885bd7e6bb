/** Everything that can happen in a section's goal sheet of one period (目标设定表), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { Period } from '../period.ts'
import { Code, Source } from '../ruleBook/ruleBook.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, LongNote, SectionId, StaffId } from '../words.ts'
import { Evidence } from './evidence.ts'

/** At most two decimals, so that hundredths add up exactly. */
const isWholeHundredths = (weight: number): boolean => Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-6
export const Weight = z
  .number()
  .gt(0)
  .max(100)
  .refine((weight) => isWholeHundredths(weight), 'at most two decimals')

/** 目标名称, 指标, 考核标准, 权重, 目标值, 数据来源. */
export const Goal = z.object({
  id: Code,
  name: z.string().trim().min(1).max(80),
  indicator: z.string().trim().min(1).max(160),
  standard: z.string().trim().min(1).max(300),
  weight: Weight,
  target: z.string().trim().max(80).optional(),
  /** Computed from the hall's own records, or entered by a person. A sheet of goals is no source of its own. */
  source: Source.refine(({ from }) => from !== 'goals', 'a goal cannot be measured by goals'),
})
export type Goal = z.infer<typeof Goal>
export const Goals = z
  .array(Goal)
  .min(1)
  .max(30)
  .refine((goals) => new Set(goals.map(({ id }) => id)).size === goals.length, 'each goal once')

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, day: BusinessDay, staff: StaffId, ...fields })

export const GoalsFact = z.discriminatedUnion('type', [
  /** Drafted anew as a whole; what was approved before stays in force until the new draft is. */
  fact('GoalsDrafted', { period: Period, section: SectionId, goals: Goals }),
  fact('GoalsSigned', {}),
  fact('GoalsApproved', {}),
  fact('GoalsRejected', { reason: LongNote }),
  /** How far it is, with what shows it. Without a score: progress, told by the section. */
  fact('GoalEntered', {
    goal: Code,
    actual: z.string().trim().min(1).max(80),
    score: z.number().min(0).max(100).optional(),
    evidence: Evidence,
    note: LongNote,
  }),
  /** 复核意见; after it nothing is entered any more. */
  fact('GoalsReviewed', { opinion: LongNote }),
])
export type GoalsFact = z.infer<typeof GoalsFact>
export type GoalsFactOf<T extends GoalsFact['type']> = Extract<GoalsFact, { type: T }>
