/** What each source of the rule-book says of one unit: an index, a share, a count, a month of deductions, a person's word. */
import type { CountName, RateName, RuleBook, Source } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Band } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Goal } from '#shared/domain/goals/facts.ts'
import { sum } from '../discipline/monthScore.ts'
import { scoreGoals, type GoalFigure, type GoalScore } from '../goals/goalScore.ts'
import { monthsOf } from '#shared/domain/period.ts'
import type { StaffId } from '#shared/domain/words.ts'
import { reviewResult } from '../reviews/reviewScore.ts'
import { testScore } from '../reviews/testScore.ts'
import { wilson } from '../stats/shares.ts'
import type { Performance, Performances } from '../performance.ts'
import { certain, clamp, nothing, type Figure } from './figure.ts'
import { indexScores, type IndexScores } from './indexScores.ts'
import type { AppraisedUnit, MonthOfDeductions, SheetInputs } from './inputs.ts'

/** A period's inputs made ready to be asked: indices computed once, everybody found by id. */
export type Asked = {
  readonly inputs: SheetInputs
  readonly performance: ReadonlyMap<string, Performance>
  readonly indices: IndexScores
  /** Mean converted work of those of a post who did any. */
  readonly meanWork: ReadonlyMap<string | null, number>
  /** The score of a section's goals. */
  readonly goals: ReadonlyMap<string, GoalScore>
}

const posts = (units: readonly AppraisedUnit[]) => new Map(units.map(({ id, post }) => [id, post]))

const meanWorkOf = ({ units }: Performances, all: readonly AppraisedUnit[]): Map<string | null, number> => {
  const post = posts(all)
  const sums = new Map<string | null, { n: number; sum: number }>()
  for (const { id, workload } of units) {
    const key = post.get(id)
    if (key === undefined || workload.converted <= 0) continue
    const so = sums.get(key) ?? { n: 0, sum: 0 }
    sums.set(key, { n: so.n + 1, sum: so.sum + workload.converted })
  }
  return new Map([...sums].map(([key, { n, sum }]) => [key, sum / n]))
}

const goalBands: readonly Pick<Band, 'code' | 'from'>[] = []

/** Ready to be asked about every unit. `levels`: points of the five grades. */
export const askOf = (inputs: SheetInputs, { levels }: Pick<RuleBook, 'levels'>): Asked => {
  const { performances, sections } = inputs
  const asked: Asked = {
    inputs,
    performance: new Map(performances.units.map((unit) => [unit.id, unit])),
    indices: indexScores(performances, levels),
    meanWork: meanWorkOf(performances, inputs.units),
    goals: new Map(),
  }
  if (inputs.goals.length === 0) return asked
  const bySection = sections
    ? askOf({ ...inputs, performances: sections, sections: undefined, goals: [] }, { levels })
    : asked
  const figureOf =
    (section: string) =>
    (goal: Goal): GoalFigure =>
      figure(bySection, goal.source, section)
  const goals = new Map(
    inputs.goals.map((sheet) => [sheet.section as string, scoreGoals(sheet, goalBands, figureOf(sheet.section))]),
  )
  return { ...asked, goals }
}

const share = (
  asked: Asked,
  { rate, zero, full }: { rate: RateName; zero: number; full: number },
  id: string,
): Figure => {
  const known: Readonly<Partial<Record<RateName, { num: number; den: number }>>> =
    asked.performance.get(id)?.rates ?? {}
  const found = asked.inputs.rates[id]?.[rate] ?? known[rate]
  if (!found || found.den === 0) return nothing('nothing-to-divide')
  const { num, den } = found
  const percent = (100 * num) / den
  const slope = 100 / (full - zero)
  // Half a case on each side (Jeffreys), so that 10 of 10 is not taken for certainty.
  const p = (num + 0.5) / (den + 1)
  const { low, high } = wilson(num, den)
  return {
    score: clamp((percent - zero) * slope),
    variance: ((slope * 100) ** 2 * p * (1 - p)) / den,
    value: percent,
    interval: [100 * low, 100 * high],
    num,
    den,
    n: den,
  }
}

