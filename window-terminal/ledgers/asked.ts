/** Which ledger, which days, which filters: kept in the address, so that a link or a reload shows the same rows. */
import type { LedgerName } from '#shared/ledgers/column.ts'
import { ledgerNames } from '#shared/ledgers/ledgers.ts'

export type Tab = LedgerName | 'measures'
/** As the machine calls them in its query. */
export const filterNames = [
  'q',
  'staff',
  'window',
  'service',
  'item',
  'stage',
  'kind',
  'open',
  'overdue',
  'figure',
  'material',
] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>
export type LedgerAsked = {
  readonly tab: Tab
  readonly from: string
  readonly to: string
  readonly filters: Filters
  readonly page: number
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)
const tabs: readonly Tab[] = [...ledgerNames, 'measures']

/** `#matters?from=2026-11-01&to=2026-11-23&open=1`; what is missing or nonsense is as usual: this month, everything. */
export const readAsked = (hash: string, today: string): LedgerAsked => {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?')
  const given = new URLSearchParams(query)
  const [from, to] = [given.get('from'), given.get('to')]
  const filters: Partial<Record<FilterName, string>> = {}
  for (const one of filterNames) {
    const value = given.get(one)
    if (value) filters[one] = value
  }
  const page = Number(given.get('page') ?? 1)
  return {
    tab: tabs.find((tab) => tab === name) ?? 'matters',
    from: isDay(from) ? from : `${today.slice(0, 8)}01`,
    to: isDay(to) ? to : today,
    filters,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The query of a ledger's rows, without the page. */
export const queryOf = ({ from, to, filters }: Pick<LedgerAsked, 'from' | 'to' | 'filters'>): URLSearchParams => {
  const query = new URLSearchParams({ from, to })
  for (const name of filterNames) {
    const value = filters[name]
    if (value) query.set(name, value)
  }
  return query
}

/** The part of the address behind `#`. */
export const addressOf = (asked: LedgerAsked): string => {
  const query = queryOf(asked)
  if (asked.page > 1) query.set('page', String(asked.page))
  return `#${asked.tab}?${query.toString()}`
}
