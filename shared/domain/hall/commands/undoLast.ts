/** Takes the person's own last action back, within seconds, if nobody has built on it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import type { FactOf } from '../facts.ts'
import type { Hall, WindowState } from '../hall.ts'
import { unaimed } from '../unaimed.ts'
import { lastActionOf } from '../undo.ts'

/** Who was sent meanwhile to a window that an undo closes again would wait for an empty chair. */
const unaimedBy = (hall: Hall, before: WindowState): FactOf<'TicketUnaimed'>[] => {
  const now = hall.windows.get(before.id)
  return now && (before.is === 'empty' || before.is === 'ready') ? unaimed(hall, now, before.is === 'empty') : []
}

export const undoLast = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Takes back the last action of the person asking, within seconds.',
  wish: z.object({}),
  afterDay: true,
  decide(hall, _wish, { at, by }, books) {
    const last = lastActionOf(hall, by.id, at)
    if (!last) return refuse('nothing-to-undo')
    if (last.state === 'too-late') return refuse('too-late-to-undo')
    if (last.state === 'changed-since') return refuse('changed-since', { ticket: last.ticket ?? '' })
    const { action: undoes, verb, ticket, window, windowsBefore } = last
    const stories = books.touchedBy(undoes)
    if (stories.some(({ lastAction }) => lastAction !== undoes))
      return refuse('changed-since', { ticket: ticket ?? '' })
    const undone = { type: 'ActionUndone', undoes, verb, ...(ticket && { ticket }), ...(window && { window }) } as const
    return accept(
      undone,
      ...windowsBefore.flatMap((before) => unaimedBy(hall, before)),
      ...stories.map(({ subject }) => ({ type: 'StoryUndone', subject, undoes }) as const),
    )
  },
})
