/** 评定: the committee gives the places. The order of the scores holds; only equals are told apart, and only by the committee. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { bookFor } from '../../ruleBook/ruleBooks.ts'
import { hundredths } from '../../ruleBook/bound.ts'
import { StoryId } from '../../subject.ts'
import { LongNote, StaffId } from '../../words.ts'
import { dueBy } from '../../workdays.ts'
import { CandidateId, type SelectionRules } from '../facts.ts'
import { isOwnCandidate, knownSelection } from '../known.ts'
import { candidateName } from '../names.ts'
import { ranking, type GroupRanking } from '../score.ts'

/** Somebody with a higher score was passed over. */
const passedOver = ({ placed }: GroupRanking, awards: readonly string[]): string | undefined => {
  const lowest = Math.min(...placed.filter(({ id }) => awards.includes(id)).map(({ total }) => hundredths(total!)))
  return placed.find(({ id, total }) => !awards.includes(id) && hundredths(total!) > lowest)?.id
}

const groupName = (rules: SelectionRules, group: string): string =>
  (rules.kind === 'selection' ? rules.quotas.find(({ id }) => id === group)?.name['zh-CN'] : undefined) ?? group

export const awardSelection = command({
  by: ['director'],
  says: "Records the committee's award: who is chosen, who was present, and why; equals are told apart by it alone.",
  wish: z.object({
    selection: StoryId,
    awards: z.array(CandidateId).max(200),
    reason: LongNote.min(1),
    present: z.array(StaffId).min(1).max(30),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, awards, reason, present }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    if (selection.ballot && !selection.ballot.closed) return refuse('round-still-open', { day: selection.ballot.until })
    if (selection.rules.kind === 'selection' && selection.rules.shares.ballot > 0 && !selection.ballot) {
      return refuse('ballot-first')
    }
    if (!present.every((one) => setup.people.some((person) => person.id === one))) return refuse('staff-unknown')
    const calledNow = (one: string): string => candidateName(setup, selection.rules.of, one)['zh-CN']
    const chosen = [...new Set(awards)]
    for (const one of chosen) {
      const candidate = selection.candidates.get(one)
      if (!candidate) return refuse('candidate-unknown')
      if (isOwnCandidate(setup, selection.rules, one, deed.staff)) return refuse('own-appraisal')
    }
    for (const group of ranking(selection)) {
      const out = group.out.find((one) => chosen.includes(one.id))
      if (out) return refuse('candidate-out', { candidate: calledNow(out.id) })
      const own = group.placed.filter((one) => chosen.includes(one.id))
      const places = group.places ?? Infinity
      if (own.length > places) return refuse('places-full', { group: groupName(selection.rules, group.group), places })
      const before = passedOver(group, chosen)
      if (before) return refuse('award-out-of-order', { candidate: calledNow(before) })
    }
    const all = books.story('ruleBook', 'hall')
    const days = (bookFor(all, selection.period) ?? bookFor(all, deed.day))?.book.publication.objectionDays
    const until = days === undefined ? undefined : dueBy(setup, deed.day, { days, of: 'working' })
    return accept({
      type: 'SelectionAwarded',
      ...deed,
      awards: chosen,
      reason,
      present: [...new Set(present)],
      ...(until?.ok && { noticeUntil: until.date }),
    })
  },
})
