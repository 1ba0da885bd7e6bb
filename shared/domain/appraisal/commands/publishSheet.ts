/**
 * 公示: the sheet the server computed and showed is published as it was shown, by its fingerprint. Issued again, it becomes
 * a new version with a reason and a new time to object; the old one is kept.
 */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { daysOf } from '../../period.ts'
import { LongNote } from '../../words.ts'
import { lastVersion } from '../appraisal.ts'
import { AppraisalId } from '../appraisalId.ts'
import { knownAppraisal, rulesOf, workingDue } from '../known.ts'

export const publishSheet = command({
  by: ['appraiser'],
  says: 'Publishes the draft with this fingerprint; again only with a reason, as a new version.',
  wish: z.object({ appraisal: AppraisalId, digest: z.string().min(1).max(80), because: LongNote.min(1).optional() }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, digest, because }, stamp, books) {
    const known = knownAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, setup, deed } = known
    if (appraisal?.frozen) return refuse('appraisal-frozen')
    const rules = rulesOf(id, books)
    if (isRefused(rules)) return rules
    const sheet = books.draftOf(digest)
    if (!sheet || `${sheet.period}:${sheet.scheme}` !== id || sheet.book !== rules.version)
      return refuse('draft-unknown')
    if (deed.day <= daysOf(sheet.period).to) return refuse('period-not-over', { until: daysOf(sheet.period).to })
    // Nobody picks an older draft because it looks better.
    const { seq } = sheet.standsOn
    if ((appraisal && appraisal.seq > seq) || books.movedSince(seq, sheet.period)) return refuse('draft-stale')
    if (sheet.rows.length === 0) return refuse('sheet-empty')
    const last = appraisal && lastVersion(appraisal)
    if (last && !because) return refuse('because-needed')
    if (last?.digest === digest) return refuse('sheet-unchanged')
    const objections = workingDue(setup, deed.day, rules.book.publication.objectionDays)
    if (isRefused(objections)) return objections
    const version = (last?.version ?? 0) + 1
    const why = last && because ? { because } : {}
    return accept({ type: 'SheetPublished', ...deed, version, sheet, digest, objections, ...why })
  },
})
