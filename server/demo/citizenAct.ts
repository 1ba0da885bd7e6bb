/** What a made-up visitor does by itself: leaves, lets others go first, comes back after a miss, rates the visit. */
import type { Command } from '#shared/domain/decide.ts'
import type { Hall, Visit } from '#shared/domain/hall/hall.ts'
import { lineOf, waitingIn } from '#shared/domain/hall/lines.ts'
import type { Actor } from '#shared/domain/words.ts'
import type { Seen } from './deskAct.ts'

const minute = 60_000

export type Said = { readonly command: Command; readonly by: Actor }

/** The visitor's wish at this moment, or nothing. */
export const citizenAct = ({ hall, at, people }: Seen, visit: Visit): Said | undefined => {
  const { ticket } = visit
  const manner = people.mannerOf(ticket)
  const self: Actor = { role: 'citizen', id: ticket, ticket }
  switch (visit.stage) {
    case 'waiting':
      if (at >= visit.issuedAt + manner.patienceMs) return { command: { type: 'leaveQueue', ticket }, by: self }
      if (
        manner.letsOthersFirst &&
        visit.yields === 0 &&
        at >= visit.issuedAt + 3 * minute &&
        somebodyBehind(hall, visit)
      )
        return { command: { type: 'letOthersGoFirst', ticket }, by: self }
      return undefined
    case 'missed':
      if (manner.backAfterMs === undefined || visit.cameBack || at < visit.since + manner.backAfterMs) return undefined
      return { command: { type: 'comeBack', ticket }, by: self }
    case 'finished': {
      const { rating } = manner
      const { finished } = visit
      if (!rating || visit.rating || !finished || at < finished.at + rating.afterMs) return undefined
      const { window } = finished
      const tablet: Actor = { role: 'tablet', id: `demo-tablet-${window}`, window }
      const command: Command = { type: 'rateVisit', ticket, token: 'demo', grade: rating.grade, tags: [] }
      return { command, by: rating.onTablet ? tablet : self }
    }
    default:
      return undefined
  }
}

/** Who is last in line has nobody to let pass. */
const somebodyBehind = ({ lines }: Hall, visit: Visit): boolean => {
  const line = waitingIn(lines, lineOf(visit))
  return line[line.length - 1] !== visit
}

/** Nothing more will come of this visitor: gone, or has rated, or never will. */
export const isThrough = ({ people }: Seen, { stage, ticket, rating }: Visit): boolean =>
  stage === 'finished'
    ? rating !== undefined || people.mannerOf(ticket).rating === undefined
    : stage === 'left' || stage === 'expired' || stage === 'void'
