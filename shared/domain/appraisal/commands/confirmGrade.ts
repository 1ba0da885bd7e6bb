/** The director confirms what the committee decided, or does not; never their own, never what they recorded themselves. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { LongNote } from '../../words.ts'
import { AppraisalId } from '../appraisalId.ts'
import { isOwn, publishedAppraisal } from '../known.ts'

export const confirmGrade = command({
  by: ['director'],
  says: 'Confirms a recorded decision of the committee, or says that it does not hold.',
  wish: z.object({
    appraisal: AppraisalId,
    verdict: z.int().min(1),
    holds: z.boolean(),
    note: LongNote.min(1).optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, verdict: n, holds, note }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    const verdict = appraisal.verdicts.find((one) => one.n === n && !one.confirmed)
    if (!verdict || verdict.version !== version.version) return refuse('verdict-unknown', { verdict: n })
    if (appraisal.frozen && verdict.what.is === 'grade') return refuse('appraisal-frozen')
    if (isOwn(setup, version.sheet.of, verdict.who, deed.staff)) return refuse('own-appraisal')
    if (verdict.staff === deed.staff) return refuse('not-second-person')
    if (!holds && !note) return refuse('because-needed')
    return accept({ type: 'VerdictConfirmed', ...deed, verdict: n, holds, ...(note && { note }) })
  },
})
