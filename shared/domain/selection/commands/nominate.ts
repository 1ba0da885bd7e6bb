/** 推荐申报: somebody is put up as a candidate, in one of the groups that have places. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { StoryId } from '../../subject.ts'
import type { Setup } from '../../setup/setup.ts'
import { appraisedRoles, LongNote } from '../../words.ts'
import { CandidateId } from '../facts.ts'
import { answersFor, knownSelection } from '../known.ts'

const listOf = (setup: Setup, of: 'person' | 'window' | 'section'): readonly { readonly id: string }[] => {
  if (of === 'person') return setup.people.filter(({ active }) => active)
  // Sections and units elsewhere take part beside the hall's own.
  return [...(of === 'window' ? setup.windows : setup.sections), ...setup.units]
}

export const nominate = command({
  by: appraisedRoles,
  says: 'Nominates a candidate in a group: supervisors, the appraisal office, or who answers for the candidate.',
  wish: z.object({ selection: StoryId, candidate: CandidateId, group: Code, note: LongNote.optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, candidate, group, note }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const { rules } = selection
    const { role, id: who } = stamp.by
    const may = role === 'supervisor' || role === 'appraiser' || role === 'director'
    if (!may && !answersFor(setup, rules, candidate, who)) return refuse('not-allowed')
    if (selection.ballot) return refuse('selection-not-now')
    if (!listOf(setup, rules.of).some((one) => one.id === candidate)) return refuse('candidate-unknown')
    if (selection.candidates.has(candidate)) return refuse('candidate-twice')
    const groups = rules.kind === 'selection' ? rules.quotas.map((one) => one.id) : ['all']
    if (!groups.includes(group)) return refuse('group-unknown')
    return accept({ type: 'CandidateNominated', ...deed, candidate, group, ...(note && { note }) })
  },
})
