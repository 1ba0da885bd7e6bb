/** A tried scheme, person by person: what was, what would be, and whether the grade changes. */
import type { TryAnswer } from '#shared/protocol/appraisalRecords.ts'

export type TriedPair = {
  readonly id: string
  readonly was: number | null
  readonly is: number | null
  readonly oldGrade: string | null
  readonly newGrade: string | null
  /** Known before and after, and not the same grade. */
  readonly changes: boolean
}

/** Sorted by the new total, who has none last; equal ones by id, so that the order never wanders. */
export const triedRows = ({ before, after }: TryAnswer['schemes'][number]): TriedPair[] => {
  const old = new Map((before ?? []).map((row) => [row.id, row]))
  const now = new Map(after.map((row) => [row.id, row]))
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  return ids
    .map((id): TriedPair => {
      const [was, is] = [old.get(id), now.get(id)]
      const [oldGrade, newGrade] = [was?.grade ?? null, is?.grade ?? null]
      const changes = was !== undefined && is !== undefined && oldGrade !== newGrade
      return { id, was: was?.total ?? null, is: is?.total ?? null, oldGrade, newGrade, changes }
    })
    .sort((a, b) => (b.is ?? -Infinity) - (a.is ?? -Infinity) || (a.id < b.id ? -1 : 1))
}
