/**
 * What each side says about one person. A group with fewer than k ballots is told as nothing at all: its marks enter no
 * number, so no total lets anybody subtract them out. Self-review is not anonymous by its nature (one person could have
 * given it) and stands apart from k; the form says so.
 */
import type { StaffId } from '../words.ts'
import { raterGroups, type RaterGroup } from './facts.ts'
import type { CastBallot, ReviewRound } from './reviewRound.ts'

/** One side's view of a person: mean marks as scores 0 … 100, whole hundredths; of every dimension from the same ballots. */
export type GroupView = {
  readonly n: number
  readonly score: number
  readonly dimensions: Readonly<Record<string, number>>
}
export type GroupViews = Readonly<Partial<Record<RaterGroup, GroupView>>>
export type Counted = Pick<ReviewRound, 'stage' | 'ballots' | 'dimensions' | 'k' | 'weights'>

/** Marks 0 … 10 summed over n of them as a score 0 … 100 in whole hundredths, half up: integers all the way. */
const meanOf = (sum: number, n: number): number => Math.floor((sum * 1000) / n + 0.5) / 100

const viewOf = (ballots: readonly CastBallot[], dimensions: Counted['dimensions']): GroupView => {
  const sums = dimensions.map(({ id }) => ballots.reduce((sum, { marks }) => sum + (marks[id] ?? 0), 0))
  const all = sums.reduce((sum, one) => sum + one, 0)
  const n = ballots.length
  return {
    n,
    score: meanOf(all, n * dimensions.length),
    dimensions: Object.fromEntries(dimensions.map(({ id }, i) => [id, meanOf(sums[i]!, n)])),
  }
}

/** The sides that may be told of one person; none while the round is open or after it was annulled. */
export const groupViews = (round: Counted, staff: StaffId): GroupViews => {
  const views: Partial<Record<RaterGroup, GroupView>> = {}
  if (round.stage !== 'closed') return views
  for (const group of raterGroups) {
    const ballots = round.ballots.filter((one) => one.about === staff && one.group === group)
    const needed = group === 'self' ? 1 : round.k
    if (ballots.length >= needed) views[group] = viewOf(ballots, round.dimensions)
  }
  return views
}
