/** 结束测评: before its last day is over only when every ballot is in, so that nobody chooses the moment of counting. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { knownRound } from '../known.ts'
import { papersOf } from '../reviewRound.ts'

export const closeReview = command({
  by: ['appraiser'],
  says: 'Closes a round once every ballot is in; otherwise it closes by itself after its last day.',
  wish: z.object({ review: StoryId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { review }, stamp, books) {
    const known = knownRound(hall, review, stamp, books)
    if (isRefused(known)) return known
    const { round, deed } = known
    if (stamp.at < round.untilAt && round.ballots.length < papersOf(round)) {
      return refuse('round-still-open', { day: round.until })
    }
    return accept({ type: 'ReviewClosed', ...deed })
  },
})
