/** Axes of a drawing: hairlines, few ticks, what is measured said at the end. */
import type { ScaleLinear } from 'd3-scale'
import { crisp, type Margin } from './chart.ts'
import styles from './Chart.module.css'

type Scale = ScaleLinear<number, number>
type Props = {
  readonly scale: Scale
  readonly width: number
  readonly height: number
  readonly margin: Margin
  readonly label?: string
  readonly say: (value: number) => string
  readonly ticks?: number
}

/** What a figure below the axis needs beside its neighbours, px. */
const tickRoom = 44

/** At the bottom, from left to right. */
export const AxisBelow = ({ scale, width, height, margin, label, say, ticks = 6 }: Props) => {
  const y = crisp(height - margin.bottom)
  const fitting = Math.max(2, Math.min(ticks, Math.floor((width - margin.left - margin.right) / tickRoom)))
  return (
    <g>
      <path d={`M${margin.left} ${y}H${width - margin.right}`} className={styles.axis} />
      {scale.ticks(fitting).map((tick) => (
        <g key={tick}>
          <path d={`M${crisp(scale(tick))} ${y}v5`} className={styles.axis} />
          <text x={scale(tick)} y={y + 19} textAnchor="middle" className={styles.tick}>
            {say(tick)}
          </text>
        </g>
      ))}
      {label !== undefined && (
        <text x={width - margin.right} y={y + 36} textAnchor="end" className={styles.tick}>
          {label}
        </text>
      )}
    </g>
  )
}

/** At the left, from the bottom up, with a hairline across for every tick. */
export const AxisLeft = ({ scale, width, height, margin, label, say, ticks = 5 }: Props) => (
  <g>
    {scale.ticks(ticks).map((tick) => (
      <g key={tick}>
        <path d={`M${margin.left} ${crisp(scale(tick))}H${width - margin.right}`} className={styles.grid} />
        <text x={margin.left - 8} y={scale(tick)} dy="0.35em" textAnchor="end" className={styles.tick}>
          {say(tick)}
        </text>
      </g>
    ))}
    <path d={`M${crisp(margin.left)} ${margin.top}V${height - margin.bottom}`} className={styles.axis} />
    {label !== undefined && (
      <text x={margin.left} y={margin.top - 10} className={styles.tick}>
        {label}
      </text>
    )}
  </g>
)
