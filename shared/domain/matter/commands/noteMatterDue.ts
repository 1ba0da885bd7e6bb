/** A deadline of a matter has come. It is told to people; nothing is decided by lateness. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId } from '../../words.ts'
import { matterIn } from '../known.ts'

export const noteMatterDue = command({
  by: ['clock'],
  says: 'Notes that a matter is soon due, overdue, or not delivered in time.',
  withoutDay: true,
  afterDay: true,
  wish: z.object({ matter: MatterId, kind: z.enum(['warn', 'overdue', 'deliver']) }),
  decide(hall, { matter: id, kind }, { at }, books) {
    if (!hall.setup) return refuse('not-set-up')
    const day = businessDayOf(at, hall.setup)
    const matter = matterIn(books, id, kind === 'deliver' ? ['completed'] : ['accepted'])
    if (isRefused(matter)) return matter
    const { due, completed, holder: of } = matter
    if (kind === 'deliver') {
      if (!completed?.deliverBy || matter.undelivered) return refuse('nothing-due')
      return accept({ type: 'MatterOverdue', matter: id, what: 'delivery', due: completed.deliverBy, day, of })
    }
    if (!due.promised || (kind === 'warn' ? matter.warnedAt !== undefined : matter.overdue))
      return refuse('nothing-due')
    return kind === 'warn'
      ? accept({ type: 'MatterWarned', matter: id, due: due.promised, day })
      : accept({ type: 'MatterOverdue', matter: id, what: 'result', due: due.promised, day, of })
  },
})
