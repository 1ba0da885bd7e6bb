/** A draft beside the version in force, row by row. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { BriefRow } from '#shared/views/appraisal.ts'
import { points } from '../card/say.ts'

export type ComparedRow = {
  readonly id: string
  readonly was: BriefRow | undefined
  readonly is: (BriefRow & Partial<Pick<SheetRow, 'yearTotal'>>) | undefined
  readonly compares: boolean
}

const shown = (total: number | null | undefined): string => (total === null || total === undefined ? '' : points(total))

/** In the eyes of who reads it: another total in hundredths, another grade, another footing, another proposal. */
export const isChanged = ({ was, is, compares }: ComparedRow): boolean =>
  compares &&
  (!was ||
    !is ||
    shown(was.total) !== shown(is.total) ||
    was.grade !== is.grade ||
    was.standing !== is.standing ||
    was.proposes.join() !== is.proposes.join())

export const comparedRows = (
  now: readonly SheetRow[],
  before: readonly BriefRow[] | undefined,
): readonly ComparedRow[] => {
  const ids = [...new Set([...now, ...(before ?? [])].map(({ id }) => id))]
  const compares = before !== undefined
  return ids.map((id) => ({
    id,
    was: before?.find((row) => row.id === id),
    is: now.find((row) => row.id === id),
    compares,
  }))
}
