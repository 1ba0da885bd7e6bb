/** One of several, or several of several, as buttons that say whether they are chosen. */
import type { ReactNode } from 'react'
import styles from './Choices.module.css'

export type Choice<V extends string> = {
  readonly value: V
  readonly words: ReactNode
  readonly note?: ReactNode
  readonly disabled?: boolean
}
type Props<V extends string> = {
  /** What is being chosen; read aloud, shown when `title` is set. */
  readonly label: string
  readonly showLabel?: boolean
  readonly choices: readonly Choice<V>[]
  readonly chosen: readonly V[] | V | undefined
  readonly onChoose: (value: V) => void
  readonly columns?: 1 | 2 | 3 | 4
  readonly className?: string | undefined
}

export const Choices = <V extends string>(props: Props<V>) => {
  const { label, showLabel = false, choices, chosen, onChoose, columns = 2, className } = props
  const isChosen = (value: V): boolean => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value)
  return (
    <div className={className} role="group" aria-label={label}>
      {showLabel && <p className={styles.label}>{label}</p>}
      <div className={[styles.choices, styles[`columns${columns}`]].join(' ')}>
        {choices.map(({ value, words, note, disabled = false }) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            aria-pressed={isChosen(value)}
            disabled={disabled}
            onClick={() => onChoose(value)}
          >
            <span>{words}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </button>
        ))}
      </div>
    </div>
  )
}
