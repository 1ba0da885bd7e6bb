/** 手工录入: a score that no fact gives, entered by a person, with a reason. Never a computed one, never one's own. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Source } from '../../ruleBook/ruleBook.ts'
import type { Scheme } from '../../ruleBook/ruleBook.ts'
import type { Setup } from '../../setup/setup.ts'
import { EvidenceId, LongNote } from '../../words.ts'
import { AppraisalId } from '../appraisalId.ts'
import { Who } from '../facts.ts'
import { isOwn, knownAppraisal, rulesOf } from '../known.ts'

/** Highest score that may be entered; undefined where the indicator is not for people to enter. */
const fullOf = (scheme: Scheme, indicator: string): number | undefined => {
  if (scheme.kind !== 'points') return undefined
  const source: Source | undefined = scheme.indicators.find(({ id }) => id === indicator)?.source
  return source?.from === 'entered' ? source.full : undefined
}

/** Is there such a person, window or section? */
export const isAppraised = (setup: Setup, of: Scheme['of'], who: string): boolean => {
  const all: readonly { readonly id: string }[] =
    of === 'person' ? setup.people : of === 'window' ? setup.windows : setup.sections
  return all.some(({ id }) => id === who)
}

export const enterItem = command({
  by: ['appraiser', 'director'],
  says: 'Enters the score of an indicator that no fact gives, with the reason; before the appraisal is frozen.',
  wish: z.object({
    appraisal: AppraisalId,
    who: Who,
    indicator: z.string().max(40),
    score: z.number().min(0).max(1000),
    reason: LongNote.min(1),
    evidence: z.array(EvidenceId).max(10).optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, who, indicator, score, reason, evidence }, stamp, books) {
    const known = knownAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, setup, deed } = known
    if (appraisal?.frozen) return refuse('appraisal-frozen')
    const rules = rulesOf(id, books)
    if (isRefused(rules)) return rules
    const full = fullOf(rules.scheme, indicator)
    if (full === undefined) return refuse('not-entered-by-hand', { indicator })
    if (score > full) return refuse('score-too-high', { full })
    if (!isAppraised(setup, rules.scheme.of, who)) return refuse('row-unknown', { who })
    if (isOwn(setup, rules.scheme.of, who, deed.staff)) return refuse('own-appraisal')
    const item = (appraisal?.items.length ?? 0) + 1
    return accept({ type: 'ItemEntered', ...deed, item, who, indicator, score, reason, ...(evidence && { evidence }) })
  },
})
