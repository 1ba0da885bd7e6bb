/** What would raise a total: which part has most room times weight. The total is a weighted mean, so that is its derivative. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { shareOfTotal } from './say.ts'

export type Room = {
  readonly indicator: string
  /** Points from full in the part. */
  readonly room: number
  /** What all of it would add to the total. */
  readonly gain: number
  /** What one point more adds to the total. */
  readonly perPoint: number
}

/** Less than this is not worth a sentence. */
const worthSaying = 0.5

/** Parts that would raise the total by half a point or more, the one with most to gain first. */
export const roomToRise = (row: SheetRow): readonly Room[] =>
  row.parts
    .flatMap(({ indicator, score }) => {
      if (score === null) return []
      const perPoint = shareOfTotal(row, indicator)
      const room = Math.max(0, 100 - score)
      return [{ indicator, room, gain: room * perPoint, perPoint }]
    })
    .filter(({ gain }) => gain >= worthSaying)
    .sort((a, b) => b.gain - a.gain)
