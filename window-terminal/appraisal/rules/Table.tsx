/** A small table of the rule-book: its heading is read aloud, numbers stand right. */
import type { ReactNode } from 'react'
import styles from './Rules.module.css'

export type Column = { readonly label: string; readonly number?: boolean; readonly wide?: boolean }
type Props = {
  readonly label: string
  readonly showLabel?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  readonly foot?: readonly ReactNode[]
}

const kind = (column: Column | undefined): string | undefined =>
  column?.number ? styles.number : column?.wide ? styles.wide : undefined

export const Table = ({ label, showLabel = true, columns, rows, foot }: Props) => (
  <div className={styles.scroll}>
    <table className={styles.table}>
      <caption className={showLabel ? styles.caption : 'unseen'}>{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={kind(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" className={kind(columns[index])}>
                  {cell}
                </th>
              ) : (
                <td key={index} className={kind(columns[index])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            {foot.map((cell, index) => (
              <td key={index} className={kind(columns[index])}>
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
)
