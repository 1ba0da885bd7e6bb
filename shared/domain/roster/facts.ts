/** Everything that can happen in a month's roster (排班表), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { Month } from '../period.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const RosterFact = z.discriminatedUnion('type', [
  fact('RosterPublished', { version: z.int().min(1), month: Month }),
])
export type RosterFact = z.infer<typeof RosterFact>
