/** The shapes of points: what differs has another shape, so that a black-and-white sheet says the same. */
import { symbol, symbolCircle, symbolDiamond2, symbolTriangle } from 'd3-shape'
import styles from './Chart.module.css'

/** within: as expected · apart: beyond the 95 % limit · far: beyond the 99.8 % limit · few: too few to say anything. */
export type MarkKind = 'within' | 'apart' | 'far' | 'few'

const shapes = { within: symbolCircle, apart: symbolDiamond2, far: symbolTriangle, few: symbolCircle } as const
const looks = { within: styles.point, apart: styles.outside, far: styles.outside, few: styles.open } as const

type Props = { readonly kind: MarkKind; readonly x: number; readonly y: number; readonly chosen?: boolean }

export const Mark = ({ kind, x, y, chosen = false }: Props) => (
  <g transform={`translate(${x} ${y})`}>
    {chosen && <circle r={12} className={styles.chosen} />}
    <path d={symbol(shapes[kind], kind === 'far' ? 110 : 90)() ?? ''} className={looks[kind]} />
  </g>
)

/** A mark with its meaning, for the legend. */
export const MarkWords = ({ kind, words }: { readonly kind: MarkKind; readonly words: string }) => (
  <span>
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Mark kind={kind} x={0} y={0} />
    </svg>{' '}
    {words}
  </span>
)

/** A line with its meaning, for the legend. */
export const LineWords = ({ dashed, words }: { readonly dashed: boolean; readonly words: string }) => (
  <span>
    <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
      <path d="M0 5.5h28" className={dashed ? styles.limit95 : styles.limit998} />
    </svg>{' '}
    {words}
  </span>
)
