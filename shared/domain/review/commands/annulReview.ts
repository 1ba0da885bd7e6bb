/** 作废: a round opened wrongly counts for nothing; its ballots are never counted and never shown. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { knownRound } from '../known.ts'

export const annulReview = command({
  by: ['appraiser', 'director'],
  says: 'Annuls an open round that was opened by mistake, with the reason.',
  wish: z.object({ review: StoryId, reason: LongNote.min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { review, reason }, stamp, books) {
    const known = knownRound(hall, review, stamp, books)
    return isRefused(known) ? known : accept({ type: 'ReviewAnnulled', ...known.deed, reason })
  },
})
