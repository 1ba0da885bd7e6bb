/** Two values a row, an open dot for what was and a full one for what would be, joined by a line: what a change does to whom. */
import { scaleLinear } from 'd3-scale'
import { useWords } from '../words.tsx'
import { AxisBelow } from './Axes.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import { columnFor, cutTo } from './chart.ts'
import { Mark, MarkWords } from './Marks.tsx'

export type PairRow = {
  readonly key: string
  readonly name: string
  /** Null: no value. */
  readonly was: number | null
  readonly is: number | null
  /** At the right: the grades, or why there is no value. */
  readonly note?: string | undefined
}
type Props = {
  readonly title: string
  readonly says: string
  readonly unitLabel: string
  readonly wasLabel: string
  readonly isLabel: string
  /** In the order they are drawn. */
  readonly rows: readonly PairRow[]
  readonly say: (value: number) => string
}

const rowHigh = 26
const top = 8

export const PairChart = ({ title, says, unitLabel, wasLabel, isLabel, rows, say }: Props) => {
  const { charts: words } = useWords()
  const values = rows.flatMap(({ was, is }) => [was, is]).filter((value): value is number => value !== null)
  const bottom = top + rows.length * rowHigh
  const high = bottom + 34
  const sayOr = (value: number | null): string => (value === null ? words.noValue : say(value))
  return (
    <Chart
      title={title}
      says={says}
      empty={values.length === 0 ? words.nothing : undefined}
      height={() => high}
      table={{
        heads: [unitLabel, wasLabel, isLabel, words.note],
        rows: rows.map(({ name, was, is, note }) => [name, sayOr(was), sayOr(is), note ?? '']),
      }}
      legend={
        <>
          <MarkWords kind="few" words={wasLabel} />
          <MarkWords kind="within" words={isLabel} />
        </>
      }
      draw={(width) => {
        const names = rows.map(({ name }) => name)
        const notes = rows.map(({ note = '' }) => note)
        const [left, right] = [columnFor(names, width * 0.24) + 16, columnFor(notes, width * 0.32) + 24]
        const margin = { top, right, bottom: 34, left }
        const x = scaleLinear([Math.min(...values), Math.max(...values)], [left, width - right]).nice()
        return (
          <>
            {rows.map(({ key, name, was, is, note }, index) => {
              const y = top + (index + 0.5) * rowHigh
              return (
                <g key={key}>
                  <text x={0} y={y} dy="0.35em" className={styles.word}>
                    {cutTo(name, left - 12)}
                  </text>
                  {was !== null && is !== null && <path d={`M${x(was)} ${y}H${x(is)}`} className={styles.interval} />}
                  {was !== null && <Mark kind="few" x={x(was)} y={y} />}
                  {is !== null && <Mark kind="within" x={x(is)} y={y} />}
                  {note && (
                    <text x={width - right + 16} y={y} dy="0.35em" className={styles.quiet}>
                      {cutTo(note, right - 16)}
                    </text>
                  )}
                </g>
              )
            })}
            <AxisBelow scale={x} width={width} height={high} margin={margin} say={say} />
          </>
        )
      }}
    />
  )
}
