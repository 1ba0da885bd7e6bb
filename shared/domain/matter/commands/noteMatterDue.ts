/** A deadline of a matter has come. It is told to people; nothing is decided by lateness. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { MatterId } from '../../words.ts'
import { matterDueKinds, matterDues } from '../dues.ts'

export const noteMatterDue = command({
  by: ['clock'],
  says: 'Notes that a matter is soon due, overdue, or not delivered in time.',
  withoutDay: true,
  afterDay: true,
  wish: z.object({ matter: MatterId, kind: z.enum(matterDueKinds) }),
  decide(hall, { matter: id, kind }, { at }, books) {
    if (!hall.setup) return refuse('not-set-up')
    const matter = books.matter(id)
    if (!matter) return refuse('matter-unknown', { matter: id })
    if (!matterDues(matter).some((due) => due.kind === kind && due.at <= at)) return refuse('not-due-yet')
    const { due, completed, holder: of } = matter
    const day = businessDayOf(at, hall.setup)
    if (kind === 'warn') return accept({ type: 'MatterWarned', matter: id, due: due.promised!, day })
    return kind === 'overdue'
      ? accept({ type: 'MatterOverdue', matter: id, what: 'result', due: due.promised!, day, of })
      : accept({ type: 'MatterOverdue', matter: id, what: 'delivery', due: completed!.deliverBy!, day, of })
  },
})
