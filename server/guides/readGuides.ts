/** Items out of the two tables of a spreadsheet: all of them, or every fault with its row and column. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { checkItems } from '#shared/domain/setup/checkGuides.ts'
import { Item, Material } from '#shared/domain/setup/guide.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { GuideError, GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { itemOf, materialOf, type Raw } from './fromCells.ts'
import { readTables, type ReadRow, type ReadTable } from './readTables.ts'
import { itemCellsWith, materialCells } from './tables.ts'
import { columnAt, faultOfCheck, faultOfIssue, type Place } from './wrong.ts'

export type Published = Pick<Setup, 'items' | 'services' | 'units'>

/** The same name gives the same id again, so that a file without ids may be read twice. */
const idFrom = (kind: string, ...names: readonly string[]): string =>
  `${kind}-${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 10)}`

const nothingRead = { items: [], summary: { added: 0, changed: 0, same: 0, kept: 0 } } as const

type Row = ReadRow & { readonly table: ReadTable; readonly id: string }

/** Only one of a name counts; two of them say nothing. */
const unique = <T>(list: readonly T[], name: (one: T) => string): Map<string, T | undefined> => {
  const found = new Map<string, T | undefined>()
  for (const one of list) found.set(name(one), found.has(name(one)) ? undefined : one)
  return found
}

const rowsOf = (tables: readonly ReadTable[], sheet: ReadTable['sheet']) =>
  tables.filter((table) => table.sheet === sheet).flatMap((table) => table.rows.map((row) => ({ ...row, table })))

export const readGuides = async (bytes: Buffer, published: Published): Promise<GuidesAnswer> => {
  const { tables, errors: unread } = await readTables(bytes)
  if (unread.length > 0) return { ...nothingRead, errors: unread }
  const errors: GuideError[] = []
  const wrong = ({ table, row }: { table: ReadTable; row: number }, { key, says, value }: Place): void =>
    void errors.push({ sheet: table.sheet, row, column: key ? columnAt(table, key) : '', says, value })

  const known = new Map<string, Item>(published.items.map((item) => [item.id, item]))
  const byName = unique(published.items, ({ name }) => name['zh-CN'])
  const cellsOf = itemCellsWith(published)

  // Ids first: papers name their item by id or by name.
  const itemRows: Row[] = rowsOf(tables, 'items').map((row) => {
    const { id = '', name = '' } = row.cells
    return { ...row, id: id || (byName.get(name)?.id ?? idFrom('item', name)) }
  })
  const rowById = new Map<string, Row>()
  for (const row of itemRows) {
    if (rowById.has(row.id))
      wrong(row, {
        key: row.cells['id'] ? 'id' : 'name',
        says: 'same-id',
        value: row.cells['id'] || (row.cells['name'] ?? ''),
      })
    else rowById.set(row.id, row)
  }
  const rowByName = unique(itemRows, ({ cells }) => cells['name'] ?? '')

  const ownerOf = (row: ReadRow & { table: ReadTable }): string | undefined => {
    const { item = '', itemName = '' } = row.cells
    if (item !== '') {
      if (!rowById.has(item)) wrong(row, { key: 'item', says: 'unknown-item', value: item })
      return rowById.has(item) ? item : undefined
    }
    const named = rowByName.get(itemName)
    if (named) return named.id
    const says = itemName === '' ? 'empty' : rowByName.has(itemName) ? 'two-items' : 'unknown-item'
    wrong(row, { key: row.table.headings['itemName'] === undefined ? 'item' : 'itemName', says, value: itemName })
    return undefined
  }

  const papers = new Map<string, { readonly row: Row; readonly material: Material | undefined }[]>()
  for (const row of rowsOf(tables, 'materials')) {
    const owner = ownerOf(row)
    if (owner === undefined) continue
    const { id = '', name = '' } = row.cells
    const before = known.get(owner)?.materials ?? []
    const old = before.find((one) => (id === '' ? one.name['zh-CN'] === name : one.id === id))
    const paperId = id || old?.id || idFrom('paper', owner, name)
    const inside = papers.get(owner) ?? []
    const full = { ...row, id: paperId, cells: { ...(old && materialCells(old, known.get(owner)!)), ...row.cells } }
    const raw = materialOf(paperId, full)
    const read = Material.safeParse(raw.value, { reportInput: true })
    for (const fault of faultsOf(raw, read.error?.issues)) wrong(row, fault)
    if (inside.some((one) => one.row.id === paperId))
      wrong(row, { key: id ? 'id' : 'name', says: 'same-id', value: id || name })
    papers.set(owner, [...inside, { row: full, material: read.data }])
  }
  const hasPapers = tables.some(({ sheet }) => sheet === 'materials')

  const items = itemRows.map((row) => {
    const old = known.get(row.id)
    // A column that is not in the file leaves what was there.
    const raw = itemOf(row.id, { ...row, cells: { ...(old && cellsOf(old)), ...row.cells } }, published)
    const read = Item.safeParse({ ...(raw.value as object), materials: [] }, { reportInput: true })
    for (const fault of faultsOf(raw, read.error?.issues)) wrong(row, fault)
    const own = papers.get(row.id) ?? []
    if (own.length > 60) wrong(row, { key: '', says: 'too-many', value: '60' })
    const materials = hasPapers ? own.flatMap(({ material }) => material ?? []) : (old?.materials ?? [])
    return { row, item: read.data && { ...read.data, materials } }
  })
  if (items.length > 2000) wrong(items[2000]!.row, { key: '', says: 'too-many', value: '2000' })

  const read = items.flatMap(({ item }) => item ?? [])
  if (errors.length === 0)
    for (const problem of checkItems({ ...published, items: read })) {
      const fault = faultOfCheck(problem)
      const row = items[Number(problem.path[1])]?.row
      if (fault && row) wrong(row, fault)
    }
  if (errors.length > 0) return { ...nothingRead, errors: errors.sort((a, b) => order(a) - order(b)) }
  return { items: read, errors: [], summary: summaryOf(read, known) }
}

const faultsOf = (raw: Raw, issues: readonly Parameters<typeof faultOfIssue>[0][] = []): Place[] => {
  // What could not be read is told as such, not a second time as empty.
  const told = new Set(raw.faults.map(({ key }) => key))
  return [...raw.faults, ...issues.map((issue) => faultOfIssue(issue)).filter(({ key }) => !told.has(key))]
}

/** Items before papers, from the top. */
const order = ({ sheet, row }: GuideError): number => (sheet === 'materials' ? 1_000_000 : 0) + row

const summaryOf = (read: readonly Item[], known: ReadonlyMap<string, Item>): GuidesAnswer['summary'] => {
  const added = read.filter(({ id }) => !known.has(id)).length
  const same = read.filter((item) => isDeepStrictEqual(known.get(item.id), item)).length
  return { added, same, changed: read.length - added - same, kept: known.size - (read.length - added) }
}
