/** The matter has its result (办结). Nothing is granted while papers are open. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { results } from '../../kinds.ts'
import { MatterId } from '../../words.ts'
import { completion } from '../completion.ts'
import { matterIn } from '../known.ts'
import { openLines } from '../matter.ts'
import { atWindow, placeOf, whereabouts } from '../place.ts'

export const completeMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Records the result of an accepted matter; it is then to be delivered within so many working days.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId,
    result: z.enum(results),
    /** Number of the certificate or decision. */
    document: z.string().min(1).max(80).optional(),
    certificates: z.int().min(0).max(99).default(0),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, ['accepted'])
    if (isRefused(matter)) return matter
    const missing = openLines(matter)
    const isGranted = wish.result === 'granted' || wish.result === 'done'
    if (isGranted && missing.length > 0)
      return refuse('papers-missing', { count: missing.length, line: missing[0]!.text })
    const { kind = 'promised', collection = 'at-window' } = matter.accepted ?? {}
    const { result, document, certificates } = wish
    const done = completion(place, { matter: matter.id, kind, collection, result, document, certificates })
    return 'refusal' in done ? done : accept(...atWindow(place.here, matter.id, 'completed'), done)
  },
})
