/** 业务知识测验: results of everybody who sat a test, entered or imported; entered again as a whole, with the reason. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Period } from '../../period.ts'
import { StoryId, subjectFor } from '../../subject.ts'
import { LongNote, type StaffId } from '../../words.ts'
import { TestResult } from '../facts.ts'
import { nextNumber } from '../known.ts'

export const enterTest = command({
  by: ['appraiser', 'director'],
  says: 'Enters the results of a knowledge test; `test` names one entered before, to correct it, with the reason.',
  wish: z.object({
    period: Period,
    name: z.string().trim().min(1).max(80),
    full: z.number().min(1).max(1000).default(100),
    results: z.array(TestResult).min(1).max(500),
    test: StoryId.optional(),
    because: LongNote.optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { period, name, full, results, test, because }, { at, by }, books) {
    if (!setup) return refuse('not-set-up')
    const before = test === undefined ? undefined : books.story('review', test)
    if (test !== undefined && (before?.is !== 'test' || before.period !== period)) return refuse('test-unknown')
    if (before && !because) return refuse('because-needed')
    // Whoever corrects a test they sat could leave themself out of it.
    if (before?.is === 'test' && before.results.some(({ staff }) => staff === by.id)) return refuse('own-appraisal')
    const seen = new Set<string>()
    for (const { staff, score } of results) {
      const person = setup.people.find(({ id }) => id === staff)
      if (!person) return refuse('staff-unknown')
      if (seen.size === seen.add(staff).size) return refuse('result-twice', { name: person.name })
      if (score > full) return refuse('score-too-high', { full })
      if (staff === by.id) return refuse('own-appraisal')
    }
    const prefix = `${period}:test-`
    const id = test ?? `${prefix}${nextNumber(books, prefix)}`
    const deed = { subject: subjectFor('review', id), day: businessDayOf(at, setup), staff: by.id as StaffId }
    return accept({ type: 'TestEntered', ...deed, period, name, full, results, ...(because && { because }) })
  },
})
