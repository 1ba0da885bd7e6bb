/** 定稿封存: nothing of the appraisal changes any more; sealed are the version, its fingerprint and what it stands on. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { openObjections, toReview, unmetObjections } from '../appraisal.ts'
import { AppraisalId } from '../appraisalId.ts'
import { deductionsMoved, openAppeals } from '../deductionsSince.ts'
import { publishedAppraisal } from '../known.ts'

export const freezeAppraisal = command({
  by: ['director'],
  says: 'Freezes a published appraisal, once nobody can object any more and everything is decided.',
  wish: z.object({ appraisal: AppraisalId }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books, { live: true })
    if (isRefused(known)) return known
    const { appraisal, version, deed } = known
    if (unmetObjections(appraisal).length > 0 || deductionsMoved(version, books)) return refuse('reissue-first')
    const undecided = openObjections(appraisal).length + openAppeals(version, books)
    if (undecided > 0) return refuse('objections-undecided', { n: undecided })
    if (stamp.at < version.objections.at) return refuse('objections-open', { by: version.objections.by })
    const left = toReview(appraisal)
    if (left.length > 0) return refuse('review-first', { n: left.length })
    const { digest, sheet } = version
    return accept({ type: 'AppraisalFrozen', ...deed, version: version.version, digest, standsOn: sheet.standsOn })
  },
})
