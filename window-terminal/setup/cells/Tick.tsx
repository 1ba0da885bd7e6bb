/** A box to tick, with its words beside it. */
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './cells.module.css'

type Props = {
  readonly on: boolean
  /** Some of what it stands for is ticked. */
  readonly partly?: boolean
  readonly onChange: (on: boolean) => void
  /** Said instead of the words beside it. */
  readonly label?: string
  readonly path?: string
  readonly disabled?: boolean
  readonly children?: ReactNode
}

export const Tick = ({ on, partly = false, onChange, label, path, disabled = false, children }: Props) => {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly && !on
  }, [partly, on])
  return (
    <label className={styles.tick}>
      <input
        ref={box}
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-label={label}
        data-path={path}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
