/** 异议 (复核申请): who a row is about says that it is wrong, while the sheet stands open. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { appraisedRoles, EvidenceId, LongNote } from '../../words.ts'
import { AppraisalId } from '../appraisalId.ts'
import { Who } from '../facts.ts'
import { objectionGrounds } from '../grounds.ts'
import { publishedAppraisal, rowOf, rulesOfVersion, speaksFor, workingDue } from '../known.ts'

export const objectToSheet = command({
  by: [...appraisedRoles],
  says: 'Objects to one’s own row of a published sheet, within the time the rule-book gives; once for each indicator.',
  wish: z.object({
    appraisal: AppraisalId,
    version: z.int().min(1),
    who: Who,
    indicator: z.string().max(40).optional(),
    ground: z.enum(objectionGrounds),
    statement: LongNote.min(1),
    evidence: z.array(EvidenceId).max(10).optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, version: n, who, indicator, ground, statement, evidence }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    // Who may not object does not learn how the appraisal stands.
    if (!speaksFor(setup, version.sheet.of, who, deed.staff)) return refuse('not-allowed')
    if (appraisal.frozen) return refuse('appraisal-frozen')
    const row = rowOf(version, who)
    if (isRefused(row)) return row
    if (version.version !== n) return refuse('version-superseded', { version: version.version })
    if (stamp.at >= version.objections.at) return refuse('objections-over', { by: version.objections.by })
    if (indicator && !row.parts.some((part) => part.indicator === indicator)) return refuse('row-unknown', { who })
    const before = appraisal.objections.filter((one) => one.version === n && one.who === who)
    if (before.some((one) => one.indicator === indicator)) return refuse('objected-already')
    const rules = rulesOfVersion(id, version, books)
    if (isRefused(rules)) return rules
    const decide = workingDue(setup, deed.day, rules.book.publication.decideDays)
    if (isRefused(decide)) return decide
    const objection = appraisal.objections.length + 1
    const about = { ...(indicator && { indicator }), ...(evidence && { evidence }) }
    return accept({
      type: 'ObjectionMade',
      ...deed,
      objection,
      version: n,
      who,
      ground,
      statement,
      decide,
      ...about,
    })
  },
})
