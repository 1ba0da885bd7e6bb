/** The sections of setup in their order, and which places of the document each one edits. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Path } from './draft/path.ts'

export type SectionName = keyof Catalogue['setup']['sections']
export const sectionNames: readonly SectionName[] = [
  'hall',
  'hours',
  'services',
  'windows',
  'people',
  'printers',
  'rules',
  'devices',
  'file',
]

/** In which section a place of the document is edited. */
export const sectionOf = ([part]: Path): SectionName =>
  part === 'groups' ? 'services' : (sectionNames.find((name) => name === part) ?? 'hall')
