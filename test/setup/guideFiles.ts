/** Files of guides as programs and people write them, and random items, for the tests of import and export. */
import fc from 'fast-check'
import writeXlsx, { type SheetData } from 'write-excel-file/node'
import { itemKinds, limitDays, paperKinds } from '#shared/domain/kinds.ts'
import { Item } from '#shared/domain/setup/guide.ts'
import type { GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { fromCell, toCell } from '../../server/guides/cells.ts'
import type { Published } from '../../server/guides/readGuides.ts'
import { tablesOf } from '../../server/guides/tables.ts'
import { writeGuidesCsv, writeGuidesXlsx } from '../../server/guides/writeGuides.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'

export const town = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
export const bare: Published = { ...town, items: [] }
export const asXlsx = (items: readonly Item[]): Promise<Buffer> => writeGuidesXlsx(tablesOf(items, town), town)
export const asCsv = (items: readonly Item[]): Buffer => Buffer.from(writeGuidesCsv(tablesOf(items, town)))

/** A workbook as somebody might type it: headings and cells as they are given. */
export const typed = (sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> =>
  writeXlsx(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer()
export const service = town.services[0]!.name['zh-CN']
export const unit = town.units[0]!.name['zh-CN']

export const said = ({ errors }: GuidesAnswer): string[] =>
  errors.map(({ sheet, row, column, says, value }) => `${sheet} ${row} ${column} ${says} ${value}`.trim())

/** Sentences as people write them, and as they should not. */
export const someText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength }),
      fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 4) }),
      fc.constantFrom(
        '=1+1',
        '＝x',
        "'=2",
        '@a',
        '-',
        '/',
        '\\n',
        'a\nb',
        '"',
        'a,b',
        '<b>&amp;',
        '中文 与 English',
        '_x000D_',
        '__proto__',
        'toString',
      ),
    )
    .map((text) => fromCell(toCell(text.slice(0, maxLength))))
    .filter((text) => text !== '')
const someSaid = (max = 60) => fc.record({ 'zh-CN': someText(max), en: someText(max) }, { requiredKeys: ['zh-CN'] })
const someLimit = fc.record({ days: fc.integer({ min: 1, max: 400 }), of: fc.constantFrom(...limitDays) })
const somePhone = fc.constantFrom('0537-1234567', '+86 537 1234567', '(0537) 12345', '12345', '-12345-')
const someDate = fc.constantFrom('2026-01-01', '2024-02-29', '2025-12-31')
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const withoutNothing = (value: object): unknown => JSON.parse(JSON.stringify(value)) as unknown

const someMaterial = fc.record({
  name: someSaid(),
  kind: fc.constantFrom(...paperKinds),
  count: fc.integer({ min: 1, max: 20 }),
  when: optional(someSaid()),
  form: optional(someSaid()),
  issuer: optional(someSaid()),
  howToGet: optional(someSaid()),
  basis: optional(someText(80)),
  byPledge: fc.boolean(),
})
const someItem = fc
  .record({
    code: optional(someText(30)),
    service: fc.constantFrom(...town.services.map(({ id }) => id)),
    name: someSaid(),
    kind: fc.constantFrom(...itemKinds.filter((kind) => kind !== 'promised')),
    organ: optional(fc.constantFrom(...town.units.map(({ id }) => id))),
    edition: optional(someDate),
    basis: fc.array(someText(60), { maxLength: 3 }),
    conditions: fc.array(someSaid(), { maxLength: 3 }),
    procedure: fc.array(someSaid(), { maxLength: 3 }),
    materials: fc.array(someMaterial, { maxLength: 4 }),
    statutory: optional(someLimit),
    fee: optional(fc.record({ standard: someSaid(), basis: optional(someText(60)) })),
    notHandled: fc.array(fc.record({ case: someSaid(), basis: optional(someText(60)) }), { maxLength: 3 }),
    result: optional(someSaid()),
    enquiryPhone: optional(somePhone),
    supervisionPhone: optional(somePhone),
  })
  .map((item) => ({ ...item, materials: item.materials.map((one, at) => ({ ...one, id: `paper-${at}` })) }))
export const someItems = fc
  .array(someItem, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item, at) => Item.parse(withoutNothing({ ...item, id: `item-${at}` }))))
