/** A new business day, by the hall's time zone and cut-over hour. A day never comes twice, and never goes back. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'

export const openDay = command({
  by: ['clock', 'supervisor'],
  says: 'Opens the business day. The clock says it by itself.',
  wish: z.object({}),
  withoutDay: true,
  decide(hall, _wish, { at }) {
    if (!hall.setup) return refuse('not-set-up')
    const day = businessDayOf(at, hall.setup)
    if (hall.day && hall.day >= day) return refuse('day-already-open', { day: hall.day })
    if (hall.stage === 'open') return refuse('day-already-open', { day: hall.day ?? '' })
    return accept({ type: 'DayOpened', day, setupVersion: hall.setupVersion })
  },
})
