/** The appraisal of one period by one scheme (考核) as its facts tell it: items, versions, objections, verdicts, plans, the end. */
import type { Period } from '../period.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { AppraisalId } from './appraisalId.ts'
import type { DueAt, Verdict } from './facts.ts'
import type { ObjectionGround } from './grounds.ts'
import type { Sheet } from './sheet.ts'

/** Who did it, and when. */
export type Done = { readonly at: number; readonly day: BusinessDay; readonly staff: StaffId }
type Evidence = { readonly evidence: readonly string[] }

/** A score that a person entered, with a reason (手工录入). */
export type Item = Done &
  Evidence & {
    readonly n: number
    readonly who: string
    readonly indicator: string
    readonly score: number
    readonly reason: string
    takenBack?: (Done & { readonly reason: string }) | undefined
  }
export type Version = Done & {
  readonly version: number
  readonly sheet: Sheet
  readonly digest: string
  readonly because: string | undefined
  /** Until when it stands open to objections. */
  readonly objections: DueAt
}
export type Objection = Done &
  Evidence & {
    readonly n: number
    readonly version: number
    readonly who: string
    readonly indicator: string | undefined
    readonly ground: ObjectionGround
    readonly statement: string
    readonly decide: DueAt
    decided?: (Done & { readonly upheld: boolean; readonly reason: string }) | undefined
  }
/** What the committee decided about a row; it holds once a second person confirmed it. */
export type CommitteeVerdict = Done & {
  readonly n: number
  readonly version: number
  readonly who: string
  readonly what: Verdict
  readonly reason: string
  readonly present: readonly StaffId[]
  confirmed?: (Done & { readonly holds: boolean; readonly note: string | undefined }) | undefined
}
/** 改进计划 */
export type Plan = Done & {
  readonly n: number
  readonly who: string
  readonly measures: string
  readonly due: DueAt
  readonly checks: (Done & { readonly done: boolean; readonly note: string })[]
}
export type Frozen = Done & { readonly version: number; readonly digest: string; readonly standsOn: Sheet['standsOn'] }

export type Appraisal = {
  readonly id: AppraisalId
  readonly period: Period
  readonly scheme: string
  readonly items: Item[]
  readonly versions: Version[]
  readonly objections: Objection[]
  readonly verdicts: CommitteeVerdict[]
  readonly plans: Plan[]
  frozen?: Frozen | undefined
  /** What the clock named late, and the end of each time to object. */
  readonly noted: {
    readonly kind: string
    readonly due: BusinessDay
    readonly at: number
    readonly of?: StaffId | undefined
  }[]
  /** seq of the last fact. */
  seq: number
}

/** Items that count. */
export const standingItems = ({ items }: Pick<Appraisal, 'items'>): readonly Item[] =>
  items.filter(({ takenBack }) => takenBack === undefined)
export const lastVersion = ({ versions }: Pick<Appraisal, 'versions'>): Version | undefined =>
  versions[versions.length - 1]
export const openObjections = ({ objections }: Pick<Appraisal, 'objections'>): readonly Objection[] =>
  objections.filter(({ decided }) => decided === undefined)
/** Upheld against the version in force: it has to be issued again. */
export const unmetObjections = (appraisal: Appraisal): readonly Objection[] =>
  appraisal.objections.filter((one) => one.decided?.upheld === true && one.version === lastVersion(appraisal)?.version)

/** Does the committee's confirmed word stand about this row of the version in force? The last one counts. */
export const verdictOn = (appraisal: Appraisal, who: string, is: Verdict['is']): CommitteeVerdict | undefined =>
  appraisal.verdicts
    .filter(
      (one) =>
        one.who === who &&
        one.what.is === is &&
        one.version === lastVersion(appraisal)?.version &&
        one.confirmed?.holds === true,
    )
    .pop()

/** Rows of the version in force whose grade waits for people. */
export const toReview = (appraisal: Appraisal): readonly string[] =>
  (lastVersion(appraisal)?.sheet.rows ?? []).flatMap(({ id, standing }) =>
    standing === 'needs-review' && !verdictOn(appraisal, id, 'grade') ? [id] : [],
  )

export const appraisalStages = ['draft', 'open', 'deciding', 'reissue', 'review', 'ready', 'frozen'] as const
/**
 * How far it is: nothing published; open to objections; objections to be decided; to be issued again; grades to be decided;
 * ready to be frozen; frozen.
 */
export type AppraisalStage = (typeof appraisalStages)[number]
export const stageOf = (appraisal: Appraisal | undefined, at: number): AppraisalStage => {
  const version = appraisal && lastVersion(appraisal)
  if (!appraisal || !version) return 'draft'
  if (appraisal.frozen) return 'frozen'
  if (unmetObjections(appraisal).length > 0) return 'reissue'
  if (at < version.objections.at) return 'open'
  if (openObjections(appraisal).length > 0) return 'deciding'
  return toReview(appraisal).length > 0 ? 'review' : 'ready'
}
