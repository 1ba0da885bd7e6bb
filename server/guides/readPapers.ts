/** The sheet of papers, each given to its item. */
import { type Item, Material } from '#shared/domain/setup/guide.ts'
import { materialOf } from './fromCells.ts'
import type { Wrong } from './readGuides.ts'
import { idFrom, type ItemRow, type TableRow, unique } from './rows.ts'
import { materialCells } from './tables.ts'
import { faultsOf } from './wrong.ts'

/** Whose paper a row is: by the item's id, else by its name where only one has it. */
const ownerWith = (items: readonly ItemRow[], wrong: Wrong) => {
  const ids = new Set(items.map(({ id }) => id))
  const byName = unique(items, ({ cells }) => cells['name'] ?? '')
  return (row: TableRow): string | undefined => {
    const { item = '', itemName = '' } = row.cells
    if (ids.has(item)) return item
    const named = item === '' ? byName.get(itemName) : undefined
    if (named) return named.id
    const key = item !== '' || row.table.headings['itemName'] === undefined ? 'item' : 'itemName'
    const value = item || itemName
    const twice = item === '' && byName.has(itemName)
    wrong(row, { key, says: value === '' ? 'empty' : twice ? 'two-items' : 'unknown-item', value })
    return undefined
  }
}

/** The papers of each item, in the order of their rows; undefined stands for one that could not be read. */
export const papersOf = (
  rows: readonly TableRow[],
  items: readonly ItemRow[],
  published: readonly Item[],
  wrong: Wrong,
): ReadonlyMap<string, readonly (Material | undefined)[]> => {
  const ownerOf = ownerWith(items, wrong)
  const known = new Map<string, Item>(published.map((item) => [item.id, item]))
  const papers = new Map<string, (Material | undefined)[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    const owner = ownerOf(row)
    if (owner === undefined) continue
    const { id: written = '', name = '' } = row.cells
    const item = known.get(owner)
    const old = item?.materials.find((one) => (written === '' ? one.name['zh-CN'] === name : one.id === written))
    const id = written || (old?.id ?? idFrom('paper', owner, name))
    const cells = { ...(item && old && materialCells(old, item)), ...row.cells }
    const raw = materialOf(id, { ...row, cells })
    const read = Material.safeParse(raw.value, { reportInput: true })
    for (const fault of faultsOf(raw, read.error?.issues)) wrong(row, fault)
    if (seen.has(`${owner}\n${id}`))
      wrong(row, { key: written ? 'id' : 'name', says: 'same-id', value: written || name })
    seen.add(`${owner}\n${id}`)
    papers.set(owner, [...(papers.get(owner) ?? []), read.data])
  }
  return papers
}
