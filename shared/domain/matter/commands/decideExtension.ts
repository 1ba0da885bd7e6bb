/** More time is granted or not, by a second person. A matter already overdue stays so in the record. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId, Note } from '../../words.ts'
import { extendedDates } from '../dates.ts'
import { inHand, matterIn } from '../known.ts'
import { placeOf } from '../place.ts'

export const decideExtension = command({
  by: ['supervisor'],
  says: 'Grants or refuses the extension somebody else asked for.',
  afterDay: true,
  wish: z.object({ matter: MatterId, granted: z.boolean(), reason: Note.optional() }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, {}, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, inHand)
    if (isRefused(matter)) return matter
    const { extension } = matter
    if (!extension || extension.decided) return refuse('no-extension-asked')
    if (extension.asked.staff === place.here.staff) return refuse('second-person-needed')
    const { granted, reason } = wish
    const { workdays } = extension.asked
    const dates = granted ? extendedDates(place.setup, matter.due, place.here.day, workdays) : {}
    if ('refusal' in dates) return dates
    const decided = { type: 'ExtensionDecided', matter: matter.id, ...place.here, granted } as const
    return accept({ ...decided, ...(reason && { reason }), ...dates })
  },
})
