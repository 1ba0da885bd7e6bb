/** What was looked for, in words, for a sheet of paper. */
import type { Teller } from '#shared/ledgers/cell.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { ledgers } from '#shared/ledgers/ledgers.ts'
import type { LedgerAsked } from './asked.ts'

/** One phrase a filter that is set, `人员 王芳`; the period is told apart. */
export const sayFilters = (name: LedgerName, { filters }: LedgerAsked, teller: Teller): string[] => {
  const { filters: say, measures } = teller.words.ledger
  const ledger = ledgers[name]
  const code = (key: string | undefined, value: string): string => {
    const column = ledger.columns.find((one) => one.key === key)
    return (column?.kind === 'word' && teller.lists[column.of]?.[value]) || value
  }
  const named = (['staff', 'window', 'service', 'item'] as const).flatMap((kind) => {
    const id = filters[kind]
    return id ? [`${say[kind]} ${teller.names[kind](id)}`] : []
  })
  const figure = filters.figure && (measures.figures as Readonly<Record<string, string>>)[filters.figure]
  return [
    ...named,
    ...(['stage', 'kind'] as const).flatMap((one) => {
      const value = filters[one]
      return value ? [`${say[one]} ${code(ledger[one], value)}`] : []
    }),
    ...(['open', 'overdue'] as const).flatMap((only) => (filters[only] ? [say[only]] : [])),
    ...(figure ? [say.figure(figure)] : []),
    ...(filters.q ? [`${say.search} “${filters.q}”`] : []),
  ]
}
