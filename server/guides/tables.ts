/** Items as two tables of text, one row an item and one row a paper. */
import type { Item, Limit, Material } from '#shared/domain/setup/guide.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { toCell, toLines } from './cells.ts'
import { columnsOf, type Sheet } from './columns.ts'

/** Cells by the key of their column; what is absent is empty. */
export type Cells = Readonly<Record<string, string>>
export type Table = { readonly sheet: Sheet; readonly rows: readonly Cells[] }

const words = catalogue['zh-CN'].guide
type Said = { readonly 'zh-CN': string; readonly en?: string | undefined }

const limitCell = (limit: Limit | undefined): string =>
  limit ? `${limit.days} ${limit.of === 'working' ? '个工作日' : '个自然日'}` : ''
const lists = (key: string, texts: readonly Said[]): Cells => ({
  [key]: toLines(texts.map((text) => text['zh-CN'])),
  [`${key}En`]: toLines(texts.map(({ en }) => en)),
})
const both = (key: string, text: Said | undefined): Cells => ({
  [key]: text?.['zh-CN'] ?? '',
  [`${key}En`]: text?.en ?? '',
})

/** The name people know it by, where no other has the same; else its id. */
const namesIn = (list: readonly { readonly id: string; readonly name: Said }[]) => {
  const count = new Map<string, number>()
  for (const { id, name } of list) {
    for (const word of new Set([name['zh-CN'], id])) count.set(word, (count.get(word) ?? 0) + 1)
  }
  return new Map(list.map(({ id, name }) => [id, count.get(name['zh-CN']) === 1 ? name['zh-CN'] : id]))
}

export const materialCells = (material: Material, item: Item): Cells => ({
  item: item.id,
  itemName: item.name['zh-CN'],
  id: material.id,
  ...both('name', material.name),
  kind: words.papers[material.kind],
  count: String(material.count),
  ...both('when', material.when),
  ...both('form', material.form),
  ...both('issuer', material.issuer),
  ...both('howToGet', material.howToGet),
  basis: material.basis ?? '',
  byPledge: material.byPledge ? '是' : '否',
})

/** `setup` knows the names of queues and units. */
export const itemCellsWith = ({ services, units }: Pick<Setup, 'services' | 'units'>) => {
  const queues = namesIn(services)
  const organs = namesIn(units)
  return (item: Item): Cells => ({
    id: item.id,
    ...both('name', item.name),
    code: item.code ?? '',
    service: queues.get(item.service) ?? item.service,
    kind: words.kinds[item.kind],
    organ: item.organ === undefined ? '' : (organs.get(item.organ) ?? item.organ),
    edition: item.edition ?? '',
    basis: toLines(item.basis),
    ...lists('conditions', item.conditions),
    ...lists('procedure', item.procedure),
    statutory: limitCell(item.statutory),
    promised: limitCell(item.promised),
    ...both('fee', item.fee?.standard),
    feeBasis: item.fee?.basis ?? '',
    ...lists(
      'notHandled',
      item.notHandled.map((one) => one.case),
    ),
    notHandledBasis: toLines(item.notHandled.map(({ basis }) => basis)),
    ...both('result', item.result),
    enquiryPhone: item.enquiryPhone ?? '',
    supervisionPhone: item.supervisionPhone ?? '',
  })
}

/** Both tables of these items. */
export const tablesOf = (items: readonly Item[], setup: Pick<Setup, 'services' | 'units'>): readonly Table[] => [
  { sheet: 'items', rows: items.map(itemCellsWith(setup)) },
  { sheet: 'materials', rows: items.flatMap((item) => item.materials.map((one) => materialCells(one, item))) },
]

/** Headings first, then every row, safe to be opened by a spreadsheet. */
export const gridOf = ({ sheet, rows }: Table): string[][] => [
  columnsOf[sheet].map(({ zh }) => zh),
  ...rows.map((cells) => columnsOf[sheet].map(({ key }) => toCell(cells[key] ?? ''))),
]
