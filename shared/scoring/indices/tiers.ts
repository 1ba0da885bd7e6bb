/** Tiers of those that can't be told apart: what a fair list shows in place of a league table. */
import { type Better, chanceBetter, type Ranked } from './ranks.ts'

export type TierMember = {
  readonly unit: string
  /** P(the tier's leader is better); one half for the leader itself. */
  readonly leaderBetter: number
}
export type Tier = { readonly members: readonly TierMember[] }

/**
 * Where a new tier begins. `leader`: at the first whom the leader of the current tier surely beats; everybody below a
 * boundary is surely behind that leader, but two neighbours across it may still be equal. `everybody`: only where
 * everybody above surely beats everybody below; it seldom parts equals and finds smaller differences less often.
 */
export type TierRule = 'leader' | 'everybody'

/**
 * Units from best to worst in tiers; "surely" is a chance of at least `sure`.
 * Equal means keep the order of their names, so that the order given changes nothing.
 */
export function tiers(all: readonly Ranked[], better: Better, sure = 0.95, rule: TierRule = 'leader'): Tier[] {
  const sign = better === 'higher' ? -1 : 1
  const ordered = [...all].sort((a, b) => sign * (a.mean - b.mean) || (a.unit < b.unit ? -1 : 1))
  const found: Ranked[][] = []
  ordered.forEach((one, i) => {
    const current = found[found.length - 1]
    const surely = (a: Ranked, b: Ranked): boolean => chanceBetter(a, b, better) >= sure
    const begins =
      current === undefined ||
      (rule === 'leader'
        ? surely(current[0]!, one)
        : current.every((above) => ordered.slice(i).every((below) => surely(above, below))))
    if (begins) found.push([one])
    else current.push(one)
  })
  return found.map((members) => ({
    members: members.map((one, i) => ({
      unit: one.unit,
      leaderBetter: i === 0 ? 0.5 : chanceBetter(members[0]!, one, better),
    })),
  }))
}
