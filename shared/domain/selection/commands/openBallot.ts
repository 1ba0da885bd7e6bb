/** 公示投票: the candidates are made public, and everybody on the staff may vote, once and unnamed. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { DueDate } from '../../matter/facts.ts'
import { reviewable } from '../../review/raters.ts'
import { StoryId } from '../../subject.ts'
import { endOfDay } from '../../workdays.ts'
import { knownSelection } from '../known.ts'

export const openBallot = command({
  by: ['appraiser'],
  says: 'Makes the candidates public and opens the ballot of the staff, until the end of a day.',
  wish: z.object({ selection: StoryId, until: DueDate }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, until }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    if (selection.ballot || selection.rules.kind !== 'selection' || selection.candidates.size === 0) {
      return refuse('selection-not-now')
    }
    if (until < deed.day) return refuse('date-passed', { day: until })
    return accept({ type: 'BallotOpened', ...deed, voters: reviewable(setup), until, untilAt: endOfDay(setup, until) })
  },
})
