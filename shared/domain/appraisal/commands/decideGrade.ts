/** 考核委员会: what the committee decided about a row: a grade where arithmetic can't tell, a consequence the rules propose. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Scheme } from '../../ruleBook/ruleBook.ts'
import type { Setup } from '../../setup/setup.ts'
import { LongNote, StaffId } from '../../words.ts'
import type { Appraisal, Version } from '../appraisal.ts'
import { AppraisalId } from '../appraisalId.ts'
import { Verdict, Who, type Verdict as Said } from '../facts.ts'
import { isOwn, publishedAppraisal, rowOf, rulesOfVersion } from '../known.ts'
import type { SheetRow } from '../sheet.ts'

/** A committee is at least so many. */
export const leastPresent = 2

const isOfBook = (scheme: Scheme, what: Said, row: SheetRow): boolean => {
  if (what.is === 'consequence') return row.proposes.includes(what.consequence)
  return 'bands' in scheme && scheme.bands.some(({ code }) => code === what.grade)
}

const isWaiting = (appraisal: Appraisal, { version }: Version, who: string, what: Said): boolean =>
  appraisal.verdicts.some(
    (one) =>
      one.version === version &&
      one.who === who &&
      one.what.is === what.is &&
      (one.what.is === 'grade' || (what.is === 'consequence' && one.what.consequence === what.consequence)) &&
      one.confirmed === undefined,
  )

const arePeople = (setup: Setup, present: readonly string[]): boolean =>
  present.every((one) => setup.people.some(({ id }) => id === one))

export const decideGrade = command({
  by: ['appraiser'],
  says: 'Records what the committee decided about one row, with the reason and who was present; the director confirms it.',
  wish: z.object({
    appraisal: AppraisalId,
    who: Who,
    what: Verdict,
    reason: LongNote.min(1),
    present: z.array(StaffId).min(1).max(30),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { appraisal: id, who, what, reason, present }, stamp, books) {
    const known = publishedAppraisal(hall, id, stamp, books)
    if (isRefused(known)) return known
    const { appraisal, version, setup, deed } = known
    // Grades are final with the end; what follows from them may be decided after it.
    if (appraisal.frozen && what.is === 'grade') return refuse('appraisal-frozen')
    const row = rowOf(version, who)
    if (isRefused(row)) return row
    const rules = rulesOfVersion(id, version, books)
    if (isRefused(rules)) return rules
    if (!isOfBook(rules.scheme, what, row)) return refuse('verdict-not-in-book')
    if (what.is === 'grade' && row.standing === 'firm') return refuse('grade-is-firm')
    const people = [...new Set(present)]
    if (people.length < leastPresent) return refuse('committee-too-small', { least: leastPresent })
    if (!arePeople(setup, people)) return refuse('staff-unknown')
    const partial = [deed.staff, ...people].some((one) => isOwn(setup, version.sheet.of, who, one))
    if (partial) return refuse('own-appraisal')
    if (isWaiting(appraisal, version, who, what)) return refuse('verdict-waiting')
    const verdict = appraisal.verdicts.length + 1
    return accept({
      type: 'VerdictRecorded',
      ...deed,
      verdict,
      version: version.version,
      who,
      what,
      reason,
      present: people,
    })
  },
})
