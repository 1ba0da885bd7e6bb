/** Everything that can happen in a section's goal sheet of one period (目标设定表), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { Period } from '../period.ts'
import { SectionId } from '../words.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const GoalsFact = z.discriminatedUnion('type', [
  fact('GoalsDrafted', { period: Period, section: SectionId }),
])
export type GoalsFact = z.infer<typeof GoalsFact>
