/** The parts of an item's form, and in which of them a field stands. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Path } from '../draft/path.ts'

export type Part = keyof Catalogue['guide']['editor']['parts']
export const parts: readonly Part[] = ['basics', 'grounds', 'materials', 'limits', 'cases', 'seen']

const fields: Readonly<Record<string, Part>> = {
  basis: 'grounds',
  conditions: 'grounds',
  procedure: 'grounds',
  materials: 'materials',
  statutory: 'limits',
  promised: 'limits',
  fee: 'limits',
  notHandled: 'cases',
  enquiryPhone: 'cases',
  supervisionPhone: 'cases',
}

/** Where a place such as `['items', 3, 'promised', 'days']` is edited. */
export const partOf = ([, , field]: Path): Part => fields[String(field)] ?? 'basics'
