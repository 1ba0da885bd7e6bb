/** What may be asked of a ledger, and the condition it comes to. */
import { z } from 'zod'
import { BusinessDay, type Actor } from '#shared/domain/words.ts'
import type { Ledger } from '#shared/ledgers/column.ts'
import { figures } from '#shared/scoring/noticeMeasures.ts'
import type { Source } from './sources.ts'

const longestDays = 3700
const span = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
const id = z.string().min(1).max(60).optional()

export const Period = z
  .object({ from: BusinessDay, to: BusinessDay })
  .refine(({ from, to }) => span(from, to) >= 0 && span(from, to) <= longestDays)
export const LedgerQuestion = z
  .object({
    from: BusinessDay,
    to: BusinessDay,
    staff: id,
    window: id,
    service: id,
    item: id,
    stage: id,
    kind: id,
    q: z.string().trim().max(60).optional(),
    open: z.literal('1').optional(),
    overdue: z.literal('1').optional(),
    /** Only rows behind this figure of the measures; `item` and `material` narrow it. */
    figure: z.enum(figures).optional(),
    material: z.string().max(220).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    language: z.enum(['zh-CN', 'en']).default('zh-CN'),
  })
  .refine(({ from, to }) => span(from, to) >= 0 && span(from, to) <= longestDays)
export type LedgerQuestion = z.infer<typeof LedgerQuestion>

export type Condition = { readonly where: string; readonly values: Readonly<Record<string, string>> }
/** Ids of items and services whose names hold what is searched for. */
export type NamesLike = (text: string) => { readonly items: readonly string[]; readonly services: readonly string[] }

const anyOf = (columns: readonly string[], test: string): string => {
  return columns.length === 0 ? '0' : `(${columns.map((column) => `l.${column} ${test}`).join(' OR ')})`
}

/** LIKE with its own signs meant as they stand. */
const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** `keys`: the rows behind a figure, when one was asked for. */
export const conditionOf = (
  ledger: Ledger,
  source: Source,
  asked: LedgerQuestion,
  who: Actor,
  { namesLike, keys }: { namesLike: NamesLike; keys: readonly string[] | undefined },
): Condition => {
  const parts: string[] = []
  const values: Record<string, string> = {}
  const also = (part: string, more: Record<string, string> = {}): void => {
    parts.push(part)
    Object.assign(values, more)
  }
  if (keys) also(source.find('@keys'), { keys: JSON.stringify(keys) })
  else also(`l.${ledger.day} BETWEEN @from AND @to`, { from: asked.from, to: asked.to })
  const { own } = ledger
  if (own?.roles.includes(who.role)) also(`l.${own.column} = @own`, { own: who.id })
  if (asked.staff) also(anyOf(ledger.staff, '= @staff'), { staff: asked.staff })
  if (asked.window) also(anyOf(ledger.window, '= @window'), { window: asked.window })
  for (const one of ['service', 'item', 'kind'] as const) {
    const value = asked[one]
    const column = ledger[one]
    if (value !== undefined) also(column ? `l.${column} = @${one}` : '0', column ? { [one]: value } : {})
  }
  if (asked.stage) also(stageOf(ledger, source, '= @stage'), { stage: asked.stage })
  if (asked.open) also(source.isOpen && ledger.open ? `(${source.isOpen})` : '0')
  if (asked.overdue) also(source.isOverdue && ledger.overdue ? `(${source.isOverdue})` : '0')
  if (asked.q) {
    const { items, services } = namesLike(asked.q)
    const like = anyOf(ledger.text, `LIKE @q ESCAPE '\\'`)
    const item = ledger.item ? `l.${ledger.item} IN (SELECT value FROM json_each(@items))` : '0'
    const service = ledger.service ? `l.${ledger.service} IN (SELECT value FROM json_each(@services))` : '0'
    also(`(${like} OR ${item} OR ${service})`, { q: likeText(asked.q) })
    if (ledger.item) values['items'] = JSON.stringify(items)
    if (ledger.service) values['services'] = JSON.stringify(services)
  }
  return { where: parts.join(' AND '), values }
}

/** A notice has no stage of its own; its matter has. */
const stageOf = (ledger: Ledger, source: Source, test: string): string => {
  if (!ledger.stage) return '0'
  return source.join ? `m.${ledger.stage} ${test}` : `l.${ledger.stage} ${test}`
}
