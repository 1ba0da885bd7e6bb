/** The deductions of a period, each with its day, fault, points, count and doubling. */
import type { DeductionLine } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './Card.module.css'

type Props = {
  readonly lines: readonly DeductionLine[]
  readonly scheme: SchemeOf<'deductions'>
  readonly place: string
}

export const LineList = ({ lines, scheme, place }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const { columns } = scores.sheet
  const text = useText()
  const faultName = ({ list, code }: DeductionLine): string => {
    const fault = scheme.rules.lists.find(({ id }) => id === list)?.faults.find((one) => one.code === code)
    return fault ? text(fault.name) : code
  }
  return (
    <section>
      <h3 className={styles.heading}>{words.lines}</h3>
      {lines.length === 0 && <p className={styles.quiet}>{words.noLines}</p>}
      {lines.length > 0 && (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{columns.code}</th>
                <th scope="col">{columns.day}</th>
                <th scope="col">{columns.count}</th>
                <th scope="col">{columns.points}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.deduction}>
                  <th scope="row">{faultName(line)}</th>
                  <td>{line.day}</td>
                  <td>
                    {line.no > 0 && words.countNo(line.no)}
                    {line.doubled && ` · ${words.doubled}`}
                  </td>
                  <td>
                    <strong>{`−${Math.round(line.points * 100) / 100}`}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.quiet}>
            {words.confirmed}{' '}
            <a className={styles.open} href={place}>
              {words.openDiscipline}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
