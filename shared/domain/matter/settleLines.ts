/** Lines of notices that are missing no more, whether brought or corrected. */
import { z } from 'zod'
import type { Books } from '../books.ts'
import { accept, refuse, type Decision } from '../decision.ts'
import { isRefused } from '../hall/atWindow.ts'
import type { Stamp } from '../hall/facts.ts'
import type { Hall } from '../hall/hall.ts'
import type { MatterId } from '../words.ts'
import { inHand, matterIn, notAcceptedYet } from './known.ts'
import { openLines } from './matter.ts'
import { atWindow, placeOf, type Whereabouts } from './place.ts'

export const LineKeys = z.array(z.string().min(1).max(48)).min(1).max(60)

/** Settles those of the lines that are still open; refuses a line nobody ever named. */
export const settleLines = (
  hall: Hall,
  wish: Whereabouts & { readonly matter: MatterId; readonly keys: readonly string[] },
  stamp: Stamp,
  books: Books,
  type: 'PapersBrought' | 'CorrectedOnSpot',
): Decision => {
  const place = placeOf(hall, wish, stamp)
  if (isRefused(place)) return place
  const matter = matterIn(books, wish.matter, [...notAcceptedYet, ...inHand])
  if (isRefused(matter)) return matter
  const unknown = wish.keys.find((key) => !matter.lines.some((line) => line.key === key))
  if (unknown) return refuse('line-unknown', { line: unknown })
  const open = openLines(matter).map(({ key }) => key)
  const keys = open.filter((key) => wish.keys.includes(key))
  if (keys.length === 0) return refuse('line-settled')
  const did = type === 'PapersBrought' ? 'papers-brought' : 'corrected'
  return accept(...atWindow(place.here, matter.id, did), { type, matter: matter.id, ...place.here, keys })
}
