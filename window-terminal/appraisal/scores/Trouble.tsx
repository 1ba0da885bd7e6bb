/** Why figures did not come, and the button that asks again. */
import { useWords } from '#shared/ui/words.tsx'
import type { Report } from '../../parts/useReport.ts'
import styles from './Scores.module.css'

export const Trouble = ({ report }: { readonly report: Report<unknown> }) => {
  const { scores } = useWords()
  if (!report.trouble) return null
  return (
    <p className={styles.trouble} role="alert">
      {scores.trouble[report.trouble]}{' '}
      <button type="button" className={styles.again} onClick={report.again}>
        {scores.again}
      </button>
    </p>
  )
}
