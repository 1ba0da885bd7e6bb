/** 投票: one anonymous ballot, with at most as many candidates of a group as it has places. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { CandidateId } from '../facts.ts'
import { knownSelection } from '../known.ts'

export const castVote = command({
  by: ['ballot'],
  says: 'Gives one anonymous vote of a selection. Said by the machine alone, for who may vote and is signed in.',
  wish: z.object({ selection: StoryId, choices: z.array(CandidateId).min(1).max(200) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, choices }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { ballot, rules, candidates } = known.selection
    if (!ballot || ballot.closed || stamp.at >= ballot.untilAt || rules.kind !== 'selection')
      return refuse('round-over')
    if (ballot.given.has(stamp.by.id)) return refuse('given-already')
    const chosen = [...new Set(choices)]
    if (chosen.length !== choices.length || !chosen.every((one) => candidates.has(one)))
      return refuse('candidate-unknown')
    const full = rules.quotas.find(
      ({ id: group, places }) => chosen.filter((one) => candidates.get(one)?.group === group).length > places,
    )
    if (full) return refuse('places-full', { group: full.name['zh-CN'], places: full.places })
    return accept({ type: 'VoteCast', subject: known.deed.subject, choices: chosen })
  },
})
