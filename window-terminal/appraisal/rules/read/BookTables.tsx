/** A whole rule-book to be read: contents, what holds in general, then every scheme. */
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import styles from '../Rules.module.css'
import type { Teller } from '../say.ts'
import { Table } from '../Table.tsx'
import { SchemeTables } from './SchemeTables.tsx'

type Props = { readonly book: RuleBook; readonly teller: Teller }

const InGeneral = ({ book, teller }: Props) => {
  const { say, read } = teller.words
  const { publication, review, levels, coefficients } = book
  const own = Object.entries(coefficients)
  const groups = Object.entries(review.weights) as [keyof typeof review.weights, number][]
  const serviceName = (id: string): string => {
    const service = teller.services.find((one) => one.id === id)
    return service ? teller.text(service.name) : id
  }
  return (
    <section id="scheme--" className={styles.scheme}>
      <h3>{read.whole}</h3>
      <p>
        {read.publication}
        {say.colon}
        {read.publicationSays(publication.objectionDays, publication.decideDays, say.names[publication.names])}
      </p>
      <p>
        {read.review}
        {say.colon}
        {read.reviewSays(review.k)}{' '}
        {groups.map(([group, share]) => `${say.fields[group].replace(/ ?[％%]/, '')} ${share} %`).join(say.comma)}
      </p>
      {review.dimensions.length > 0 && (
        <p>
          {say.lists.dimensions}
          {say.colon}
          {review.dimensions.map(({ name }) => teller.text(name)).join(say.comma)}
        </p>
      )}
      <div className={styles.beside}>
        <Table
          label={read.levels}
          columns={[{ label: say.fields.name }, { label: say.fields.levels, number: true }]}
          rows={[5, 4, 3, 2, 1].map((level) => ({ key: `${level}`, cells: [say.level(level), levels[level - 1]] }))}
        />
        {own.length > 0 ? (
          <Table
            label={read.coefficients}
            columns={[{ label: teller.words.edit.service }, { label: teller.words.edit.coefficient, number: true }]}
            rows={own.map(([id, value]) => ({ key: id, cells: [serviceName(id), value] }))}
          />
        ) : (
          <p>
            {read.coefficients}
            {say.colon}
            {read.noCoefficients(book.baseMinutes)}
          </p>
        )}
      </div>
    </section>
  )
}

export const BookTables = ({ book, teller }: Props) => {
  const { read } = teller.words
  const jump = (id: string): void => document.getElementById(`scheme-${id}`)?.scrollIntoView({ block: 'start' })
  return (
    <article className={styles.book}>
      <nav className={styles.contents} aria-label={read.contents}>
        <button type="button" onClick={() => jump('-')}>
          {read.whole}
        </button>
        {book.schemes.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => jump(id)}>
            {teller.text(name)}
          </button>
        ))}
      </nav>
      <InGeneral book={book} teller={teller} />
      {book.schemes.map((scheme) => (
        <SchemeTables key={scheme.id} book={book} scheme={scheme} teller={teller} />
      ))}
    </article>
  )
}
