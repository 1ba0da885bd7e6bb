/** The frame of one editable place: its label (seen, or only heard in a table), and what is wrong with it below. */
import { type ReactNode, useId, useState } from 'react'
import { type Path, pathKey } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './cells.module.css'

export type CellProps = {
  readonly path: Path
  readonly label: string
  /** A line of explanation; a cell with one also shows its label. */
  readonly help?: string | undefined
  readonly showLabel?: boolean
  /** What is wrong is shown beside the cell, where there is room; here it is only heard. */
  readonly toldBeside?: boolean
  readonly autoFocus?: boolean
}
/** What the control itself must carry. */
export type ControlProps = {
  readonly id: string
  readonly 'aria-label': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'data-path': string
  readonly onFocus: () => void
  readonly onBlur: () => void
}

type Props = Omit<CellProps, 'autoFocus'> & { readonly children: (control: ControlProps) => ReactNode }

export const Cell = ({ path, label, help, showLabel = help !== undefined, toldBeside = false, children }: Props) => {
  const { problemAt } = useDraft()
  const id = useId()
  // Who is still typing is not told off.
  const [typing, setTyping] = useState(false)
  const wrong = typing ? undefined : problemAt(path)
  const notes = [help !== undefined && `${id}h`, wrong && `${id}w`].filter(Boolean).join(' ')
  return (
    <div className={styles.cell}>
      {showLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children({
        id,
        'aria-label': showLabel ? undefined : label,
        'aria-invalid': wrong ? true : undefined,
        'aria-describedby': notes || undefined,
        'data-path': pathKey(path),
        onFocus: () => setTyping(true),
        onBlur: () => setTyping(false),
      })}
      {help !== undefined && (
        <p id={`${id}h`} className={styles.help}>
          {help}
        </p>
      )}
      {wrong && (
        <p id={`${id}w`} className={toldBeside ? 'unseen' : styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  )
}
