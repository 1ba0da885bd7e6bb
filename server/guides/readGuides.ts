/** Items out of the two tables of a spreadsheet: all of them, or every fault with its row and column. */
import { isDeepStrictEqual } from 'node:util'
import { checkItems } from '#shared/domain/setup/checkGuides.ts'
import { Item, type Material } from '#shared/domain/setup/guide.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { GuideError, GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { itemOf } from './fromCells.ts'
import { papersOf } from './readPapers.ts'
import { readTables, type ReadTable } from './readTables.ts'
import { idFrom, rowsOf, type ItemRow, type TableRow, unique } from './rows.ts'
import { itemCellsWith } from './tables.ts'
import { columnAt, faultOfCheck, faultsOf, type Place } from './wrong.ts'

export type Published = Pick<Setup, 'items' | 'services' | 'units'>
export type Wrong = (row: TableRow, place: Place) => void

const mostItems = 2000
const mostPapers = 60
const nothingRead = { items: [], summary: { added: 0, changed: 0, same: 0, kept: 0 } } as const

/** Rows with the id each item has, gets from the published one of its name, or gets from its name. */
const itemRowsOf = (tables: readonly ReadTable[], published: Published, wrong: Wrong): readonly ItemRow[] => {
  const byName = unique(published.items, ({ name }) => name['zh-CN'])
  const seen = new Set<string>()
  return rowsOf(tables, 'items').map((row) => {
    const { id: written = '', name = '' } = row.cells
    const id = written || (byName.get(name)?.id ?? idFrom('item', name))
    if (seen.has(id)) wrong(row, { key: written ? 'id' : 'name', says: 'same-id', value: written || name })
    seen.add(id)
    return { ...row, id }
  })
}

type ReadItem = { readonly row: ItemRow; readonly item: Item | undefined }

/** A column that is not in the file leaves what was there; so does a missing sheet of papers. */
const itemsOf = (
  rows: readonly ItemRow[],
  papers: ReadonlyMap<string, readonly (Material | undefined)[]> | undefined,
  published: Published,
  wrong: Wrong,
): readonly ReadItem[] => {
  const known = new Map<string, Item>(published.items.map((item) => [item.id, item]))
  const cellsOf = itemCellsWith(published)
  return rows.map((row) => {
    const old = known.get(row.id)
    const raw = itemOf(row.id, { ...row, cells: { ...(old && cellsOf(old)), ...row.cells } }, published)
    const read = Item.safeParse({ ...raw.value, materials: [] }, { reportInput: true })
    for (const fault of faultsOf(raw, read.error?.issues)) wrong(row, fault)
    const own = papers ? (papers.get(row.id) ?? []) : (old?.materials ?? [])
    if (own.length > mostPapers) wrong(row, { key: '', says: 'too-many', value: String(mostPapers) })
    return { row, item: read.data && { ...read.data, materials: own.flatMap((paper) => paper ?? []) } }
  })
}

/** Items before papers, from the top. */
const order = ({ sheet, row }: GuideError): number => (sheet === 'materials' ? 1_000_000 : 0) + row

const summaryOf = (read: readonly Item[], published: Published): GuidesAnswer['summary'] => {
  const known = new Map<string, Item>(published.items.map((item) => [item.id, item]))
  const added = read.filter(({ id }) => !known.has(id)).length
  const same = read.filter((item) => isDeepStrictEqual(known.get(item.id), item)).length
  return { added, same, changed: read.length - added - same, kept: known.size - (read.length - added) }
}

/**
 * Reads a file as it was sent. `published` gives the names of queues and units, and the ids of what is known by name.
 * Nothing is thrown for what a file may contain.
 */
export const readGuides = async (bytes: Buffer, published: Published): Promise<GuidesAnswer> => {
  const { tables, errors: unread } = await readTables(bytes)
  if (unread.length > 0) return { ...nothingRead, errors: unread }
  const errors: GuideError[] = []
  const wrong: Wrong = ({ table, row }, { key, says, value }) =>
    void errors.push({ sheet: table.sheet, row, column: key ? columnAt(table, key) : '', says, value })

  const rows = itemRowsOf(tables, published, wrong)
  const extra = rows[mostItems]
  if (extra) wrong(extra, { key: '', says: 'too-many', value: String(mostItems) })
  const hasPapers = tables.some(({ sheet }) => sheet === 'materials')
  const papers = hasPapers ? papersOf(rowsOf(tables, 'materials'), rows, published.items, wrong) : undefined
  const read = itemsOf(rows, papers, published, wrong)
  const items = read.flatMap(({ item }) => item ?? [])
  // What doesn't fit together is looked for only where every field reads well.
  for (const problem of errors.length > 0 ? [] : checkItems({ ...published, items })) {
    const fault = faultOfCheck(problem)
    const row = read[Number(problem.path[1])]?.row
    if (fault && row) wrong(row, fault)
  }
  if (errors.length > 0) return { ...nothingRead, errors: errors.sort((a, b) => order(a) - order(b)) }
  return { items, errors: [], summary: summaryOf(items, published) }
}
