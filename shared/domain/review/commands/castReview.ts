/** 匿名测评: one ballot of one person about one other, once. The gate makes the actor; it is no person's id. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { StaffId } from '../../words.ts'
import { Marks, raterGroups } from '../facts.ts'
import { knownRound } from '../known.ts'

export const castReview = command({
  by: ['ballot'],
  says: 'Gives one anonymous ballot of a round. Said by the machine alone, for who is asked and signed in.',
  wish: z.object({ review: StoryId, about: StaffId, group: z.enum(raterGroups), marks: Marks }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { review, about, group, marks }, stamp, books) {
    const known = knownRound(hall, review, stamp, books)
    if (isRefused(known)) return known
    const { round, deed } = known
    if (stamp.at >= round.untilAt) return refuse('round-over')
    const asked = round.asked.find((one) => one.about === about)
    if (!asked || (group === 'self' ? !asked.self : asked[group].length === 0)) return refuse('not-asked')
    if (round.given.has(stamp.by.id)) return refuse('given-already')
    // A dimension left out would make a smaller group of its own.
    const wanted = round.dimensions.map(({ id }) => id)
    if (Object.keys(marks).length !== wanted.length || !wanted.every((id) => id in marks)) {
      return refuse('marks-incomplete')
    }
    return accept({ type: 'ReviewCast', subject: deed.subject, about, group, marks })
  },
})
