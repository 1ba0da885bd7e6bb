/** How anything in a rule-book is named: for people in both languages, and inside the book by a code. */
import { z } from 'zod'

export const Said = z.object({ 'zh-CN': z.string().min(1).max(160), en: z.string().max(240).optional() })
export type Said = z.infer<typeof Said>
/** Where a rule comes from, in a sentence. */
export const Basis = z.object({ 'zh-CN': z.string().min(1).max(400), en: z.string().max(800).optional() })
export type Basis = z.infer<typeof Basis>
/** A name inside the book: `late`, `efficiency`, `town-ten`. */
export const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
