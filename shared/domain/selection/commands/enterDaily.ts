/** 日常评价: from a published sheet of the scheme the rule-book names, or entered with a reason; and how many were satisfied. */
import { z } from 'zod'
import { lastVersion } from '../../appraisal/appraisal.ts'
import { periodOfAppraisal, schemeOfAppraisal } from '../../appraisal/appraisalId.ts'
import type { Books } from '../../books.ts'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { monthsOf, type Period } from '../../period.ts'
import { hundredths } from '../../ruleBook/bound.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { CandidateId, Satisfied, type SelectionFactOf } from '../facts.ts'
import { isOwnCandidate, knownCandidate } from '../known.ts'

type FromSheets = { readonly score: number; readonly from: NonNullable<SelectionFactOf<'DailyEntered'>['from']> }

/** The candidate's total on the scheme's sheet of this very period, or the mean of those published within it. */
const publishedOf = (books: Books, period: Period, scheme: string, candidate: string): FromSheets | undefined => {
  const within: readonly string[] = monthsOf(period)
  const told = books.ids('appraisal', period.slice(0, 4)).flatMap((id) => {
    const of = periodOfAppraisal(id)
    if (schemeOfAppraisal(id) !== scheme || !monthsOf(of).every((month) => within.includes(month))) return []
    const story = books.story('appraisal', id)
    const version = story && lastVersion(story)
    const total = version?.sheet.rows.find((row) => row.id === candidate)?.total ?? null
    return version && total !== null ? [{ of, total, version: version.version }] : []
  })
  const whole = told.filter(({ of }) => of === period)
  const counted = whole.length > 0 ? whole : told
  const last = counted[counted.length - 1]
  if (!last) return undefined
  const mean = counted.reduce((sum, { total }) => sum + total, 0) / counted.length
  const score = hundredths(Math.min(100, Math.max(0, mean))) / 100
  return { score, from: { scheme, version: last.version, sheets: counted.length } }
}

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
    const published = rules.dailyFrom && publishedOf(books, period, rules.dailyFrom, candidate)
    if (score !== undefined) {
      // What published sheets say is never typed in beside them.
      if (published) return refuse('not-entered-by-hand', { indicator: published.from.scheme })
      return accept({ type: 'DailyEntered', ...deed, ...more, score })
    }
    return published ? accept({ type: 'DailyEntered', ...deed, ...more, ...published }) : refuse('daily-missing')
  },
})
