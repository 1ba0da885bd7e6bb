/** Names that have no English yet: people who read the sheet in English would see Chinese there. */
import type { RuleBook } from '../ruleBook.ts'
import { fault, type Fault, type Path } from './fault.ts'

const walk = (value: unknown, path: Path): Fault[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('zh-CN' in value) {
    const said = value as { readonly 'zh-CN': string; readonly en?: string }
    return said.en?.trim() ? [] : [fault('english-missing', path, { name: said['zh-CN'] })]
  }
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index]))
  return Object.entries(value).flatMap(([key, entry]) => walk(entry, [...path, key]))
}

export const namesWithoutEnglish = (book: RuleBook): Fault[] => walk(book, [])
