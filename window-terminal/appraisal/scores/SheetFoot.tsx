/** What the figures stand on: how far the records were read, and what was left out by fact. */
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { useClock, useLanguage, useWords } from '#shared/ui/words.tsx'
import styles from './Scores.module.css'

export const SheetFoot = ({ answer }: { readonly answer: SheetAnswer }) => {
  const { scores } = useWords()
  const clock = useClock()
  const [language] = useLanguage()
  // Only what is measured leaves visits out.
  const measured = answer.scheme.kind === 'points'
  const left = measured ? Object.entries(answer.sheet.excluded).filter(([, n]) => n > 0) : []
  return (
    <footer className={styles.foot}>
      {left.length > 0 && (
        <p>
          {scores.excluded(
            left
              .map(([what, n]) => scores.excludedOne(scores.excludedNames[what] ?? what, n))
              .join(language === 'en' ? ', ' : '、'),
          )}
        </p>
      )}
      <p>
        {scores.asOf(`${clock.date(answer.computedAt)} ${clock.exact(answer.computedAt)}`, answer.sheet.standsOn.seq)}
      </p>
    </footer>
  )
}
