/** Two sheets side by side: which figure of whom came out otherwise. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Difference } from '#shared/protocol/appraisalRecords.ts'
import { canonical } from '../log/seal.ts'

const said = (value: unknown): string => (value === undefined ? '' : canonical(value))

const fieldsOf = (was: object | undefined, is: object | undefined): string[] =>
  [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort()

const differ = (who: string, what: string, was: unknown, is: unknown): Difference[] =>
  said(was) === said(is) ? [] : [{ who, what, was: said(was), is: said(is) }]

const rowDifferences = (was: SheetRow | undefined, is: SheetRow | undefined, who: string): Difference[] => {
  if (!was || !is) return [{ who, what: 'row', was: said(was && was.total), is: said(is && is.total) }]
  const plain = fieldsOf(was, is).filter((field) => field !== 'parts')
  const partOf = (row: SheetRow, indicator: string) => row.parts.find((part) => part.indicator === indicator)
  const indicators = [...new Set([...was.parts, ...is.parts].map(({ indicator }) => indicator))]
  return [
    ...plain.flatMap((field) => differ(who, field, was[field as keyof SheetRow], is[field as keyof SheetRow])),
    ...indicators.flatMap((indicator) => {
      const [a, b] = [partOf(was, indicator), partOf(is, indicator)]
      return fieldsOf(a, b).flatMap((field) =>
        differ(who, `${indicator}.${field}`, a?.[field as keyof typeof a], b?.[field as keyof typeof b]),
      )
    }),
  ]
}

/** Everything in which two sheets differ, bit for bit, but for what they stand on. */
export const differencesOf = (was: Sheet, is: Sheet): readonly Difference[] => {
  const ids = [...new Set([...was.rows, ...is.rows].map(({ id }) => id))].sort()
  const rowOf = (sheet: Sheet, who: string) => sheet.rows.find(({ id }) => id === who)
  const heads = fieldsOf(was, is).filter((field) => field !== 'rows' && field !== 'standsOn')
  return [
    ...heads.flatMap((field) => differ('', field, was[field as keyof Sheet], is[field as keyof Sheet])),
    ...ids.flatMap((who) => rowDifferences(rowOf(was, who), rowOf(is, who), who)),
  ]
}
