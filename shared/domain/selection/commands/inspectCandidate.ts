/** 集中检查 (看, 听, 查, 访): what one inspector saw, with marks for the contents it was about. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Evidence } from '../../goals/evidence.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { appraisedRoles, LongNote } from '../../words.ts'
import { CandidateId, inspections, ItemMarks } from '../facts.ts'
import { checkedMarks, isOwnCandidate, knownCandidate } from '../known.ts'

export const inspectCandidate = command({
  by: appraisedRoles,
  says: 'Records an inspection of a candidate: looked, listened, checked or visited, with marks and a note; only a judge.',
  wish: z.object({
    selection: StoryId,
    candidate: CandidateId,
    way: z.enum(inspections),
    marks: ItemMarks,
    evidence: Evidence,
    note: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownCandidate(hall, wish, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const { candidate, way, marks, evidence, note } = wish
    if (!selection.judges.includes(deed.staff)) return refuse('not-a-judge')
    if (isOwnCandidate(setup, selection.rules, candidate, deed.staff)) return refuse('own-appraisal')
    if (selection.rules.kind !== 'selection') return refuse('selection-not-now')
    const fault = checkedMarks(selection, marks)
    return fault ?? accept({ type: 'CandidateInspected', ...deed, candidate, way, marks, evidence, note })
  },
})
