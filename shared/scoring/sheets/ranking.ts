/** Places and tiers among those who are scored together: the same scheme, and the same post. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { ranks } from '../indices/ranks.ts'
import { tiers } from '../indices/tiers.ts'

/** The rows with their expected rank, rank interval and tier; whoever has no total, or too few cases, has none. */
export const ranked = (rows: readonly SheetRow[]): SheetRow[] => {
  const groups = new Map<string | null, SheetRow[]>()
  for (const row of rows) {
    if (row.total === null || row.standing === 'insufficient') continue
    groups.set(row.post, [...(groups.get(row.post) ?? []), row])
  }
  const places = new Map<string, Pick<SheetRow, 'expectedRank' | 'rankInterval' | 'tier'>>()
  for (const group of groups.values()) {
    const values = group.map(({ id, total, sd }) => ({ unit: id, mean: total!, sd: sd ?? 0 }))
    const tierOf = new Map(
      tiers(values, 'higher').flatMap(({ members }, i) => members.map(({ unit }) => [unit, i + 1] as const)),
    )
    for (const { unit, expected, low, high } of ranks(values, 'higher')) {
      places.set(unit, { expectedRank: expected, rankInterval: [low, high], tier: tierOf.get(unit)! })
    }
  }
  return rows.map((row) => ({ ...row, ...places.get(row.id) }))
}
