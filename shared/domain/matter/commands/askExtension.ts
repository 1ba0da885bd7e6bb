/** More time is asked for, with a reason; somebody else decides (行政许可法 art. 42: once, by the head of the organ). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId, Note } from '../../words.ts'
import { longestExtension } from '../dates.ts'
import { inHand, matterIn } from '../known.ts'
import { placeOf, whereabouts } from '../place.ts'

export const askExtension = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Asks for so many working days more, once, with a reason.',
  afterDay: true,
  wish: z.object({ ...whereabouts, matter: MatterId, workdays: z.int().min(1).max(60), reason: Note.min(1) }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, inHand)
    if (isRefused(matter)) return matter
    if (matter.extension) return refuse('extension-once')
    if (!matter.due.promised) return refuse('nothing-promised')
    const days = longestExtension(matter.accepted?.kind ?? 'promised')
    if (wish.workdays > days) return refuse('extension-too-long', { days })
    const { workdays, reason } = wish
    return accept({ type: 'ExtensionAsked', matter: matter.id, ...place.here, workdays, reason })
  },
})
