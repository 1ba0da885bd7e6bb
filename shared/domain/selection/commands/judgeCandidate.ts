/** 评委打分: one judge's whole sheet about one candidate; given again, it replaces the one before. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles } from '../../words.ts'
import { CandidateId, ItemMarks } from '../facts.ts'
import { checkedMarks, isOwnCandidate, knownCandidate } from '../known.ts'
import { itemsOf } from '../selection.ts'

export const judgeCandidate = command({
  by: appraisedRoles,
  says: "Gives a judge's whole score sheet about a candidate; every item, from 0 to its full mark.",
  wish: z.object({ selection: StoryId, candidate: CandidateId, marks: ItemMarks }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownCandidate(hall, wish, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const { candidate, marks } = wish
    if (!selection.judges.includes(deed.staff)) return refuse('not-a-judge')
    if (isOwnCandidate(setup, selection.rules, candidate, deed.staff)) return refuse('own-appraisal')
    if (!itemsOf(selection.rules).every(({ id }) => id in marks)) return refuse('marks-incomplete')
    const fault = checkedMarks(selection, marks)
    return fault ?? accept({ type: 'CandidateJudged', ...deed, candidate, marks })
  },
})
