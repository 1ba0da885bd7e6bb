/** 结束投票: before its last day is over only when everybody has voted. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { knownSelection } from '../known.ts'

export const closeBallot = command({
  by: ['appraiser'],
  says: 'Closes the ballot of a selection once everybody has voted; otherwise it closes by itself after its last day.',
  wish: z.object({ selection: StoryId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { ballot } = known.selection
    if (!ballot || ballot.closed) return refuse('round-over')
    if (stamp.at < ballot.untilAt && ballot.papers < ballot.voters.length) {
      return refuse('round-still-open', { day: ballot.until })
    }
    return accept({ type: 'BallotClosed', ...known.deed })
  },
})
