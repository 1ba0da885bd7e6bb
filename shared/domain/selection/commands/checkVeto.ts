/** 一票否决核查: one of the vetoes looked into, found or not, with what shows it. It counts once a second person confirms it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Evidence } from '../../goals/evidence.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { CandidateId } from '../facts.ts'
import { isOwnCandidate, knownCandidate } from '../known.ts'

export const checkVeto = command({
  by: ['appraiser', 'supervisor', 'director'],
  says: 'Checks one veto of a candidate, found or not, with a note; what was found needs evidence.',
  wish: z.object({
    selection: StoryId,
    candidate: CandidateId,
    veto: Code,
    found: z.boolean(),
    evidence: Evidence,
    note: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownCandidate(hall, wish, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const { candidate, veto, found, evidence, note } = wish
    const { rules } = selection
    if (rules.kind !== 'selection' || !rules.vetoes.some(({ id }) => id === veto)) return refuse('veto-unknown')
    if (isOwnCandidate(setup, rules, candidate, deed.staff)) return refuse('own-appraisal')
    if (found && evidence.length === 0) return refuse('evidence-needed')
    return accept({ type: 'VetoChecked', ...deed, candidate, veto, found, evidence, note })
  },
})
