/** Time runs again; the dates move on by the working days it stood still. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId } from '../../words.ts'
import { resumedDates } from '../dates.ts'
import { matterIn } from '../known.ts'
import { placeOf, whereabouts } from '../place.ts'

export const resumeMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Lets time run again for a suspended matter; its dates move by the working days in between.',
  afterDay: true,
  wish: z.object({ ...whereabouts, matter: MatterId }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, ['suspended'])
    if (isRefused(matter)) return matter
    const { day } = place.here
    const since = matter.suspensions[matter.suspensions.length - 1]?.from ?? { day, at: stamp.at }
    const resumed = resumedDates(place.setup, matter.due, since, day)
    if ('refusal' in resumed) return resumed
    const { stoodStill, dates } = resumed
    return accept({ type: 'MatterResumed', matter: matter.id, ...place.here, stoodStill, ...dates })
  },
})
