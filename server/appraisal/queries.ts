/** What may be asked about sheets: which scheme of which period, in which version, in which language. */
import { z } from 'zod'
import { Period } from '#shared/domain/period.ts'
import { Code } from '#shared/domain/ruleBook/ruleBook.ts'
import { Language } from '#shared/domain/words.ts'

const version = z.coerce.number().int().min(1).optional()
export const SchemesQuery = z.object({ period: Period })
export const WhichQuery = z.object({ scheme: Code, period: Period })
export type WhichQuery = z.infer<typeof WhichQuery>
export const SheetQuery = WhichQuery.extend({ of: z.enum(['person', 'window', 'section']).optional() })
export const VersionQuery = WhichQuery.extend({ version })
export type VersionQuery = z.infer<typeof VersionQuery>
export const FileQuery = WhichQuery.extend({ language: Language.default('zh-CN'), version })
