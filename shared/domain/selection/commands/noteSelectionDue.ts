/** What time itself says of a selection: its ballot is over, a report or a rectification is late. People decide what follows. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { knownSelection } from '../known.ts'
import { rectificationDues } from '../selection.ts'

export const noteSelectionDue = command({
  by: ['clock'],
  says: 'The clock closes a ballot after its last day, and names a report or a rectification that is late.',
  wish: z.object({ selection: StoryId, kind: z.string().regex(/^(ballot|(report|due)-\d{1,4})$/) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, kind }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books, { going: false })
    if (isRefused(known)) return known
    const { selection, deed } = known
    const { subject, day } = deed
    if (kind === 'ballot') {
      const { ballot } = selection
      if (!ballot || ballot.closed || stamp.at < ballot.untilAt) return refuse('not-due-yet')
      return accept({ type: 'BallotClosed', subject, day })
    }
    const order = selection.rectifications.find((one) => kind.endsWith(`-${one.order}`))
    const due = order && rectificationDues(order).find((one) => one.kind === kind && one.at <= stamp.at)
    if (!due || !order) return refuse('not-due-yet')
    return accept({ type: 'RectificationLate', subject, day, order: order.order, what: due.what, due: due.by })
  },
})
