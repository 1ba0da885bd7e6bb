/** Which scheme and which period, and the ways out: files for spreadsheets and the sheet to be posted. */
import type { Period } from '#shared/domain/period.ts'
import type { SchemesAnswer } from '#shared/protocol/appraisal.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import { PeriodButtons } from '../../parts/PeriodButtons.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import styles from './Scores.module.css'

type SchemeHead = SchemesAnswer['schemes'][number]
type Props = {
  readonly schemes: readonly SchemeHead[]
  readonly scheme: SchemeHead | undefined
  readonly period: Period
  readonly today: string
  readonly onScheme: (id: string) => void
  readonly onPeriod: (period: Period) => void
  readonly children?: React.ReactNode
}

export const ChooseBar = ({ schemes, scheme, period, today, onScheme, onPeriod, children }: Props) => {
  const { scores } = useWords()
  const text = useText()
  return (
    <div className={styles.bar}>
      {schemes.length > 0 && (
        <label className={styles.choice}>
          <span>{scores.scheme}</span>
          <select value={scheme?.id ?? ''} onChange={({ target }) => onScheme(target.value)}>
            {schemes.map(({ id, name, of }) => (
              <option key={id} value={id}>
                {`${text(name)} · ${scores.of[of]}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <PeriodButtons period={period} last={periodWith(today, scheme?.every ?? 'month')} onPeriod={onPeriod} />
      {children}
    </div>
  )
}
