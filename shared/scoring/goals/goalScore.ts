/**
 * The score of a goal sheet: each goal 0 … 100 times its weight, summed, and the grade its hundredths fall into
 * (优秀 90 以上, 良好 80 以上, 合格 70 以上, 不合格 below; whatever bands the rule-book says). A head can check it with a pencil.
 */
import type { Goal } from '#shared/domain/goals/facts.ts'
import { lastEntry, type GoalSheet } from '#shared/domain/goals/goalSheet.ts'
import { bandOf } from '#shared/domain/ruleBook/bands.ts'
import { hundredths } from '#shared/domain/ruleBook/bound.ts'
import type { Band } from '#shared/domain/ruleBook/ruleBook.ts'

/** What the hall's records say of a computed goal; `score` 0 … 100, null when there is nothing to divide. */
export type GoalFigure = {
  readonly score: number | null
  readonly value: number | null
  readonly num?: number
  readonly den?: number
}
export type GoalLine = GoalFigure & {
  readonly goal: Goal
  /** What was told of it last, where a person enters it. */
  readonly actual: string | null
  /** Points it adds, whole hundredths, half up; null while there is no score. */
  readonly points: number | null
}
export type GoalScore = {
  readonly lines: readonly GoalLine[]
  /** Sum of the points as whole hundredths over 100; null while any goal has no score. */
  readonly total: number | null
  /** What stands already, out of so much weight: progress during the period. */
  readonly soFar: { readonly points: number; readonly weight: number }
  readonly grade: string | null
}

const none: GoalFigure = { score: null, value: null }

/** `figureOf` gives the computed goals; entered ones are on the sheet itself. A sheet never approved has no lines. */
export const scoreGoals = (
  sheet: Pick<GoalSheet, 'inForce' | 'entries'>,
  bands: readonly Pick<Band, 'code' | 'from'>[],
  figureOf: (goal: Goal) => GoalFigure | undefined,
): GoalScore => {
  const lines = (sheet.inForce?.goals ?? []).map((goal): GoalLine => {
    const { last, scored } = lastEntry(sheet, goal.id)
    const entered = goal.source.from === 'entered'
    const figure = entered ? { score: scored?.score ?? null, value: null } : (figureOf(goal) ?? none)
    const points = figure.score === null ? null : hundredths((figure.score * Math.round(goal.weight * 100)) / 10_000)
    return { ...figure, goal, actual: entered ? (last?.actual ?? null) : null, points }
  })
  const known = lines.filter(({ points }) => points !== null)
  const sum = known.reduce((total, { points }) => total + points!, 0)
  const complete = lines.length > 0 && known.length === lines.length
  const weight = known.reduce((total, { goal }) => total + Math.round(goal.weight * 100), 0)
  return {
    lines,
    total: complete ? sum / 100 : null,
    soFar: { points: sum / 100, weight: weight / 100 },
    grade: complete ? (bandOf(bands, sum / 100)?.code ?? null) : null,
  }
}
