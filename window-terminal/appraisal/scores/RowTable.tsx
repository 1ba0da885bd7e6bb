/** Everybody of a sheet whose points are counted, not measured: in the order of names, each name opens the card. */
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import card from '../card/Card.module.css'
import { points } from '../card/say.ts'
import { Standing } from '../card/Standing.tsx'
import styles from './Scores.module.css'

type Props = {
  readonly answer: SheetAnswer
  readonly nameOf: (id: string) => string
  readonly onOpen: (unit: string) => void
}

export const RowTable = ({ answer, nameOf, onOpen }: Props) => {
  const { scores } = useWords()
  const { columns } = scores.sheet
  const text = useText()
  const [language] = useLanguage()
  const { sheet, scheme, names } = answer
  const rows = [...sheet.rows].sort((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), language, { numeric: true }))
  const sectionOf = (id: string): string => {
    const section = names[id]?.section
    return section ? text(section) : ''
  }
  const hasSection = sheet.of !== 'section' && rows.some(({ id }) => sectionOf(id) !== '')
  const hasLines = scheme.kind === 'deductions'
  const hasGrade = rows.some(({ grade, standing }) => grade !== null || standing !== 'firm')
  const proposed = (codes: readonly string[]): string =>
    codes
      .map((code) => {
        const found = scheme.consequences.find(({ id }) => id === code)
        return found ? text(found.name) : code
      })
      .join(language === 'en' ? '; ' : '；')
  return (
    <section className={styles.rows}>
      <h2 className={styles.printed}>{`${text(scheme.name)} · ${sayPeriod(sheet.period, scores.period)}`}</h2>
      <p className={styles.hint}>{scores.compare.counted}</p>
      <div className={card.tableRoom}>
        <table className={card.table}>
          <thead>
            <tr>
              <th scope="col">{scores.of[sheet.of]}</th>
              {hasSection && (
                <th scope="col" className={styles.words}>
                  {columns.section}
                </th>
              )}
              {hasLines && <th scope="col">{scores.card.lines}</th>}
              <th scope="col">{hasLines ? columns.month : columns.total}</th>
              {hasLines && <th scope="col">{columns.year}</th>}
              {hasGrade && <th scope="col">{columns.grade}</th>}
              <th scope="col" className={styles.words}>
                {scores.card.proposes}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <button type="button" className={card.open} onClick={() => onOpen(row.id)}>
                    {nameOf(row.id)}
                  </button>
                </th>
                {hasSection && <td className={styles.words}>{sectionOf(row.id)}</td>}
                {hasLines && <td>{row.lines.length > 0 ? scores.card.linesCount(row.lines.length) : ''}</td>}
                <td>
                  <strong>{row.total === null ? scores.noFigure : points(row.total)}</strong>
                </td>
                {hasLines && <td>{row.yearTotal === null ? scores.noFigure : points(row.yearTotal)}</td>}
                {hasGrade && (
                  <td>
                    <Standing row={row} scheme={scheme} />
                  </td>
                )}
                <td className={styles.words}>{proposed(row.proposes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
