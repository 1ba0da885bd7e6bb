/** The knot of one link. Shapes tell the kinds apart without colour: full for hands, hollow for waiting, a diamond for a hand-over. */
import type { ChainStep } from '#shared/views/chain.ts'
import styles from './Chain.module.css'

type Props = { readonly what: ChainStep['what'] | 'late' | 'end' | 'open' }

const shapes: Readonly<Record<Props['what'], string>> = {
  held: 'M12 5a7 7 0 100 14 7 7 0 000-14z',
  waiting: 'M12 7a5 5 0 100 10 5 5 0 000-10z',
  away: 'M12 7a5 5 0 100 10 5 5 0 000-10zM8.5 15.500l7-7',
  'going-back': 'M12 4l8 8-8 8-8-8z',
  'hand-over': 'M12 4l8 8-8 8-8-8z',
  'follow-up': 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2',
  late: 'M12 3l10 17.500H2zM12 9.500v5M12 17.300v.2',
  end: 'M5 12.500l4.500 4.500L19 7.500',
  open: 'M12 10.500a1.500 1.500 0 100 3 1.500 1.500 0 000-3zM12 3v3M12 18v3',
}

export const Knot = ({ what }: Props) => (
  <svg
    className={[styles.knot, styles[`knot-${what}`]].join(' ')}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[what]} />
  </svg>
)
