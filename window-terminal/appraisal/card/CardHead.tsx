/** The head of a scorecard: the total large, its interval, the grade and how sure it is. */
import type { ReactNode } from 'react'
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './Card.module.css'
import { about, bandsOf, percent, points, totalInterval } from './say.ts'
import { Standing } from './Standing.tsx'

type Props = { readonly row: SheetRow; readonly scheme: Scheme; readonly note: ReactNode }

export const CardHead = ({ row, scheme, note }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const text = useText()
  // As on the posted sheet: a figure that says nothing is not shown large either.
  const withheld = row.total === null || (row.standing === 'insufficient' && scheme.kind === 'points')
  const interval = withheld ? undefined : totalInterval(row, scheme)
  const reached = bandsOf(scheme).flatMap(({ code, name }) => {
    const chance = row.chances[code]
    return chance === undefined ? [] : [words.reaches(text(name), percent(chance))]
  })
  return (
    <header className={styles.head}>
      <p className={styles.total}>
        <span className={styles.totalWord}>{words.total}</span>
        <strong className={styles.totalFigure}>{withheld ? scores.noFigure : points(row.total!)}</strong>
      </p>
      <div className={styles.sure}>
        <p className={styles.grade}>
          <Standing row={row} scheme={scheme} />
        </p>
        <p className={styles.quiet}>
          {[
            interval && words.interval(about(interval[0]), about(interval[1])),
            row.served > 0 && words.served(row.served),
            scheme.kind === 'deductions' && row.yearTotal !== null && words.yearTotal(points(row.yearTotal)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {row.standing === 'needs-review' && <p>{words.needsReviewWhat}</p>}
        {row.standing === 'insufficient' && scheme.kind === 'points' && <p>{words.insufficientWhat}</p>}
        {reached.length > 0 && (
          <p className={styles.quiet}>
            {words.chances}: {reached.join(' · ')}
          </p>
        )}
        <p className={styles.quiet}>{note}</p>
      </div>
    </header>
  )
}
