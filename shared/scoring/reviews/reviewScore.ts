/** A person's result of a round of reviews: the sides that may be told, by their weights, and the users' own index beside them. */
import { raterGroups } from '#shared/domain/review/facts.ts'
import { groupViews, type Counted, type GroupViews } from '#shared/domain/review/groupViews.ts'
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import type { StaffId } from '#shared/domain/words.ts'

export type ReviewResult = {
  readonly staff: StaffId
  /** Groups that reached k; the others are not in here, not even how many answered. */
  readonly groups: GroupViews
  /** The ratings' satisfaction index 0 … 100, where there is one. */
  readonly users: number | null
  /** Weighted over the sides that are told, their weights sharing out the missing; null when there is none. */
  readonly total: number | null
  /** The same by dimension, over the groups alone: users are not asked about dimensions. */
  readonly dimensions: Readonly<Record<string, number>>
  /** Ballots the total stands on, of the groups that are told. */
  readonly n: number
}

const weighted = (parts: readonly (readonly [weight: number, score: number])[]): number | null => {
  const weight = parts.reduce((sum, [one]) => sum + one, 0)
  return weight > 0 ? hundredths(parts.reduce((sum, [one, score]) => sum + one * score, 0) / weight) / 100 : null
}

/**
 * One person's result; undefined while the round is open or after it was annulled.
 * `users`: the satisfaction index of this person's ratings, 0 … 100.
 */
export const reviewResult = (round: Counted, staff: StaffId, users: number | null = null): ReviewResult | undefined => {
  if (round.stage !== 'closed') return undefined
  const groups = groupViews(round, staff)
  const told = raterGroups.flatMap((group) => (groups[group] ? [[round.weights[group], groups[group]] as const] : []))
  const ofUsers: (readonly [number, number])[] = users === null ? [] : [[round.weights.users, users]]
  const total = weighted([...told.map(([weight, { score }]) => [weight, score] as const), ...ofUsers])
  const dimensions = round.dimensions.flatMap(({ id }) => {
    const score = weighted(told.map(([weight, view]) => [weight, view.dimensions[id]!] as const))
    return score === null ? [] : [[id, score] as const]
  })
  const n = told.reduce((sum, [, view]) => sum + view.n, 0)
  return { staff, groups, users, total, dimensions: Object.fromEntries(dimensions), n }
}
