/** Everything that can happen in one round of 360 reviews, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { Period } from '../period.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const ReviewFact = z.discriminatedUnion('type', [
  fact('ReviewOpened', { period: Period }),
])
export type ReviewFact = z.infer<typeof ReviewFact>
