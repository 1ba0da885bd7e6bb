/** Units as points against their volume, inside the funnel that chance alone would fill: who lies in it can't be told apart. */
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useWords } from '../words.tsx'
import { AxisBelow, AxisLeft } from './Axes.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import type { Margin } from './chart.ts'
import { LineWords, Mark, type MarkKind, MarkWords } from './Marks.tsx'
import { Picker } from './Picker.tsx'

/** Where 95 % and 99.8 % of units like the average would lie at a volume (Spiegelhalter 2005). */
export type FunnelLimit = {
  readonly n: number
  readonly lo95: number
  readonly hi95: number
  readonly lo998: number
  readonly hi998: number
}
export type FunnelUnit = {
  readonly key: string
  readonly name: string
  /** Volume: how many cases the value stands on. */
  readonly n: number
  /** Null: nothing to divide, so it is in the table and not in the drawing. */
  readonly value: number | null
  readonly kind: MarkKind
}
type Props = {
  readonly title: string
  readonly says: string
  readonly volumeLabel: string
  readonly valueLabel: string
  readonly units: readonly FunnelUnit[]
  /** What the hall as a whole has. */
  readonly target: number
  /** By growing volume. */
  readonly limits: readonly FunnelLimit[]
  readonly say: (value: number) => string
  readonly chosen?: string | undefined
  readonly onChoose?: (key: string) => void
}

const margin: Margin = { top: 34, right: 16, bottom: 44, left: 56 }

export const FunnelPlot = (props: Props) => {
  const { title, says, volumeLabel, valueLabel, units, target, limits, say, chosen, onChoose } = props
  const { charts: words } = useWords()
  const drawn = units.flatMap((unit) => (unit.value === null ? [] : [{ ...unit, value: unit.value }]))
  const scales = (width: number, height: number) => {
    const most = Math.max(1, ...drawn.map(({ n }) => n), ...limits.map(({ n }) => n))
    // Limits of the smallest volumes leave the sheet: the points decide how much of it is drawn.
    const shown = limits.filter(({ n }) => n >= Math.min(...drawn.map((unit) => unit.n)))
    const values = [target, ...drawn.map(({ value }) => value), ...shown.flatMap(({ lo998, hi998 }) => [lo998, hi998])]
    const x = scaleLinear([0, most], [margin.left, width - margin.right]).nice()
    const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - margin.bottom, margin.top]).nice(5)
    return { x, y: y.clamp(true) }
  }
  return (
    <Chart
      title={title}
      says={says}
      empty={drawn.length === 0 ? words.nothing : undefined}
      height={(width) => Math.max(260, Math.min(400, width * 0.42))}
      table={{
        heads: [words.unit, volumeLabel, valueLabel, words.place],
        rows: units.map(({ name, n, value, kind }) => [
          name,
          String(n),
          value === null ? words.noValue : say(value),
          words.marks[kind],
        ]),
      }}
      legend={
        <>
          <LineWords dashed words={words.limit95} />
          <LineWords dashed={false} words={words.limit998} />
          {(['within', 'apart', 'far', 'few'] as const)
            .filter((kind) => drawn.some((unit) => unit.kind === kind))
            .map((kind) => (
              <MarkWords key={kind} kind={kind} words={words.marks[kind]} />
            ))}
        </>
      }
      draw={(width, height) => {
        const { x, y } = scales(width, height)
        const edge = (of: 'lo95' | 'hi95' | 'lo998' | 'hi998') =>
          line<FunnelLimit>()
            .x(({ n }) => x(n))
            .y((limit) => y(limit[of]))(limits) ?? ''
        const inside = area<FunnelLimit>()
          .x(({ n }) => x(n))
          .y0(({ lo95 }) => y(lo95))
          .y1(({ hi95 }) => y(hi95))
        return (
          <>
            <AxisLeft scale={y} width={width} height={height} margin={margin} label={valueLabel} say={say} />
            <path d={inside(limits) ?? ''} className={styles.band} />
            <AxisBelow
              scale={x}
              width={width}
              height={height}
              margin={margin}
              label={volumeLabel}
              say={(n) => String(n)}
            />
            <path d={edge('lo95')} className={styles.limit95} />
            <path d={edge('hi95')} className={styles.limit95} />
            <path d={edge('lo998')} className={styles.limit998} />
            <path d={edge('hi998')} className={styles.limit998} />
            <path d={`M${margin.left} ${y(target)}H${width - margin.right}`} className={styles.target} />
            <text x={margin.left + 4} y={y(target) - 5} className={styles.tick}>
              {words.hall(say(target))}
            </text>
            {drawn.map(({ key, n, value, kind }) => (
              <Mark key={key} kind={kind} x={x(n)} y={y(value)} chosen={key === chosen} />
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
            places={[...drawn]
              .sort((a, b) => a.n - b.n)
              .map(({ key, name, n, value, kind }) => ({
                key,
                x: x(n),
                y: y(value),
                width: 26,
                height: 26,
                says: words.point(name, `${volumeLabel} ${n}`, `${valueLabel} ${say(value)}`, words.marks[kind]),
              }))}
          />
        )
      }}
    />
  )
}
