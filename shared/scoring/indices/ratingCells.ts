/** Ratings weighted back to who was served: a busy channel whose visitors seldom rate counts by its visitors. */
import type { GradeCounts } from '../defaultRatings.ts'

/** One service in one channel: how many were served, and how those who rated did. */
export type RatingCell = {
  readonly service: string
  readonly channel: string
  readonly served: number
  readonly counts: GradeCounts
}

/** A cell with fewer ratings is merged: its mean would be luck. */
export const leastInCell = 5

type Merged = { name: string; served: number; n: number; points: number }

/** Cells of which none has fewer than `least` ratings, unless there is only one left. Any order gives the same. */
function mergeSmall(cells: readonly Merged[], least: number): Merged[] {
  const sorted = [...cells].sort((a, b) => a.n - b.n || a.served - b.served || (a.name < b.name ? -1 : 1))
  const small = sorted.filter(({ n }) => n < least)
  const large = sorted.filter(({ n }) => n >= least)
  if (small.length === 0 || sorted.length === 1) return sorted
  if (small.length === 1) {
    const [first, ...rest] = large
    return first === undefined ? small : [together(small[0]!.name, [small[0]!, first]), ...rest]
  }
  return mergeSmall([together('', small), ...large], least)
}

const together = (name: string, cells: readonly Merged[]): Merged => ({
  name,
  served: cells.reduce((sum, { served }) => sum + served, 0),
  n: cells.reduce((sum, { n }) => sum + n, 0),
  points: cells.reduce((sum, { points }) => sum + points, 0),
})

/**
 * Mean points over all served, Σ (served of a cell / served) × mean of the cell; null without ratings or served.
 * Small cells are merged with the other channels of their service first, then with each other, then with the smallest.
 * Source: post-stratification, Holt & Smith 1979, JRSS A 142:33-46.
 */
export function weightedToServed(
  cells: readonly RatingCell[],
  levels: GradeCounts,
  least = leastInCell,
): number | null {
  const plain = cells.map(({ service, channel, served, counts }) => ({
    service,
    name: `${service}\n${channel}`,
    served,
    n: counts.reduce((sum, count) => sum + count, 0),
    points: counts.reduce((sum, count, i) => sum + count * levels[i]!, 0),
  }))
  const services = [...new Set(plain.map(({ service }) => service))]
  const within = services.flatMap((service) =>
    mergeSmall(
      plain.filter((cell) => cell.service === service),
      least,
    ),
  )
  const merged = mergeSmall(within, least).filter(({ n }) => n > 0)
  const served = merged.reduce((sum, cell) => sum + cell.served, 0)
  if (served === 0) return null
  return merged.reduce((sum, cell) => sum + (cell.served / served) * (cell.points / cell.n), 0)
}
