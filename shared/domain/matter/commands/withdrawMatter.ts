/** The applicant does not go on with it. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId, Note } from '../../words.ts'
import { inHand, matterIn, notAcceptedYet } from '../known.ts'
import { atWindow, placeOf, whereabouts } from '../place.ts'

export const withdrawMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Ends a matter because the applicant withdrew it.',
  afterDay: true,
  wish: z.object({ ...whereabouts, matter: MatterId, reason: Note.optional() }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, [...notAcceptedYet, ...inHand])
    if (isRefused(matter)) return matter
    const { reason } = wish
    return accept(...atWindow(place.here, matter.id, 'withdrawn'), {
      type: 'MatterWithdrawn',
      matter: matter.id,
      ...place.here,
      ...(reason && { reason }),
    })
  },
})
