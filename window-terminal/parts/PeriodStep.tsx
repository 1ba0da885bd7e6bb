/** A period to look at: its kind, and one step back or on. Never further than today's. */
import type { Period, PeriodKind } from '#shared/domain/period.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Pane.module.css'
import { PeriodButtons } from './PeriodButtons.tsx'
import { isPeriodOf, periodLater, periodWith } from './sayPeriod.ts'

type Props = {
  readonly period: Period
  /** The hall's own day, `2026-11-23`. */
  readonly today: string
  readonly onPeriod: (period: Period) => void
  /** How many periods ahead of today's may be looked at: goals are set before they begin. */
  readonly ahead?: number
}

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year']
const kindOf = (period: Period): PeriodKind => kinds.find((kind) => isPeriodOf(period, kind)) ?? 'month'

export const PeriodStep = ({ period, today, onPeriod, ahead = 0 }: Props) => {
  const { goals } = useWords()
  const kind = kindOf(period)
  const last = periodLater(periodWith(today, kind), ahead)
  return (
    <PeriodButtons period={period} last={last} onPeriod={onPeriod} styles={styles}>
      <select
        aria-label={goals.kind}
        value={kind}
        onChange={({ target }) => onPeriod(periodWith(today, target.value as PeriodKind))}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {goals.kinds[one]}
          </option>
        ))}
      </select>
    </PeriodButtons>
  )
}
