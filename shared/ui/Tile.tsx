/** A large thing to touch: a service, a group. Says how long the line is before one joins it. */
import type { ReactNode } from 'react'
import styles from './Tile.module.css'

type Props = {
  readonly title: string
  readonly note?: ReactNode
  readonly foot?: ReactNode
  readonly mark?: ReactNode
  readonly disabled?: boolean
  /** A touch is being answered: touching again does nothing. */
  readonly busy?: boolean
  /** It was this one. */
  readonly picked?: boolean
  readonly className?: string | undefined
  readonly onPress: () => void
}

export const Tile = ({
  title,
  note,
  foot,
  mark,
  disabled = false,
  busy = false,
  picked = false,
  className,
  onPress,
}: Props) => (
  <button
    type="button"
    className={[styles.tile, mark !== undefined && styles.marked, className].filter(Boolean).join(' ')}
    disabled={disabled}
    aria-busy={picked || undefined}
    aria-disabled={busy || undefined}
    onClick={() => !busy && onPress()}
  >
    <span className={styles.title}>{title}</span>
    {note !== undefined && <span className={styles.note}>{note}</span>}
    {foot !== undefined && <span className={styles.foot}>{foot}</span>}
    {mark !== undefined && <span className={styles.mark}>{mark}</span>}
  </button>
)
