/** The frame of a chart: title, the sentence it says, the drawing, and behind a button the same as a table. */
import { type ReactNode, useId, useState } from 'react'
import { charts } from '#shared/i18n/rooms/charts.ts'
import { Button } from '../Button.tsx'
import { bringWords } from '../pageWords.ts'
import { useWords } from '../words.tsx'
import type { ChartTable } from './chart.ts'
import styles from './Chart.module.css'
import { useWidth } from './useWidth.ts'

bringWords({ charts })

export type ChartProps = {
  readonly title: string
  /** One sentence that tells what the drawing shows. */
  readonly says: string
  readonly table: ChartTable
  /** Px high for so many px of width. */
  readonly height: (width: number) => number
  /** What the shapes mean, under the drawing. */
  readonly legend?: ReactNode
  /** Drawn in px; the whole is scaled as one on paper. */
  readonly draw: (width: number, height: number) => ReactNode
  /** Lies over the drawing: what can be pointed at or reached by key. */
  readonly over?: (width: number, height: number) => ReactNode
  /** Nothing to draw: said instead. */
  readonly empty?: string | undefined
}

export const Chart = ({ title, says, table, height, legend, draw, over, empty }: ChartProps) => {
  const { charts: words } = useWords()
  const [asTable, setAsTable] = useState(false)
  const [place, width] = useWidth(640)
  const id = useId()
  const high = height(width)
  return (
    <figure className={styles.chart} aria-labelledby={`${id}t`}>
      <header className={styles.head}>
        <h3 id={`${id}t`} className={styles.title}>
          {title}
        </h3>
        {empty === undefined && (
          <Button size="small" kind="quiet" className={styles.turn} onPress={() => setAsTable(!asTable)}>
            {asTable ? words.asDrawing : words.asTable}
          </Button>
        )}
      </header>
      <p id={`${id}s`} className={styles.says}>
        {empty ?? says}
      </p>
      <div ref={place} className={styles.place}>
        {empty === undefined && !asTable && (
          <>
            <svg
              className={styles.drawing}
              viewBox={`0 0 ${width} ${high}`}
              role="img"
              aria-labelledby={`${id}t`}
              aria-describedby={`${id}s`}
            >
              {draw(width, high)}
            </svg>
            {over?.(width, high)}
          </>
        )}
        {empty === undefined && asTable && <TableOf title={title} table={table} />}
      </div>
      {empty === undefined && !asTable && legend !== undefined && <div className={styles.legend}>{legend}</div>}
    </figure>
  )
}

const TableOf = ({ title, table }: { readonly title: string; readonly table: ChartTable }) => (
  <div className={styles.tableRoom} role="group" aria-label={title} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={i}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
