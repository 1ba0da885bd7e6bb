/** The versions of the rule-book with their dates, which month goes by which, and drafts that came to nothing. */
import { Badge } from '#shared/ui/Badge.tsx'
import { useClock } from '#shared/ui/words.tsx'
import type { RuleBooksView, VersionRow } from '#shared/views/ruleBook.ts'
import styles from './Versions.module.css'
import type { Teller } from './say.ts'

type Books = NonNullable<RuleBooksView>
type Props = {
  readonly books: Books
  readonly teller: Teller
  /** A version's number; undefined while something else is shown. */
  readonly chosen: number | undefined
  readonly onChoose: (version: number) => void
}

export const VersionList = ({ books, teller, chosen, onChoose }: Props) => {
  const { versions: words } = teller.words
  const clock = useClock()
  const span = ({ effective, until }: VersionRow): string =>
    until === null ? words.from(effective) : until < effective ? words.never : words.span(effective, until)
  return (
    <>
      {books.versions.length > 0 && <h2 className={styles.heading}>{words.heading}</h2>}
      <ul className={styles.versions}>
        {books.versions.map((row) => (
          <li key={row.version}>
            <button
              type="button"
              className={styles.version}
              aria-pressed={row.version === chosen}
              onClick={() => onChoose(row.version)}
            >
              <span className={styles.name}>
                {words.version(row.version)}
                {row.isInForce && <Badge tone="go">{words.inForce}</Badge>}
                {row.effective > books.today && (row.until === null || row.until >= row.effective) && (
                  <Badge>{words.coming}</Badge>
                )}
              </span>
              <span className={styles.small}>{span(row)}</span>
              <span className={styles.small}>{words.approved(row.by.name, row.approvedBy.name)}</span>
            </button>
          </li>
        ))}
      </ul>
      {books.versions.length > 0 && (
        <section aria-label={words.months(books.today.slice(0, 4))}>
          <h3 className={styles.subheading}>{words.months(books.today.slice(0, 4))}</h3>
          <ol className={styles.months}>
            {books.months.map(({ month, version }) => (
              <li key={month} data-now={month === books.today.slice(0, 7)}>
                <span className={styles.small}>{words.month(Number(month.slice(5)))}</span>
                <strong>{version ?? words.noVersion}</strong>
              </li>
            ))}
          </ol>
          <p className={styles.small}>{words.monthsHint}</p>
          {books.frozenUntil && <p className={styles.small}>{words.frozen(books.frozenUntil)}</p>}
        </section>
      )}
      {books.past.length > 0 && (
        <section aria-label={words.past}>
          <h3 className={styles.subheading}>{words.past}</h3>
          <ul className={styles.past}>
            {books.past.map(({ draft, state, decided }) => (
              <li key={draft}>
                {words.draft(draft)} · {words.states[state]}
                {decided && (
                  <span className={styles.small}>
                    {decided.by.name} {clock.date(decided.at)}
                    {decided.why !== null && ` · ${decided.why}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
