/** Tiers of those that can't be told apart: what a fair list shows in place of a league table. */
import { type Better, chanceBetter, type Ranked } from './ranks.ts'

export type TierMember = {
  readonly unit: string
  /** P(the tier's leader is better); one half for the leader itself. */
  readonly leaderBetter: number
}
export type Tier = { readonly members: readonly TierMember[] }

/**
 * Units from best to worst, a new tier beginning where the leader of the current one is better with `sure` or more.
 * Equal means keep the order of their names, so that the order given changes nothing.
 */
export function tiers(all: readonly Ranked[], better: Better, sure = 0.95): Tier[] {
  const sign = better === 'higher' ? -1 : 1
  const ordered = [...all].sort((a, b) => sign * (a.mean - b.mean) || (a.unit < b.unit ? -1 : 1))
  const found: { leader: Ranked; members: TierMember[] }[] = []
  for (const one of ordered) {
    const current = found[found.length - 1]
    const chance = current ? chanceBetter(current.leader, one, better) : 1
    if (current && chance < sure) current.members.push({ unit: one.unit, leaderBetter: chance })
    else found.push({ leader: one, members: [{ unit: one.unit, leaderBetter: 0.5 }] })
  }
  return found.map(({ members }) => ({ members }))
}
