/** Time stands still while papers are waited for or a special procedure runs; the applicant is told so (行政许可法 art. 45). */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { suspensions } from '../../kinds.ts'
import { MatterId } from '../../words.ts'
import { matterIn } from '../known.ts'
import { placeOf, whereabouts } from '../place.ts'

export const suspendMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Lets time stand still for an accepted matter, and records how the applicant was told.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId,
    why: z.enum(suspensions),
    toldBy: z.enum(['oral', 'written', 'phone']),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, ['accepted'])
    if (isRefused(matter)) return matter
    const { why, toldBy } = wish
    return accept({ type: 'MatterSuspended', matter: matter.id, ...place.here, why, toldBy })
  },
})
