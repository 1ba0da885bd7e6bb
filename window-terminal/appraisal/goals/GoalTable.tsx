/** Goals as rows: what, by which standard, with which weight, from where, and what came of it. A head can add it up. */
import type { Goal } from '#shared/domain/goals/facts.ts'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { GoalSheetView } from '#shared/views/goals.ts'
import pane from '../../parts/Pane.module.css'
import { partsOf, points, saySource } from './sayGoal.ts'

type Props = {
  readonly goals: readonly Goal[]
  /** Absent: a draft, with nothing to score yet. */
  readonly sheet?: GoalSheetView
  /** What the sheet of the period computed. */
  readonly computed?: SheetAnswer | undefined
  readonly onEnter?: (goal: string) => void
}

export const GoalTable = ({ goals, sheet, computed, onEnter }: Props) => {
  const words = useWords()
  const text = useText()
  const { sheet: say, act } = words.goals
  const parts = partsOf(computed, sheet?.section.id ?? '')
  const lines = goals.map((goal) => {
    const own = sheet?.score.lines.find((line) => line.goal.id === goal.id)
    const entered = goal.source.from === 'entered'
    const score = entered ? own?.score : parts.get(goal.id)?.score
    const value = entered ? own?.actual : sayValue(parts.get(goal.id))
    // The same rounding as the score of the sheet: whole hundredths, half up.
    const earned = typeof score === 'number' ? Math.floor(score * goal.weight + 0.5 + 1e-9) / 100 : undefined
    return { goal, entered, score: score ?? undefined, value, earned }
  })
  const total = lines.reduce((sum, { earned = 0 }) => sum + Math.round(earned * 100), 0) / 100
  const isWhole = lines.every(({ earned }) => earned !== undefined)
  const open = lines.reduce((sum, { goal, earned }) => (earned === undefined ? sum + goal.weight : sum), 0)
  const grade = isWhole && sheet ? sheet.bands.find(({ from }) => total >= from) : undefined
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        <thead>
          <tr>
            <th scope="col">{say.goal}</th>
            <th scope="col">{say.standard}</th>
            <th scope="col">{say.target}</th>
            <th scope="col">{say.source}</th>
            <th scope="col" className={pane.number}>
              {say.weight}
            </th>
            {sheet && (
              <>
                <th scope="col">{say.actual}</th>
                <th scope="col" className={pane.number}>
                  {say.score}
                </th>
                <th scope="col" className={pane.number}>
                  {say.points}
                </th>
              </>
            )}
            {onEnter && <td />}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ goal, entered, score, value, earned }) => (
            <tr key={goal.id}>
              <th scope="row">
                {goal.name}
                <small>{goal.indicator}</small>
              </th>
              <td>{goal.standard}</td>
              <td>{goal.target}</td>
              <td>{saySource(words, goal.source)}</td>
              <td className={pane.number}>{points(goal.weight)}</td>
              {sheet && (
                <>
                  <td>{value ?? (entered ? '' : say.computedLater)}</td>
                  <td className={pane.number}>{score === undefined ? say.notYet : points(score)}</td>
                  <td className={pane.number}>{earned === undefined ? '' : points(earned)}</td>
                </>
              )}
              {onEnter && (
                <td>
                  {entered ? (
                    <Button size="small" label={act.enterOf(goal.name)} onPress={() => onEnter(goal.id)}>
                      {act.enter}
                    </Button>
                  ) : (
                    <span className={pane.quiet}>{say.computed}</span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {say.total}
              {grade && ` · ${say.grade(text(grade.name))}`}
              {sheet && !isWhole && <small>{say.incomplete(points(total), points(open))}</small>}
            </th>
            <td className={pane.number}>
              {points(goals.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100)}
            </td>
            {sheet && (
              <>
                <td />
                <td />
                <td className={pane.number}>{isWhole ? points(total) : ''}</td>
              </>
            )}
            {onEnter && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** A computed figure with what it was divided from: 97.6 % = 488 / 500. */
const sayValue = (part: ReturnType<typeof partsOf> extends ReadonlyMap<string, infer P> ? P | undefined : never) => {
  if (!part || part.value === null) return undefined
  const { value, num, den } = part
  if (num === undefined || !den) return points(value)
  const unit = Math.abs(value - (100 * num) / den) < 0.01 ? ' %' : ''
  return `${points(value)}${unit} = ${points(num)} / ${points(den)}`
}
