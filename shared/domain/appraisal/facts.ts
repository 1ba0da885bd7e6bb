/** Everything that can happen in the appraisal of one period (考核), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { Sheet } from './sheet.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const AppraisalFact = z.discriminatedUnion('type', [
  fact('SheetPublished', { version: z.int().min(1), sheet: Sheet }),
])
export type AppraisalFact = z.infer<typeof AppraisalFact>
