/** A sheet as tiers: those who can't be told apart stand together by name; who has no tier is said, not placed. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Tier } from '#shared/ui/charts/TierChart.tsx'
import { totalInterval } from '../card/say.ts'

type Words = {
  readonly tier: (n: number) => string
  readonly noTier: string
  readonly note: (row: SheetRow) => string | undefined
  readonly name: (id: string) => string
}
export type Tiers = {
  readonly tiers: readonly Tier[]
  /** Units without a total: too few served, nothing scored. */
  readonly without: readonly string[]
}

/** @param language by which names are put in order, `zh-CN` by sound */
export const tiersOf = ({ rows }: Sheet, scheme: Scheme, language: string, words: Words): Tiers => {
  const byName = (a: string, b: string): number =>
    words.name(a).localeCompare(words.name(b), language, { numeric: true })
  const shown = rows.filter(({ total, standing }) => total !== null && standing !== 'insufficient')
  const numbers = [...new Set(shown.map(({ tier }) => tier))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return {
    tiers: numbers.map((n) => ({
      label: n === null ? words.noTier : words.tier(n),
      units: shown
        .filter(({ tier }) => tier === n)
        .sort((a, b) => byName(a.id, b.id))
        .map((row) => ({
          key: row.id,
          name: words.name(row.id),
          value: row.total!,
          lo: totalInterval(row, scheme)?.[0] ?? row.total!,
          hi: totalInterval(row, scheme)?.[1] ?? row.total!,
          note: words.note(row),
        })),
    })),
    without: rows
      .filter((row) => !shown.includes(row))
      .map(({ id }) => id)
      .sort(byName),
  }
}
