/** The result is in the applicant's hands: certificates returned, fees settled, opinion heard (全程代理: 回复). */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { collections } from '../../kinds.ts'
import { Grade, MatterId } from '../../words.ts'
import { matterIn } from '../known.ts'
import { atWindow, placeOf, whereabouts } from '../place.ts'

export const deliverMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Records that the result was handed over, how, what it cost and what the applicant said of it.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId,
    how: z.enum(collections),
    certificatesReturned: z.boolean(),
    feeFen: z.int().min(0).max(100_000_000),
    opinion: Grade.optional(),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, ['completed'])
    if (isRefused(matter)) return matter
    const { how, certificatesReturned, feeFen, opinion } = wish
    const delivered = { type: 'MatterDelivered', matter: matter.id, ...place.here, how, certificatesReturned } as const
    return accept(...atWindow(place.here, matter.id, 'delivered'), {
      ...delivered,
      feeFen,
      ...(opinion !== undefined && { opinion }),
    })
  },
})
