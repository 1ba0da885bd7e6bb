/** From which day to which, with the three periods asked for most at hand. */
import { useWords } from '#shared/ui/words.tsx'
import type { LedgerAsked } from './asked.ts'
import styles from './FilterBar.module.css'

type Props = {
  readonly asked: LedgerAsked
  readonly today: string
  readonly onAsk: (asked: LedgerAsked) => void
}

export const PeriodFields = ({ asked, today, onAsk }: Props) => {
  const { ledger } = useWords()
  const words = ledger.filters
  const quick = [
    ['today', today],
    ['month', `${today.slice(0, 8)}01`],
    ['year', `${today.slice(0, 5)}01-01`],
  ] as const
  return (
    <>
      <div className={styles.group} role="group" aria-label={words.period}>
        {quick.map(([period, from]) => (
          <button
            key={period}
            type="button"
            aria-pressed={asked.from === from && asked.to === today}
            onClick={() => onAsk({ ...asked, from, to: today, page: 1 })}
          >
            {words[period]}
          </button>
        ))}
      </div>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={styles.day}>
          <span>{words[end]}</span>
          <input
            type="date"
            value={asked[end]}
            onChange={({ target }) => target.value && onAsk({ ...asked, [end]: target.value, page: 1 })}
          />
        </label>
      ))}
    </>
  )
}
