/** 否决复核: a second person has looked at the same and says so. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { StoryId } from '../../subject.ts'
import { CandidateId } from '../facts.ts'
import { isOwnCandidate, knownCandidate } from '../known.ts'

export const confirmVeto = command({
  by: ['appraiser', 'supervisor', 'director'],
  says: 'Confirms the check of a veto; not who checked it.',
  wish: z.object({ selection: StoryId, candidate: CandidateId, veto: Code }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownCandidate(hall, wish, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed, candidate } = known
    const check = candidate.vetoes.get(wish.veto)
    if (!check || check.confirmed) return refuse('veto-unknown')
    if (check.staff === deed.staff) return refuse('second-person-needed')
    if (isOwnCandidate(setup, selection.rules, candidate.id, deed.staff)) return refuse('own-appraisal')
    return accept({ type: 'VetoConfirmed', ...deed, candidate: candidate.id, veto: wish.veto })
  },
})
