/** How rows of a sheet are said in tables: grades with how sure they are, consequences by their names. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { bandsOf, percent, points } from '../card/say.ts'

type Named = { readonly 'zh-CN': string; readonly en?: string | undefined }
export type Saying = { readonly words: Catalogue['appraisal']; readonly text: (named: never) => string }
export type Graded = Pick<SheetRow, 'grade' | 'standing'> & { readonly chance?: number | null }

const named = (text: Saying['text'], name: Named): string => text(name as never)

export const sayGradeCode = (scheme: Scheme, code: string, text: Saying['text']): string => {
  const found = bandsOf(scheme).find((band) => band.code === code)
  return found ? named(text, found.name) : code
}

/** `优秀（暂定，79 %）`, `需要复核`, `样本不足`. */
export const sayGrade = (row: Graded, scheme: Scheme, { words, text }: Saying): string => {
  if (row.standing === 'insufficient') return words.insufficient
  if (row.standing === 'needs-review') return words.review
  if (row.grade === null) return '—'
  const grade = sayGradeCode(scheme, row.grade, text)
  const chance = row.chance ?? null
  return row.standing === 'tentative' && chance !== null ? words.tentative(grade, percent(chance)) : grade
}

export const sayTotal = (total: number | null): string => (total === null ? '—' : points(total))

export const sayConsequence = (scheme: Scheme, code: string, text: Saying['text']): string => {
  const found = scheme.consequences.find(({ id }) => id === code)
  return found ? named(text, found.name) : code
}

/** What may be named in an objection or entered: indicators by id. */
export const indicatorsOf = (scheme: Scheme): readonly { readonly id: string; readonly name: Named }[] => {
  if (scheme.kind === 'points') return scheme.indicators
  if (scheme.kind === 'judged') return scheme.parts
  return scheme.kind === 'deductions' ? scheme.rules.lists : []
}
export const sayIndicator = (scheme: Scheme, id: string, text: Saying['text']): string => {
  const found = indicatorsOf(scheme).find((one) => one.id === id)
  return found ? named(text, found.name) : id
}

/** Indicators people enter, with their full marks. */
export const enteredIn = (
  scheme: Scheme,
): readonly { readonly id: string; readonly name: Named; readonly full: number }[] =>
  scheme.kind === 'points'
    ? scheme.indicators.flatMap(({ id, name, source }) =>
        source.from === 'entered' ? [{ id, name, full: source.full }] : [],
      )
    : []
