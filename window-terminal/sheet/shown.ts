/** What a publication sheet shows: a published version, or what is being computed, marked as a draft. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { maskName } from '#shared/domain/masks.ts'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import type { VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'

type Published = NonNullable<VersionsAnswer['shown']>
export type ShownSheet = Pick<SheetAnswer, 'scheme' | 'publication' | 'names'> & {
  readonly sheet: Sheet
  readonly digest: string
  /** Undefined: a draft that nobody has published. */
  readonly published: Published | undefined
}

export const shownOf = (
  versions: VersionsAnswer | undefined,
  draft: SheetAnswer | undefined,
): ShownSheet | undefined => {
  if (versions?.shown) {
    const { shown, scheme, publication, names } = versions
    return { sheet: shown.sheet, digest: shown.digest, scheme, publication, names, published: shown }
  }
  return draft && { ...draft, published: undefined }
}

export type Who = { readonly name: string; readonly staffNo: string; readonly section: string }

/** How somebody stands on a posted sheet: by the rule-book with the full name, the staff number alone, or `张*`. */
export const whoOf = (
  { names, publication, sheet }: ShownSheet,
  id: string,
  text: (of: { readonly 'zh-CN': string; readonly en?: string | undefined }) => string,
  windowNamed: (name: string) => string,
): Who => {
  const found = names[id]
  const plain = found ? text(found.name) : id
  const section = found?.section ? text(found.section) : ''
  if (sheet.of !== 'person') return { name: sheet.of === 'window' ? windowNamed(plain) : plain, staffNo: '', section }
  const staffNo = found?.staffNo ?? ''
  const name = { full: plain, masked: maskName(plain), 'staff-no': '' }[publication.names]
  return { name, staffNo, section }
}

/** Row ids in the order of staff numbers, else of names: an order that says nothing of the scores. */
export const inPlainOrder = (shown: ShownSheet, whoIs: (id: string) => Who, language: string): readonly string[] => {
  const key = (id: string): string => whoIs(id).staffNo || whoIs(id).name || id
  return shown.sheet.rows
    .map(({ id }) => id)
    .sort((a, b) => key(a).localeCompare(key(b), language, { numeric: true }) || (a < b ? -1 : 1))
}
