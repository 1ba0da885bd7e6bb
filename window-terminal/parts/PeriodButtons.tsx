/** One period back, the period's name, one period on. */
import type { ReactNode } from 'react'
import type { Period } from '#shared/domain/period.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import bar from './PeriodButtons.module.css'
import { periodLater, sayPeriod } from './sayPeriod.ts'

type Props<P extends Period> = {
  readonly period: P
  readonly onPeriod: (period: P) => void
  /** The furthest that may be looked at; absent: any. */
  readonly last?: Period | undefined
  /** Stands before the buttons, in their group. */
  readonly children?: ReactNode
  readonly styles?: { readonly period?: string; readonly periodName?: string }
}

export const PeriodButtons = <P extends Period>({ period, onPeriod, last, children, styles = bar }: Props<P>) => {
  const { period: words } = useWords().scores
  return (
    <div className={styles.period} role="group" aria-label={words.label}>
      {children}
      <Button
        size="small"
        label={words.before}
        icon={<Icon name="back" />}
        onPress={() => onPeriod(periodLater(period, -1) as P)}
      />
      <span className={styles.periodName} aria-live="polite">
        {sayPeriod(period, words)}
      </span>
      <Button
        size="small"
        label={words.after}
        icon={<Icon name="forward" />}
        disabled={last !== undefined && period >= last}
        onPress={() => onPeriod(periodLater(period, 1) as P)}
      />
    </div>
  )
}
