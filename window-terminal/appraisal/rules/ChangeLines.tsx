/** What a draft changes against the book it would follow on, a line each. */
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { diffRuleBook } from '#shared/domain/ruleBook/diffRuleBook.ts'
import { useMemo } from 'react'
import styles from './Rules.module.css'
import { sayChange, type Teller } from './say.ts'

type Props = {
  readonly before: { readonly version: number; readonly book: RuleBook } | null
  readonly book: RuleBook
  readonly teller: Teller
}

export const ChangeLines = ({ before, book, teller }: Props) => {
  const { changes: words } = teller.words
  const lines = useMemo(
    () =>
      before
        ? diffRuleBook(before.book, book).map((change) => sayChange(teller, change, before.book, book))
        : undefined,
    [before, book, teller],
  )
  if (!before || !lines) return <p className={styles.note}>{words.first}</p>
  if (lines.length === 0) return <p className={styles.note}>{words.nothing}</p>
  return (
    <section aria-label={words.heading(lines.length)}>
      <h3 className={styles.changesHeading}>
        {words.heading(lines.length)} <span className={styles.note}>{words.against(before.version)}</span>
      </h3>
      <ul className={styles.changes}>
        {lines.map(({ key, kind, place, says }) => (
          <li key={key} data-kind={kind}>
            <span>{place}</span> <strong>{says}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
