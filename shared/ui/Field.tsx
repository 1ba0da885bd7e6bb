/** One thing to fill in: its name above it, help under the name, what is wrong beside it. */
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import styles from './Field.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value' | 'className'> & {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  readonly className?: string | undefined
}

export const Field = ({ label, help, error, value, onValue, className, ...input }: Props) => {
  const id = useId()
  const notes = [help !== undefined && `${id}h`, error && `${id}e`].filter(Boolean).join(' ')
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}h`} className={styles.help}>
          {help}
        </p>
      )}
      <input
        {...input}
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={notes || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
      {error && (
        <p id={`${id}e`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
