/** Everything that can happen in one selection of quality windows (优质服务窗口评比), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { Period } from '../period.ts'
import { Code } from '../ruleBook/ruleBook.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const SelectionFact = z.discriminatedUnion('type', [
  fact('SelectionOpened', { period: Period, scheme: Code }),
])
export type SelectionFact = z.infer<typeof SelectionFact>
