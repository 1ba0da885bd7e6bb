/** The parts of a total as figures: weight, score with interval, what was measured over how many, and what opens behind it. */
import type { ReactNode } from 'react'
import type { Part } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Card.module.css'
import { about, isOfRatings, isShare, percent, points, scoreInterval } from './say.ts'

type Props = {
  readonly scheme: Scheme
  readonly parts: readonly Part[]
  readonly nameOf: (indicator: string) => string
  /** Share of the total, 0 … 1. */
  readonly shareOf: (indicator: string) => number
  readonly opens?: ((part: Part) => ReactNode) | undefined
}

export const PartTable = ({ scheme, parts, nameOf, shareOf, opens }: Props) => {
  const { scores } = useWords()
  const { card: words, noFigure } = scores
  const measured = ({ indicator, num, den, value }: Part): string => {
    if (num !== undefined && den !== undefined && isShare(scheme, indicator))
      return den === 0 ? noFigure : words.share(num, den, percent(num / den))
    return value === null ? noFigure : about(value)
  }
  const interval = ({ score, variance }: Part): string => {
    const ends = score === null ? undefined : scoreInterval(score, variance)
    return ends ? `${about(ends[0])}–${about(ends[1])}` : ''
  }
  const standsOn = ({ indicator, because, n, num, den }: Part): string => {
    if (because) return words.because[because]
    if (num !== undefined && den !== undefined && isOfRatings(scheme, indicator)) return words.rated(num, den)
    return n > 0 ? words.n(n) : ''
  }
  return (
    <div className={styles.tableRoom}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.columns.weight}</th>
            <th scope="col">{words.columns.score}</th>
            <th scope="col">{words.columns.interval}</th>
            <th scope="col">{words.columns.measured}</th>
            <th scope="col">{words.columns.on}</th>
            {opens && <th scope="col">{words.columns.open}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.indicator}>
              <th scope="row">{nameOf(part.indicator)}</th>
              <td>{part.score === null ? noFigure : percent(shareOf(part.indicator))}</td>
              <td>
                <strong>{part.score === null ? noFigure : points(part.score)}</strong>
              </td>
              <td>{interval(part)}</td>
              <td>{measured(part)}</td>
              <td>{standsOn(part)}</td>
              {opens && <td>{opens(part)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
