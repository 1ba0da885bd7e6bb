/** What the rules propose for a row; people decide it. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './Card.module.css'

export const Proposed = ({ row, scheme }: { readonly row: SheetRow; readonly scheme: Scheme }) => {
  const { scores } = useWords()
  const text = useText()
  if (row.proposes.length === 0) return null
  return (
    <section className={styles.proposed}>
      <h3 className={styles.heading}>{scores.card.proposes}</h3>
      <ul>
        {row.proposes.map((code) => {
          const found = scheme.consequences.find(({ id }) => id === code)
          return <li key={code}>{found ? text(found.name) : code}</li>
        })}
      </ul>
    </section>
  )
}
