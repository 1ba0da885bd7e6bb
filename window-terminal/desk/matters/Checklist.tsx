/** A list of papers to tick: arrows walk, space ticks, A ticks all, and a digit says more about the paper under the hand. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './matters.module.css'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  /** A ticks all; without it A does nothing. */
  readonly onAll?: (() => void) | undefined
  readonly children: ReactNode
}

const isTick = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'checkbox'

export const Checklist = ({ label, hint, onAll, children }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isTick(event.target) || event.ctrlKey || event.altKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const rows = [...(list.current?.querySelectorAll<HTMLInputElement>('[data-tick]') ?? [])]
      const next = rows[rows.indexOf(event.target) + step]
      next?.focus()
      next?.closest('li')?.scrollIntoView({ block: 'nearest' })
    } else if (event.key.toLowerCase() === 'a' && onAll) {
      event.preventDefault()
      onAll()
    }
  }
  return (
    <fieldset className={styles.papers} onKeyDown={onKeyDown}>
      <legend className={styles.label}>
        {label}
        {hint && <span className={styles.keysHint}>{hint}</span>}
      </legend>
      <ul className={styles.rows} ref={list}>
        {children}
      </ul>
    </fieldset>
  )
}

type RowProps = {
  readonly words: string
  /** How many, which kind, when it is needed. */
  readonly note?: ReactNode
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
  /** A digit pressed on this row. */
  readonly onDigit?: (digit: number) => void
  /** Gets the focus when the question opens. */
  readonly first?: boolean
  /** What else is to be said once it is ticked. */
  readonly children?: ReactNode
}

export const CheckRow = ({ words, note, ticked, onTick, onDigit, first, children }: RowProps) => (
  <li className={[styles.row, ticked && styles.ticked].filter(Boolean).join(' ')}>
    <label className={styles.check}>
      <input
        type="checkbox"
        data-tick
        data-first={first || undefined}
        checked={ticked}
        onChange={(event) => onTick(event.target.checked)}
        onKeyDown={(event) => {
          if (!onDigit || !/^\d$/.test(event.key) || event.ctrlKey || event.altKey) return
          event.preventDefault()
          // The dialog would take it for one of its own choices.
          event.stopPropagation()
          onDigit(Number(event.key))
        }}
      />
      <span>
        {words}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </label>
    {children}
  </li>
)
