/** The last day of a round is over: the clock closes it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { knownRound } from '../known.ts'

export const noteReviewDue = command({
  by: ['clock'],
  says: 'The clock closes a round of reviews after its last day.',
  wish: z.object({ review: StoryId, kind: z.literal('close') }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { review }, stamp, books) {
    const known = knownRound(hall, review, stamp, books)
    if (isRefused(known)) return known
    const { round, deed } = known
    if (stamp.at < round.untilAt) return refuse('not-due-yet')
    return accept({ type: 'ReviewClosed', subject: deed.subject, day: deed.day })
  },
})
