/** What the clock looks at in an appraisal: the end of the time to object, objections to be decided, plans to be checked. */
import type { Setup } from '../setup/setup.ts'
import type { StaffId } from '../words.ts'
import { lastVersion, openObjections, type Appraisal, type Plan } from './appraisal.ts'
import type { DueAt } from './facts.ts'

export type AppraisalDue = { readonly kind: string; readonly due: DueAt }

/** A plan is over once somebody found it done. */
export const isPlanOpen = ({ checks }: Plan): boolean => !checks.some(({ done }) => done)

/** Deadlines that have not been named yet; a frozen appraisal has only its plans left. */
export const deadlinesOf = (appraisal: Appraisal): readonly AppraisalDue[] => {
  const version = lastVersion(appraisal)
  const live = appraisal.frozen === undefined
  const all: AppraisalDue[] = [
    ...(live && version ? [{ kind: `objections-${version.version}`, due: version.objections }] : []),
    ...(live ? openObjections(appraisal).map(({ n, decide }) => ({ kind: `objection-${n}`, due: decide })) : []),
    ...appraisal.plans.filter(isPlanOpen).map(({ n, due }) => ({ kind: `plan-${n}`, due })),
  ]
  return all.filter(({ kind }) => !appraisal.noted.some((one) => one.kind === kind))
}

/** Whose task a deadline is: an objection's is the first director's who has not to do with it, a plan's who made it. */
export const taskOf = (appraisal: Appraisal, kind: string, setup: Setup): StaffId | undefined => {
  const [step, n] = [kind.slice(0, kind.lastIndexOf('-')), Number(kind.slice(kind.lastIndexOf('-') + 1))]
  if (step === 'plan') return appraisal.plans.find((plan) => plan.n === n)?.staff
  if (step !== 'objection') return undefined
  const objection = appraisal.objections.find((one) => one.n === n)
  const publisher = appraisal.versions.find(({ version }) => version === objection?.version)?.staff
  const mayDecide = ({ id }: { id: StaffId }) => id !== publisher && id !== objection?.staff && id !== objection?.who
  const first = (role: 'director' | 'appraiser') =>
    setup.people.find((person) => person.active && person.roles.includes(role) && mayDecide(person))?.id
  return first('director') ?? first('appraiser')
}
