/** The sections of setup in their order, and which places of the document each one edits. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Path } from './draft/path.ts'

export type SectionName = keyof Catalogue['setup']['sections']
export const sectionNames: readonly SectionName[] = [
  'hall',
  'hours',
  'services',
  'items',
  'windows',
  'sections',
  'people',
  'units',
  'workYears',
  'deadlines',
  'printers',
  'rules',
  'devices',
  'file',
]

/** Parts of the document that are edited in a section of another name. */
const elsewhere: Readonly<Record<string, SectionName>> = {
  groups: 'services',
  numbering: 'deadlines',
  retention: 'deadlines',
}

/** In which section a place of the document is edited. */
export const sectionOf = ([part]: Path): SectionName =>
  elsewhere[String(part)] ?? sectionNames.find((name) => name === part) ?? 'hall'
