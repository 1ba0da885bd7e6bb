/** 日常评价: from a published sheet of the scheme the rule-book names, or entered with a reason; and how many were satisfied. */
import { z } from 'zod'
import { lastVersion } from '../../appraisal/appraisal.ts'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { CandidateId, Satisfied } from '../facts.ts'
import { isOwnCandidate, knownCandidate } from '../known.ts'

export const enterDaily = command({
  by: ['appraiser', 'director'],
  says: 'Enters the daily part of a candidate; without a score it is taken from the published sheet the rule-book names.',
  wish: z.object({
    selection: StoryId,
    candidate: CandidateId,
    score: z.number().min(0).max(100).optional(),
    satisfied: Satisfied.refine(({ num, den }) => num <= den, 'not more satisfied than asked').optional(),
    reason: LongNote.min(1),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, wish, stamp, books) {
    const known = knownCandidate(hall, wish, stamp, books)
    if (isRefused(known)) return known
    const { selection, setup, deed } = known
    const { candidate, score, satisfied, reason } = wish
    const { rules, period } = selection
    if (rules.kind !== 'selection') return refuse('selection-not-now')
    if (isOwnCandidate(setup, rules, candidate, deed.staff)) return refuse('own-appraisal')
    const more = { candidate, reason, ...(satisfied && { satisfied }) }
    if (score !== undefined) return accept({ type: 'DailyEntered', ...deed, ...more, score })
    const published = rules.dailyFrom && books.story('appraisal', `${period}:${rules.dailyFrom}`)
    const version = published ? lastVersion(published) : undefined
    const total = version?.sheet.rows.find(({ id }) => id === candidate)?.total
    if (!version || !rules.dailyFrom || total === null || total === undefined) return refuse('daily-missing')
    const from = { scheme: rules.dailyFrom, version: version.version }
    return accept({ type: 'DailyEntered', ...deed, ...more, score: Math.min(100, Math.max(0, total)), from })
  },
})
