/** How ratings are spread over the levels, and how many said nothing: never counted as good or bad. */
import { scaleLinear } from 'd3-scale'
import { useWords } from '../words.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import { columnFor, cutTo } from './chart.ts'

export type SpreadLevel = { readonly key: string; readonly name: string; readonly count: number }
type Props = {
  readonly title: string
  readonly says: string
  readonly levelLabel: string
  /** The best first. */
  readonly levels: readonly SpreadLevel[]
  /** Asked and not answered; drawn apart, in no share. */
  readonly silent?: SpreadLevel
}

const rowHigh = 28

export const Spread = ({ title, says, levelLabel, levels, silent }: Props) => {
  const { charts: words } = useWords()
  const total = levels.reduce((sum, { count }) => sum + count, 0)
  const rows = silent ? [...levels, silent] : levels
  const share = (count: number): string => (total === 0 ? words.noValue : `${((100 * count) / total).toFixed(1)} %`)
  const said = (level: SpreadLevel): string =>
    level === silent ? words.count(level.count) : `${words.count(level.count)} · ${share(level.count)}`
  const yOf = (at: number): number => at * rowHigh + rowHigh / 2 + (rows[at] === silent ? 12 : 0)
  return (
    <Chart
      title={title}
      says={says}
      empty={total + (silent?.count ?? 0) === 0 ? words.nothing : undefined}
      height={() => yOf(rows.length - 1) + rowHigh / 2 + 2}
      table={{
        heads: [levelLabel, words.cases, words.share],
        rows: rows.map((level) => [level.name, String(level.count), level === silent ? '' : share(level.count)]),
      }}
      draw={(width) => {
        const left =
          columnFor(
            rows.map(({ name }) => name),
            width * 0.3,
          ) + 16
        const right = width - columnFor(rows.map(said), width * 0.3) - 16
        const x = scaleLinear([0, Math.max(1, ...rows.map(({ count }) => count))], [left, right])
        return rows.map((level, at) => (
          <g key={level.key}>
            <text x={8} y={yOf(at)} dy="0.35em" className={styles.word}>
              {cutTo(level.name, left - 16)}
            </text>
            <rect
              x={left}
              y={yOf(at) - 8}
              width={Math.max(1, x(level.count) - left)}
              height={16}
              className={level === silent ? styles.barRoom : styles.bar}
            />
            <text x={x(level.count) + 8} y={yOf(at)} dy="0.35em" className={styles.quiet}>
              {said(level)}
            </text>
          </g>
        ))
      }}
    />
  )
}
