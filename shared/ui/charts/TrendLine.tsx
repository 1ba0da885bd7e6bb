/** A value over the past periods with the band it certainly lies in; a period without a value is a gap, not a zero. */
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useWords } from '../words.tsx'
import { AxisLeft } from './Axes.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import { crisp, type Margin, widthOf } from './chart.ts'
import { Mark } from './Marks.tsx'
import { Picker } from './Picker.tsx'

export type TrendPoint = {
  readonly key: string
  /** Under the axis: `11 月`. */
  readonly label: string
  readonly value: { readonly is: number; readonly lo: number; readonly hi: number } | null
  /** What else there is to say of it, in the table. */
  readonly note?: string | undefined
}
type Props = {
  readonly title: string
  readonly says: string
  readonly periodLabel: string
  readonly valueLabel: string
  /** The oldest first. */
  readonly points: readonly TrendPoint[]
  readonly say: (value: number) => string
  readonly cuts?: readonly { readonly at: number; readonly label: string }[]
  readonly chosen?: string | undefined
  readonly onChoose?: (key: string) => void
}

const marginWith = (cuts: readonly { readonly label: string }[]): Margin => ({
  top: 30,
  right: 16 + Math.max(0, ...cuts.map(({ label }) => widthOf(label) + 8)),
  bottom: 30,
  left: 48,
})

export const TrendLine = (props: Props) => {
  const { title, says, periodLabel, valueLabel, points, say, cuts = [], chosen, onChoose } = props
  const { charts: words } = useWords()
  const known = points.flatMap(({ value }) => (value ? [value] : []))
  const margin = marginWith(cuts)
  const scales = (width: number, height: number) => {
    const all = known.flatMap(({ lo, hi }) => [lo, hi])
    const near = cuts.filter(({ at }) => at >= Math.min(...all) - 12 && at <= Math.max(...all) + 12)
    const ends = [...all, ...near.map(({ at }) => at)]
    const x = scalePoint(
      points.map(({ key }) => key),
      [margin.left, width - margin.right],
    ).padding(0.5)
    const y = scaleLinear([Math.min(...ends), Math.max(...ends)], [height - margin.bottom, margin.top]).nice()
    return { x: (key: string) => x(key) ?? 0, y, near }
  }
  // As many labels as fit beside each other.
  const everyNth = (width: number): number =>
    Math.ceil((points.length * (10 + Math.max(...points.map(({ label }) => widthOf(label))))) / width)
  return (
    <Chart
      title={title}
      says={says}
      empty={known.length === 0 ? words.nothing : undefined}
      height={(width) => Math.max(180, Math.min(240, width * 0.3))}
      table={{
        heads: [periodLabel, valueLabel, words.interval, words.note],
        rows: points.map(({ label, value, note = '' }) => [
          label,
          value ? say(value.is) : words.noValue,
          value ? words.fromTo(say(value.lo), say(value.hi)) : '',
          note,
        ]),
      }}
      draw={(width, height) => {
        const { x, y, near } = scales(width, height)
        const has = ({ value }: TrendPoint): boolean => value !== null
        const band = area<TrendPoint>()
          .defined(has)
          .x(({ key }) => x(key))
          .y0(({ value }) => y(value!.lo))
          .y1(({ value }) => y(value!.hi))
        const middle = line<TrendPoint>()
          .defined(has)
          .x(({ key }) => x(key))
          .y(({ value }) => y(value!.is))
        return (
          <>
            <AxisLeft scale={y} width={width} height={height} margin={margin} label={valueLabel} say={say} ticks={4} />
            <path d={band(points) ?? ''} className={styles.band} />
            {near.map(({ at, label }) => (
              <g key={at}>
                <path d={`M${margin.left} ${crisp(y(at))}H${width - margin.right}`} className={styles.cut} />
                <text x={width - margin.right + 6} y={y(at)} dy="0.35em" className={styles.cutWord}>
                  {label}
                </text>
              </g>
            ))}
            <path d={middle(points) ?? ''} className={styles.line} />
            {points.map(({ key, label, value }, at) => (
              <g key={key}>
                {value && (
                  <>
                    <path d={`M${x(key)} ${y(value.lo)}V${y(value.hi)}`} className={styles.axis} />
                    <Mark kind="within" x={x(key)} y={y(value.is)} chosen={key === chosen} />
                  </>
                )}
                {(points.length - 1 - at) % everyNth(width - margin.left - margin.right) === 0 && (
                  <text x={x(key)} y={height - 8} textAnchor="middle" className={styles.tick}>
                    {label}
                  </text>
                )}
              </g>
            ))}
          </>
        )
      }}
      over={(width, height) => {
        if (!onChoose) return null
        const { x, y } = scales(width, height)
        return (
          <Picker
            label={words.choose(title)}
            width={width}
            height={height}
            chosen={chosen}
            onChoose={onChoose}
            places={points.flatMap(({ key, label, value }) =>
              value
                ? [
                    {
                      key,
                      x: x(key),
                      y: y(value.is),
                      width: 28,
                      height: 28,
                      says: words.point(
                        label,
                        `${valueLabel} ${say(value.is)}`,
                        words.intervalIs(words.fromTo(say(value.lo), say(value.hi))),
                      ),
                    },
                  ]
                : [],
            )}
          />
        )
      }}
    />
  )
}
