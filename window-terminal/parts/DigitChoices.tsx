/** One of several, chosen with a digit key, the arrows or a click. Which digit is written on each. */
import type { ReactNode } from 'react'
import styles from './DigitChoices.module.css'

export type DigitChoice<V extends string> = {
  readonly value: V
  readonly words: ReactNode
  readonly note?: ReactNode
  readonly disabled?: boolean
}
type Props<V extends string> = {
  readonly label: string
  readonly choices: readonly DigitChoice<V>[]
  readonly chosen: V | undefined
  readonly onChoose: (value: V) => void
  readonly columns?: 1 | 2 | 3
}

/** 1 … 9, then 0 for the tenth; later ones are reached by the arrows or by searching. */
export const digitOf = (index: number): string => (index < 9 ? String(index + 1) : index === 9 ? '0' : '')

export const DigitChoices = <V extends string>({ label, choices, chosen, onChoose, columns = 2 }: Props<V>) => {
  const reachable = choices.findIndex(({ value, disabled }) => (chosen === undefined ? !disabled : value === chosen))
  const move = (from: number, step: number, group: Element | null): void => {
    for (let i = 1; i <= choices.length; i++) {
      const at = (from + step * i + choices.length * i) % choices.length
      const next = choices[at]
      if (!next || next.disabled) continue
      onChoose(next.value)
      group?.querySelectorAll<HTMLElement>('[role=radio]')[at]?.focus()
      return
    }
  }
  return (
    <div className={styles.group} role="radiogroup" aria-label={label} data-digits data-chosen={chosen}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <div className={[styles.choices, styles[`columns${columns}`]].join(' ')}>
        {choices.map(({ value, words, note, disabled = false }, index) => (
          <button
            key={value}
            type="button"
            role="radio"
            className={styles.choice}
            aria-checked={value === chosen}
            aria-disabled={disabled || undefined}
            tabIndex={index === Math.max(0, reachable) ? 0 : -1}
            data-digit={digitOf(index)}
            onClick={() => !disabled && onChoose(value)}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
              if (step === undefined) return
              event.preventDefault()
              move(index, step, event.currentTarget.closest('[data-digits]'))
            }}
          >
            <kbd className={styles.digit} aria-hidden="true">
              {digitOf(index)}
            </kbd>
            <span className={styles.words}>
              {words}
              {note !== undefined && <span className={styles.note}>{note}</span>}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
