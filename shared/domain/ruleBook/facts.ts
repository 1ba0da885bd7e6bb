/** Everything that can happen in rule-books, in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { StorySubject } from '../subject.ts'
import * as w from '../words.ts'
import { RuleBook } from './ruleBook.ts'

const draft = z.int().min(1)
const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, day: w.BusinessDay, draft, staff: w.StaffId, ...fields })

export const RuleBookFact = z.discriminatedUnion('type', [
  fact('RuleBookProposed', { book: RuleBook, effective: w.BusinessDay, note: w.LongNote.optional() }),
  /** By a second person. From here on it is a version, which is never changed again. */
  fact('RuleBookApproved', { version: z.int().min(1), note: w.LongNote.optional() }),
  fact('RuleBookRejected', { reason: w.LongNote }),
  fact('RuleBookWithdrawn', {}),
])
export type RuleBookFact = z.infer<typeof RuleBookFact>
