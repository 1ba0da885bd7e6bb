/** An appraisal from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { standing } from '../story.ts'
import { idOf, type StorySubject } from '../subject.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import { periodOfAppraisal, schemeOfAppraisal, type AppraisalId } from './appraisalId.ts'
import type { Appraisal, Done } from './appraisal.ts'
import type { AppraisalFact } from './facts.ts'

const doneOf = ({ at, day, staff }: { at: number; day: BusinessDay; staff: StaffId }): Done => ({ at, day, staff })

const begin = (subject: StorySubject): Appraisal => {
  const id = idOf(subject) as AppraisalId
  return {
    id,
    period: periodOfAppraisal(id),
    scheme: schemeOfAppraisal(id),
    items: [],
    versions: [],
    objections: [],
    verdicts: [],
    plans: [],
    noted: [],
    seq: 0,
  }
}

/** The one of a list by its number; facts only speak of what there is. */
const numbered = <T extends { readonly n: number }>(all: readonly T[], n: number): T => {
  const found = all.find((one) => one.n === n)
  if (!found) throw new Error(`the appraisal has no number ${n} to speak of`)
  return found
}

const change = (appraisal: Appraisal, fact: Recorded<AppraisalFact>): void => {
  switch (fact.type) {
    case 'ItemEntered': {
      const { item: n, who, indicator, score, reason, evidence = [] } = fact
      appraisal.items.push({ ...doneOf(fact), n, who, indicator, score, reason, evidence })
      return
    }
    case 'ItemTakenBack':
      numbered(appraisal.items, fact.item).takenBack = { ...doneOf(fact), reason: fact.reason }
      return
    case 'SheetPublished': {
      const { version, sheet, digest, because, objections } = fact
      appraisal.versions.push({ ...doneOf(fact), version, sheet, digest, because, objections })
      return
    }
    case 'ObjectionMade': {
      const { objection: n, version, who, indicator, ground, statement, decide, evidence = [] } = fact
      appraisal.objections.push({ ...doneOf(fact), n, version, who, indicator, ground, statement, decide, evidence })
      return
    }
    case 'ObjectionDecided': {
      const { upheld, reason } = fact
      numbered(appraisal.objections, fact.objection).decided = { ...doneOf(fact), upheld, reason }
      return
    }
    case 'VerdictRecorded': {
      const { verdict: n, version, who, what, reason, present } = fact
      appraisal.verdicts.push({ ...doneOf(fact), n, version, who, what, reason, present })
      return
    }
    case 'VerdictConfirmed': {
      const { holds, note } = fact
      numbered(appraisal.verdicts, fact.verdict).confirmed = { ...doneOf(fact), holds, note }
      return
    }
    case 'PlanMade': {
      const { plan: n, who, measures, due } = fact
      appraisal.plans.push({ ...doneOf(fact), n, who, measures, due, checks: [] })
      return
    }
    case 'PlanChecked':
      numbered(appraisal.plans, fact.plan).checks.push({ ...doneOf(fact), done: fact.done, note: fact.note })
      return
    case 'AppraisalFrozen': {
      const { version, digest, standsOn } = fact
      appraisal.frozen = { ...doneOf(fact), version, digest, standsOn }
      return
    }
    case 'AppraisalDueNoted':
      appraisal.noted.push({ kind: fact.kind, due: fact.due, at: fact.at, of: fact.of })
      return
  }
}

/** The appraisal its facts tell of; undefined while there are none. */
export const foldAppraisal = (facts: readonly AnyRecorded[]): Appraisal | undefined => {
  let appraisal: Appraisal | undefined
  for (const fact of standing(facts) as readonly Recorded<AppraisalFact>[]) {
    appraisal ??= begin(fact.subject)
    change(appraisal, fact)
    appraisal.seq = fact.seq
  }
  return appraisal
}
