/** 限期整改: an unqualified window is to put things right by a day, and to report in writing meanwhile. */
import { z } from 'zod'
import { workingDue } from '../../appraisal/known.ts'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { DueDate } from '../../matter/facts.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { endOfDay } from '../../workdays.ts'
import { CandidateId } from '../facts.ts'
import { isOwnCandidate, knownSelection } from '../known.ts'

export const orderRectification = command({
  by: ['director'],
  says: 'Orders a candidate to put things right by a day, with a written report every so many working days.',
  wish: z.object({
    selection: StoryId,
    candidate: CandidateId,
    due: DueDate,
    every: z.int().min(1).max(60).optional(),
    note: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { selection: id, candidate, due, every, note }, stamp, books) {
    const known = knownSelection(hall, id, stamp, books, { going: false })
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    if (!selection.candidates.has(candidate)) return refuse('candidate-unknown')
    if (isOwnCandidate(setup, selection.rules, candidate, deed.staff)) return refuse('own-appraisal')
    if (due < deed.day) return refuse('date-passed', { day: due })
    const report = every === undefined ? undefined : workingDue(setup, deed.day, every)
    if (report && isRefused(report)) return report
    const order = selection.rectifications.length + 1
    return accept({
      type: 'RectificationOrdered',
      ...deed,
      order,
      candidate,
      due,
      dueAt: endOfDay(setup, due),
      ...(every !== undefined && { every }),
      ...(report && report.by < due && { report }),
      note,
    })
  },
})
