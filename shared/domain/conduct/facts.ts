/** Everything that can happen in one person's month of discipline, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { BusinessDay } from '../words.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const ConductFact = z.discriminatedUnion('type', [
  fact('LeaveAsked', { leave: z.int().min(1), from: BusinessDay, to: BusinessDay }),
])
export type ConductFact = z.infer<typeof ConductFact>
