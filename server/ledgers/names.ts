/** What ids are called: by the setup of today, and for those it no longer knows by the newest that did. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { LedgerRow, NameLists, Named } from '#shared/ledgers/answers.ts'
import type { Column } from '#shared/ledgers/column.ts'
import type { Keeper } from '../keeper.ts'

const kinds = ['staff', 'window', 'service', 'item'] as const
type Kind = (typeof kinds)[number]
const noNames: NameLists = { staff: [], window: [], service: [], item: [] }

/** Everybody, every window, service and item of a setup. */
export const namesIn = (setup: Setup | undefined): NameLists =>
  setup
    ? {
        staff: setup.people.map(({ id, name }) => ({ id, name: { 'zh-CN': name } })),
        window: setup.windows.map(({ id, name }) => ({ id, name: { 'zh-CN': name } })),
        service: setup.services.map(({ id, name }) => ({ id, name })),
        item: setup.items.map(({ id, name }) => ({ id, name })),
      }
    : noNames

const kindOf = ({ kind }: Column): Kind | undefined => {
  if (kind === 'person') return 'staff'
  return kind === 'window' || kind === 'service' || kind === 'item' ? kind : undefined
}

export type FormerNames = (columns: readonly Column[], rows: readonly LedgerRow[]) => NameLists

/** Looks back through earlier setups for what today's has not; what was looked for once is remembered. */
export const openFormerNames = (keeper: Pick<Keeper, 'hall' | 'books'>): FormerNames => {
  let ofVersion = 0
  let today: Readonly<Record<Kind, ReadonlySet<string>>> | undefined
  let known: Readonly<Record<Kind, Map<string, Named | undefined>>> | undefined
  const begin = (): void => {
    const { setup, setupVersion } = keeper.hall
    if (today && ofVersion === setupVersion) return
    const names = namesIn(setup)
    const ids = (kind: Kind) => new Set(names[kind].map(({ id }) => id))
    ofVersion = setupVersion
    today = { staff: ids('staff'), window: ids('window'), service: ids('service'), item: ids('item') }
    known = { staff: new Map(), window: new Map(), service: new Map(), item: new Map() }
  }
  const lookBack = (kind: Kind, id: string): Named | undefined => {
    for (let version = ofVersion - 1; version > 0; version--) {
      const found = namesIn(keeper.books.setupOf(version))[kind].find((one) => one.id === id)
      if (found) return found
    }
    return undefined
  }
  return (columns, rows) => {
    begin()
    const found: Record<Kind, Map<string, Named>> = {
      staff: new Map(),
      window: new Map(),
      service: new Map(),
      item: new Map(),
    }
    for (const column of columns) {
      const kind = kindOf(column)
      if (!kind) continue
      for (const { cells } of rows) {
        const id = cells[column.key]
        if (typeof id !== 'string' || id === '' || today![kind].has(id)) continue
        if (!known![kind].has(id)) known![kind].set(id, lookBack(kind, id))
        const named = known![kind].get(id)
        if (named) found[kind].set(id, named)
      }
    }
    const list = (kind: Kind) => [...found[kind].values()]
    return { staff: list('staff'), window: list('window'), service: list('service'), item: list('item') }
  }
}
