/** A plain bar plot that is a table too: a name, a bar drawn to length, the figure in words; each row opens. */
import { useId } from 'react'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Measures.module.css'

export type Bar = {
  readonly key: string
  readonly label: string
  readonly below: string | undefined
  /** 0 … 1 of the full width. */
  readonly length: number
  readonly figure: string
  readonly onOpen: () => void
}
type Props = {
  readonly title: string
  readonly what: string
  readonly heads: readonly [string, string]
  readonly bars: readonly Bar[]
}

export const BarPlot = ({ title, what, heads, bars }: Props) => {
  const { ledger } = useWords()
  const id = useId()
  return (
    <section className={styles.plot} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles.what}>{what}</p>
      {bars.length === 0 && <p className={styles.what}>{ledger.measures.none}</p>}
      {bars.length > 0 && (
        <table>
          <thead className="unseen">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, below, length, figure, onOpen }) => (
              <tr key={key}>
                <th scope="row">
                  {label}
                  {below && <span className={styles.below}>{below}</span>}
                </th>
                <td>
                  <button type="button" className={styles.barButton} onClick={onOpen}>
                    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect className={styles.track} width="100" height="10" />
                      <rect className={styles.filled} width={Math.max(0.6, length * 100)} height="10" />
                    </svg>
                    <span className={styles.barFigure}>{figure}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
