/** A button that says what it does, which key does the same, and why it can't be pressed now. */
import type { ReactNode } from 'react'
import styles from './Button.module.css'

export type ButtonProps = {
  /** go: the one next step · plain: beside it · danger: takes something away · quiet: hardly there. */
  readonly kind?: 'go' | 'plain' | 'danger' | 'quiet'
  readonly size?: 'normal' | 'large' | 'small'
  /** The key that does the same, shown as a small cap: `F8`. */
  readonly keyHint?: string | undefined
  /** A wish is under way: pressing again does nothing. */
  readonly busy?: boolean
  readonly disabled?: boolean
  /** Said when it is disabled. */
  readonly why?: string | undefined
  readonly pressed?: boolean | undefined
  readonly icon?: ReactNode
  readonly label?: string | undefined
  readonly wide?: boolean
  readonly autoFocus?: boolean
  readonly type?: 'button' | 'submit'
  readonly className?: string | undefined
  readonly onPress?: () => void
  readonly children?: ReactNode
}

export const Button = (props: ButtonProps) => {
  const { kind = 'plain', size = 'normal', busy = false, disabled = false, onPress, type = 'button' } = props
  const classes = [styles.button, styles[kind], styles[size], props.wide && styles.wide, props.className]
  return (
    <button
      type={type}
      className={classes.filter(Boolean).join(' ')}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-keyshortcuts={props.keyHint}
      title={disabled ? props.why : undefined}
      // Set by the person who opened what this button stands in, so the focus is where they look.
      autoFocus={props.autoFocus}
      onClick={() => !busy && onPress?.()}
    >
      {props.icon}
      {props.children !== undefined && <span className={styles.words}>{props.children}</span>}
      {props.keyHint && <kbd className={styles.key}>{props.keyHint}</kbd>}
    </button>
  )
}
