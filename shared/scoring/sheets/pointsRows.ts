/** Rows of a scheme of points: weighted indicators, the total with its doubt, the grade with its probability (C4). */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { isWithin } from '#shared/domain/ruleBook/bound.ts'
import type { Indicator, SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { gradeOf, type GradeRules } from '../indices/grade.ts'
import { weightedTotal } from '../indices/total.ts'
import { normalQuantile } from '../stats/normal.ts'
import { clamp } from './figure.ts'
import type { AppraisedUnit } from './inputs.ts'
import { emptyRow } from './rows.ts'
import { figure, type Asked } from './sources.ts'

type Points = SchemeOf<'points'>

/** The weight of an indicator for a post. */
export const weightFor = ({ weight, weightByPost }: Indicator, post: AppraisedUnit['post']): number =>
  (post === null ? undefined : weightByPost[post]) ?? weight

const partOf = (asked: Asked, indicator: Indicator, unit: AppraisedUnit): Part => {
  const { id, source, passAt } = indicator
  const weight = weightFor(indicator, unit.post)
  if (weight === 0) {
    const none = { score: null, variance: 0, value: null, interval: null, n: 0 }
    return { indicator: id, weight, ...none, because: 'not-this-post' }
  }
  const found = figure(asked, source, unit.id, id)
  const passed = passAt && found.score !== null ? { passed: isWithin(found.score, passAt) } : {}
  return { indicator: id, weight, ...found, ...passed }
}

/** True where every part with a pass mark reached it, false where one did not, undefined where that can't be said. */
const allPassed = (scheme: Points, parts: readonly Part[]): boolean | undefined => {
  const asked = scheme.indicators.flatMap(({ passAt }, i) => (passAt && parts[i]!.weight > 0 ? [parts[i]!.passed] : []))
  if (asked.length === 0) return undefined
  if (asked.includes(false)) return false
  return asked.includes(undefined) ? undefined : true
}

/** The bands as falling cuts, as the grade's arithmetic wants them. */
export const gradeRulesOf = ({ bands, minServed, tentativeBelow, lowestNeeds }: Points): GradeRules => ({
  cuts: bands.slice(0, -1).map(({ code, from }) => ({ grade: code, cut: from, bound: 'at-least' })),
  lowest: bands[bands.length - 1]!.code,
  firmFrom: tentativeBelow,
  lowestFrom: lowestNeeds,
  leastServed: minServed,
})

const isMeasured = ({ source }: Indicator): boolean => ['index', 'rate', 'workload'].includes(source.from)

/** Whoever is judged by nothing that is measured at the window needs no least number served there. */
const servedEnough = (scheme: Points, parts: readonly Part[], served: number): number =>
  scheme.indicators.some((one, i) => isMeasured(one) && parts[i]!.weight > 0) ? served : scheme.minServed

/** With less than half of the weight scored, what is missing could turn the total round: nothing is concluded from it. */
const saysTooLittle = (parts: readonly Part[]): boolean => {
  const weightOf = (some: readonly Part[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  return 2 * weightOf(parts.filter(({ score }) => score !== null)) < weightOf(parts)
}

const z95 = normalQuantile(0.975)

export const pointsRow = (scheme: Points, asked: Asked, unit: AppraisedUnit): SheetRow => {
  const parts = scheme.indicators.map((indicator) => partOf(asked, indicator, unit))
  const { total, sd } = weightedTotal(parts.map((part) => ({ item: part.indicator, ...part })))
  const served = asked.performance.get(unit.id)?.served ?? 0
  const passed = allPassed(scheme, parts)
  const row = { ...emptyRow(unit), served, parts, ...(passed !== undefined && { passed }) }
  if (total === null) return row
  const counted: SheetRow = { ...row, total, sd, interval: [clamp(total - z95 * sd), clamp(total + z95 * sd)] }
  if (saysTooLittle(parts)) return counted
  const graded = gradeOf(total, sd, servedEnough(scheme, parts, served), gradeRulesOf(scheme))
  return {
    ...counted,
    grade: graded.grade,
    standing: graded.standing,
    chances: Object.fromEntries(graded.reached.map(({ grade, chance }) => [grade, chance])),
    chance: graded.chance,
  }
}
