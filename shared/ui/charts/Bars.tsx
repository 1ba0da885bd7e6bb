/** The parts of a score: how long the bar is what was reached, how thick it is what the part weighs. */
import { scaleLinear } from 'd3-scale'
import { useWords } from '../words.tsx'
import { AxisBelow } from './Axes.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import { columnFor, cutTo, type Margin } from './chart.ts'
import { Picker } from './Picker.tsx'

export type BarPart = {
  readonly key: string
  readonly name: string
  /** 0 … 100; null when there is nothing to score. `lo` and `hi` where it is uncertain. */
  readonly value: { readonly is: number; readonly lo?: number; readonly hi?: number } | null
  /** Share of the whole, in hundredths: 30 for 30 %. */
  readonly weight: number
  /** At the right: how many it stands on, or why there is no score. */
  readonly note?: string | undefined
}
type Props = {
  readonly title: string
  readonly says: string
  readonly partLabel: string
  readonly parts: readonly BarPart[]
  readonly say: (value: number) => string
  readonly chosen?: string | undefined
  readonly onChoose?: (key: string) => void
}

const rowHigh = 40
const top = 6
const thick = (weight: number): number => Math.max(6, Math.min(28, weight * 0.8))

export const Bars = ({ title, says, partLabel, parts, say, chosen, onChoose }: Props) => {
  const { charts: words } = useWords()
  const high = top + parts.length * rowHigh + 32
  const middle = (at: number): number => top + at * rowHigh + rowHigh / 2
  const nameOf = ({ name, weight }: BarPart): string => words.weighs(name, weight)
  const said = ({ value, note }: BarPart): string =>
    [value === null ? words.noValue : say(value.is), note].filter(Boolean).join(' · ')
  const marginIn = (width: number): Margin => ({
    top,
    right: columnFor(parts.map(said), width * 0.34) + 20,
    bottom: 32,
    left: columnFor(parts.map(nameOf), width * 0.34) + 16,
  })
  const interval = (part: BarPart): string =>
    part.value?.lo === undefined || part.value.hi === undefined
      ? ''
      : words.fromTo(say(part.value.lo), say(part.value.hi))
  return (
    <Chart
      title={title}
      says={says}
      empty={parts.length === 0 ? words.nothing : undefined}
      height={() => high}
      table={{
        heads: [partLabel, words.weight, words.score, words.interval, words.note],
        rows: parts.map((part) => [
          part.name,
          `${part.weight} %`,
          part.value === null ? words.noValue : say(part.value.is),
          interval(part),
          part.note ?? '',
        ]),
      }}
      draw={(width) => {
        const margin = marginIn(width)
        const x = scaleLinear([0, 100], [margin.left, width - margin.right]).clamp(true)
        return (
          <>
            {parts.map((part, at) => {
              const { value } = part
              const y = middle(at)
              const bar = { x: margin.left, y: y - thick(part.weight) / 2, height: thick(part.weight) }
              return (
                <g key={part.key}>
                  {part.key === chosen && (
                    <rect
                      x={0}
                      y={y - rowHigh / 2}
                      width={width}
                      height={rowHigh}
                      rx={6}
                      className={styles.chosenRow}
                    />
                  )}
                  <text x={8} y={y} dy="0.35em" className={styles.word}>
                    {cutTo(nameOf(part), margin.left - 16)}
                  </text>
                  <rect {...bar} width={x(100) - margin.left} className={styles.barRoom} />
                  {value && <rect {...bar} width={x(value.is) - margin.left} className={styles.bar} />}
                  {value && <Whisker y={y} from={value.lo} to={value.hi} x={x} />}
                  <text x={width - margin.right + 14} y={y} dy="0.35em" className={styles.word}>
                    {cutTo(said(part), margin.right - 14)}
                  </text>
                </g>
              )
            })}
            <AxisBelow scale={x} width={width} height={high} margin={margin} say={(n) => String(n)} ticks={5} />
          </>
        )
      }}
      over={(width) =>
        onChoose && (
          <Picker
            label={words.choose(title)}
            width={width}
            height={high}
            chosen={chosen}
            onChoose={onChoose}
            places={parts.map((part, at) => ({
              key: part.key,
              x: width / 2,
              y: middle(at),
              width,
              height: rowHigh,
              says: words.point(nameOf(part), said(part), words.intervalIs(interval(part))),
            }))}
          />
        )
      }
    />
  )
}

type WhiskerProps = {
  readonly y: number
  readonly from: number | undefined
  readonly to: number | undefined
  readonly x: (value: number) => number
}
/** The interval across the bar's end. */
const Whisker = ({ y, from, to, x }: WhiskerProps) => {
  if (from === undefined || to === undefined) return null
  const path = `M${x(from)} ${y}H${x(to)}M${x(from)} ${y - 5}v10M${x(to)} ${y - 5}v10`
  return <path d={path} className={styles.interval} />
}
