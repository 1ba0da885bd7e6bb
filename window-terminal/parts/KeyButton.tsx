/** One key of the desk on the glass: the verb, its key, and whether it is the expected next step. */
import type { ReactNode } from 'react'
import styles from './KeyButton.module.css'

type Props = {
  readonly keyName: string
  readonly leads?: boolean
  /** Can't be used now; pressing it says why. */
  readonly resting?: boolean
  readonly busy?: boolean
  readonly note?: ReactNode
  readonly size?: 'large' | 'normal'
  readonly onPress: () => void
  readonly children: ReactNode
}

export const KeyButton = (props: Props) => {
  const { keyName, leads = false, resting = false, busy = false, note, size = 'normal', onPress, children } = props
  return (
    <button
      type="button"
      className={[styles.key, styles[size], leads && styles.leads, resting && styles.resting].filter(Boolean).join(' ')}
      aria-disabled={resting || busy || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keyName}
      onClick={onPress}
    >
      <kbd className={styles.cap}>{keyName}</kbd>
      <span className={styles.words}>{children}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </button>
  )
}
