/** One row as an item or a paper, not checked yet against the schema. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import {
  countIn,
  dateIn,
  itemKindIn,
  limitIn,
  linesIn,
  optionalIn,
  paperKindIn,
  type RowFault,
  rowReader,
  type RowReader,
  saidLinesIn,
  textIn,
  yesIn,
} from './cellValues.ts'
import type { ReadRow } from './readTables.ts'

/** `value` is what the row says, as far as it could be understood. */
export type Raw = { readonly value: Readonly<Record<string, unknown>>; readonly faults: readonly RowFault[] }

type Named = { readonly id: string; readonly name: { readonly 'zh-CN': string; readonly en?: string | undefined } }

/** By id, else by the one that has this name. */
const idNamed = (list: readonly Named[], word: string): { id?: string; count: number } => {
  if (list.some(({ id }) => id === word)) return { id: word, count: 1 }
  const found = list.filter(({ name }) => name['zh-CN'] === word || name.en === word)
  return { ...(found.length === 1 && { id: found[0]!.id }), count: found.length }
}

const serviceIn = (row: RowReader, services: Setup['services']): string => {
  const word = row.text('service')
  const { id = '', count } = idNamed(services, word)
  if (word === '') row.fault('service', 'service-missing')
  else if (id === '') row.fault('service', count > 1 ? 'two-services' : 'unknown-service', word)
  return id
}
const organIn = (row: RowReader, units: Setup['units']): string | undefined => {
  const word = row.text('organ')
  if (word === '') return undefined
  const { id } = idNamed(units, word)
  if (id === undefined) row.fault('organ', 'unknown-unit', word)
  return id
}

const or = (text: string): string | undefined => (text === '' ? undefined : text)
/** Without the keys that have nothing: a schema with optional fields has no undefined ones. */
const without = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

const feeIn = (row: RowReader): unknown => {
  const standard = optionalIn(row, 'fee')
  const basis = or(row.text('feeBasis'))
  if (standard === undefined && basis === undefined) return undefined
  return without({ standard: standard ?? { 'zh-CN': '' }, basis })
}

export const itemOf = (id: string, read: ReadRow, { services, units }: Pick<Setup, 'services' | 'units'>): Raw => {
  const faults: RowFault[] = []
  const row = rowReader(read, faults)
  const value = without({
    id,
    code: or(row.text('code')),
    service: serviceIn(row, services),
    name: textIn(row, 'name'),
    kind: itemKindIn(row),
    organ: organIn(row, units),
    edition: dateIn(row, 'edition'),
    basis: linesIn(row, 'basis').map(([line = '']) => line),
    conditions: saidLinesIn(row, 'conditions'),
    procedure: saidLinesIn(row, 'procedure'),
    statutory: limitIn(row, 'statutory'),
    promised: limitIn(row, 'promised'),
    fee: feeIn(row),
    notHandled: linesIn(row, 'notHandled', 'notHandledEn', 'notHandledBasis').map(([chinese = '', en, basis]) =>
      without({ case: without({ 'zh-CN': chinese, en }), basis }),
    ),
    result: optionalIn(row, 'result'),
    enquiryPhone: or(row.text('enquiryPhone')),
    supervisionPhone: or(row.text('supervisionPhone')),
  })
  return { value, faults }
}

export const materialOf = (id: string, read: ReadRow): Raw => {
  const faults: RowFault[] = []
  const row = rowReader(read, faults)
  const value = without({
    id,
    name: textIn(row, 'name'),
    kind: paperKindIn(row),
    count: countIn(row, 'count'),
    when: optionalIn(row, 'when'),
    form: optionalIn(row, 'form'),
    issuer: optionalIn(row, 'issuer'),
    howToGet: optionalIn(row, 'howToGet'),
    basis: or(row.text('basis')),
    byPledge: yesIn(row, 'byPledge'),
  })
  return { value, faults }
}
