/** Things to do, each at once on its digit; unlike a choice nothing is left to be confirmed. */
import type { KeyboardEvent, ReactNode } from 'react'
import { digitOf } from '../../parts/DigitChoices.tsx'
import styles from './matters.module.css'

export type MenuEntry<V extends string> = {
  readonly value: V
  readonly words: string
  readonly note?: ReactNode
  /** Why it can't be done now, in words. */
  readonly whyNot?: string | undefined
  /** The expected next step. */
  readonly leads?: boolean
}
type Props<V extends string> = {
  readonly label: string
  readonly entries: readonly MenuEntry<V>[]
  readonly onPick: (value: V) => void
}

export const DigitMenu = <V extends string>({ label, entries, onPick }: Props<V>) => {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')]
    all[(all.indexOf(event.target as HTMLButtonElement) + step + all.length) % all.length]?.focus()
  }
  const start = Math.max(
    0,
    entries.findIndex(({ leads }) => leads),
  )
  return (
    <div className={styles.menu} role="group" aria-label={label} data-digits onKeyDown={onKeyDown}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {entries.map(({ value, words, note, whyNot, leads }, index) => (
        <button
          key={value}
          type="button"
          className={[styles.entry, leads && styles.leads].filter(Boolean).join(' ')}
          aria-disabled={whyNot !== undefined || undefined}
          data-digit={digitOf(index)}
          data-first={index === start || undefined}
          // The dialog looks for the first thing that can be reached.
          tabIndex={0}
          onClick={() => whyNot === undefined && onPick(value)}
        >
          <kbd className={styles.digit} aria-hidden="true">
            {digitOf(index)}
          </kbd>
          <span>
            {words}
            {(whyNot ?? note) !== undefined && <span className={styles.note}>{whyNot ?? note}</span>}
          </span>
        </button>
      ))}
    </div>
  )
}
