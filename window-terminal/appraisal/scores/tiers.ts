/** A sheet as tiers: those who can't be told apart stand together by name; who has no tier is said, not placed. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { postKinds, type PostKind } from '#shared/domain/kinds.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Tier } from '#shared/ui/charts/TierChart.tsx'
import { totalInterval } from '../card/say.ts'

type Words = {
  readonly tier: (n: number) => string
  readonly post: (post: PostKind) => string
  readonly noTier: string
  readonly note: (row: SheetRow) => string | undefined
  readonly name: (id: string) => string
}
export type Tiers = {
  readonly tiers: readonly Tier[]
  /** Units without a total: too few served, nothing scored. */
  readonly without: readonly string[]
}

const placeOf = (post: PostKind | null): number => (post === null ? -1 : postKinds.indexOf(post))

/** Tiers are made within a post, for only there is the same asked of everybody: several posts stand one after the other. */
export const tiersOf = ({ rows }: Sheet, scheme: Scheme, words: Words): Tiers => {
  // By sound, whatever the page's language: an English order would put Chinese names by their strokes.
  const byName = (a: string, b: string): number =>
    words.name(a).localeCompare(words.name(b), 'zh-CN', { numeric: true })
  const shown = rows.filter(({ total, standing }) => total !== null && standing !== 'insufficient')
  const posts = [...new Set(shown.map(({ post }) => post))].sort((a, b) => placeOf(a) - placeOf(b))
  const kinds = posts.flatMap((post) =>
    [...new Set(shown.filter((row) => row.post === post).map(({ tier }) => tier))]
      .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
      .map((n) => ({ post, n })),
  )
  return {
    tiers: kinds.map(({ post, n }) => ({
      label: [...(post && posts.length > 1 ? [words.post(post)] : []), n === null ? words.noTier : words.tier(n)].join(
        ' · ',
      ),
      units: shown
        .filter((row) => row.post === post && row.tier === n)
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