const count = (asked: Asked, name: CountName, each: number, id: string): Figure => {
  const unit = asked.performance.get(id)
  const found = unit?.counts[name] ?? 0
  return certain(clamp(100 - each * found), found, unit?.served ?? 0, { num: found })
}

const work = (asked: Asked, full: number, id: string): Figure => {
  const unit = asked.performance.get(id)
  const post = asked.inputs.units.find((one) => one.id === id)?.post ?? null
  const mean = asked.meanWork.get(post)
  if (!unit || mean === undefined) return nothing('nothing-to-divide')
  return certain(clamp((100 * unit.workload.converted) / (full * mean)), unit.workload.converted, unit.workload.tickets)
}

/** Months of the period that were counted, as a share of their full scores; a section's are its people's. */
const deductions = ({ inputs }: Asked, scheme: string, id: string): Figure => {
  const within: readonly string[] = monthsOf(inputs.period)
  const isSection = inputs.performances.of === 'section'
  const isOwn = ({ staff, section }: MonthOfDeductions) => (isSection ? section === id : staff === id)
  const own = inputs.deductions.filter((one) => one.scheme === scheme && isOwn(one) && within.includes(one.month))
  if (own.length === 0) return nothing('nothing-to-divide')
  const num = sum(own.map(({ score }) => score))
  const den = sum(own.map(({ full }) => full))
  const lines = own.reduce((sum, one) => sum + one.lines.length, 0)
  return certain(clamp((100 * num) / den), num, lines, { num, den })
}

const goalsOf = (asked: Asked, id: string): Figure => {
  const section = asked.inputs.units.find((one) => one.id === id)?.section ?? id
  const found = asked.goals.get(section)
  if (!found) return nothing('nobody-entered')
  if (found.total === null) return nothing('nobody-entered', found.lines.length)
  return certain(found.total, found.total, found.lines.length)
}

/** The mean of the period's rounds; users speak through their ratings. A group too small to be told enters nothing. */
const reviewed = ({ inputs, indices }: Asked, dimension: string | undefined, id: string): Figure => {
  if (inputs.reviews.length === 0) return nothing('nobody-entered')
  const users = indices.satisfaction.get(id)?.score ?? null
  const results = inputs.reviews.flatMap((round) => reviewResult(round, id as StaffId, users) ?? [])
  const ballots = results.reduce((sum, { groups }) => sum + Object.values(groups).reduce((n, one) => n + one.n, 0), 0)
  const scores = results.flatMap((one) => (dimension === undefined ? one.total : one.dimensions[dimension]) ?? [])
  if (scores.length === 0) return nothing('too-few', ballots)
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return certain(mean, mean, ballots)
}

const tested = ({ inputs }: Asked, id: string): Figure => {
  const { score, n } = testScore(inputs.tests, id)
  return score === null ? nothing('nobody-entered') : certain(score, score, n)
}

/** What was entered last counts. */
const entered = ({ inputs }: Asked, indicator: string, full: number, id: string): Figure => {
  const own = inputs.entered.filter((one) => one.who === id && one.indicator === indicator)
  const last = own[own.length - 1]
  if (!last) return nothing('nobody-entered')
  return certain((100 * last.score) / full, last.score, 1, { num: last.score, den: full })
}

/** The figure of a source for one unit. `indicator` names an entered one. */
export const figure = (asked: Asked, source: Source, id: string, indicator = ''): Figure => {
  switch (source.from) {
    case 'index':
      return asked.indices[source.index].get(id) ?? nothing('nothing-to-divide')
    case 'rate':
      return share(asked, source, id)
    case 'count':
      return count(asked, source.count, source.each, id)
    case 'workload':
      return work(asked, source.full, id)
    case 'deductions':
      return deductions(asked, source.scheme, id)
    case 'goals':
      return goalsOf(asked, id)
    case 'review':
      return reviewed(asked, source.dimension, id)
    case 'test':
      return tested(asked, id)
    case 'entered':
      return entered(asked, indicator, source.full, id)
  }
}
