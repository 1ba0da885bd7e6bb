/** Takes the person's own last action back, within seconds, if nobody has built on it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { lastActionOf } from '../undo.ts'

export const undoLast = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Takes back the last action of the person asking, within seconds.',
  wish: z.object({}),
  afterDay: true,
  decide(hall, _wish, { at, by }) {
    const last = lastActionOf(hall, by.id, at)
    if (!last) return refuse('nothing-to-undo')
    if (last.state === 'too-late') return refuse('too-late-to-undo')
    if (last.state === 'changed-since') return refuse('changed-since', { ticket: last.ticket ?? '' })
    const { action: undoes, verb, ticket, window } = last
    return accept({ type: 'ActionUndone', undoes, verb, ...(ticket && { ticket }), ...(window && { window }) })
  },
})
