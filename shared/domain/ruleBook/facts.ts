/** Everything that can happen in rule-books, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import { BusinessDay } from '../words.ts'
import { RuleBook } from './ruleBook.ts'

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, ...fields })

export const RuleBookFact = z.discriminatedUnion('type', [
  fact('RuleBookProposed', { draft: z.int().min(1), book: RuleBook, effective: BusinessDay }),
])
export type RuleBookFact = z.infer<typeof RuleBookFact>
