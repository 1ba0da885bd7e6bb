/** Values with their intervals in tiers: inside one tier nobody can be told apart, so there is no first and no last in it. */
import { scaleLinear } from 'd3-scale'
import { useWords } from '../words.tsx'
import { AxisBelow } from './Axes.tsx'
import { Chart } from './Chart.tsx'
import styles from './Chart.module.css'
import { columnFor, crisp, cutTo, type Margin } from './chart.ts'
import { Mark } from './Marks.tsx'
import { Picker } from './Picker.tsx'

export type TierUnit = {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly lo: number
  readonly hi: number
  /** Beside the interval: a grade, the number of cases. */
  readonly note?: string | undefined
}
export type Tier = { readonly label: string; readonly units: readonly TierUnit[] }
type Props = {
  readonly title: string
  readonly says: string
  readonly valueLabel: string
  readonly unitLabel: string
  /** The best tier first; the caller's order inside a tier must not be the order of the values. */
  readonly tiers: readonly Tier[]
  readonly say: (value: number) => string
  /** Lines across, such as where a grade begins. */
  readonly cuts?: readonly { readonly at: number; readonly label: string }[]
  readonly domain?: readonly [number, number]
  readonly chosen?: string | undefined
  readonly onChoose?: (key: string) => void
}

const rowHigh = 30
const headHigh = 30
const gap = 14

type Row = { readonly tier: number; readonly unit: TierUnit; readonly y: number }
/** Rows from the top down with a head before and a gap between tiers. */
const layOut = (tiers: readonly Tier[]) => {
  let y = 24
  const heads: number[] = []
  const rows: Row[] = []
  tiers.forEach(({ units }, tier) => {
    if (tier > 0) y += gap
    heads.push(y + headHigh / 2)
    y += headHigh
    for (const unit of units) {
      rows.push({ tier, unit, y: y + rowHigh / 2 })
      y += rowHigh
    }
  })
  return { heads, rows, bottom: y + 6 }
}

export const TierChart = (props: Props) => {
  const { title, says, valueLabel, unitLabel, tiers, say, cuts = [], domain, chosen, onChoose } = props
  const { charts: words } = useWords()
  const { heads, rows, bottom } = layOut(tiers)
  const units = rows.map(({ unit }) => unit)
  const high = bottom + 44
  const marginIn = (width: number): Margin => ({
    top: 0,
    right:
      columnFor(
        units.map(({ note = '' }) => note),
        width * 0.36,
      ) + 20,
    bottom: 44,
    left: columnFor([...units.map(({ name }) => name), ...tiers.map(({ label }) => label)], width * 0.24) + 16,
  })
  const scaleIn = (width: number) => {
    const margin = marginIn(width)
    const all = [...units.flatMap(({ lo, hi }) => [lo, hi]), ...cuts.map(({ at }) => at)]
    const [from, to] = domain ?? [Math.min(...all), Math.max(...all)]
    const scale = scaleLinear([from, to], [margin.left, width - margin.right]).clamp(true)
    return { margin, x: domain ? scale : scale.nice() }
  }
  const interval = ({ lo, hi }: TierUnit): string => words.fromTo(say(lo), say(hi))
  return (
    <Chart
      title={title}
      says={says}
      empty={units.length === 0 ? words.nothing : undefined}
      height={() => high}
      table={{
        heads: [unitLabel, words.tier, valueLabel, words.interval, words.note],
        rows: rows.map(({ unit, tier }) => [
          unit.name,
          tiers[tier]!.label,
          say(unit.value),
          interval(unit),
          unit.note ?? '',
        ]),
      }}
      draw={(width) => {
        const { x, margin } = scaleIn(width)
        return (
          <>
            {cuts.map(({ at, label }) => (
              <g key={at}>
                <path d={`M${crisp(x(at))} 18V${bottom}`} className={styles.cut} />
                <text x={x(at)} y={13} textAnchor="middle" className={styles.cutWord}>
                  {label}
                </text>
              </g>
            ))}
            {tiers.map(({ label }, at) => (
              <text key={label} x={0} y={heads[at]} dy="0.35em" className={styles.strong}>
                {label}
              </text>
            ))}
            {rows.map(({ unit, y }) => (
              <g key={unit.key}>
                {unit.key === chosen && (
                  <rect x={0} y={y - rowHigh / 2} width={width} height={rowHigh} rx={6} className={styles.chosenRow} />
                )}
                <text x={8} y={y} dy="0.35em" className={styles.word}>
                  {cutTo(unit.name, margin.left - 16)}
                </text>
                <path
                  d={`M${x(unit.lo)} ${y}H${x(unit.hi)}M${x(unit.lo)} ${y - 5}v10M${x(unit.hi)} ${y - 5}v10`}
                  className={styles.interval}
                />
                <Mark kind="within" x={x(unit.value)} y={y} />
                {unit.note && (
                  <text x={width - margin.right + 14} y={y} dy="0.35em" className={styles.quiet}>
                    {cutTo(unit.note, margin.right - 14)}
                  </text>
                )}
              </g>
            ))}
            <AxisBelow scale={x} width={width} height={high} margin={margin} label={valueLabel} say={say} />
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
            places={rows.map(({ unit, tier, y }) => ({
              key: unit.key,
              x: width / 2,
              y,
              width,
              height: rowHigh,
              says: words.point(
                unit.name,
                tiers[tier]!.label,
                `${valueLabel} ${say(unit.value)}`,
                words.intervalIs(interval(unit)),
              ),
            }))}
          />
        )
      }
    />
  )
}
