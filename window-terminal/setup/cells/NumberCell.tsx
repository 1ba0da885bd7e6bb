/** A number at one place of the draft. What is no number is kept as typed, and said to be none. */
import { useDraft } from '../useDraft.tsx'
import { Cell, type CellProps } from './Cell.tsx'
import styles from './cells.module.css'

type Props = CellProps & {
  readonly unit?: string
  readonly placeholder?: string
  readonly optional?: boolean
  /** What else follows from a number; without it the value is simply put in its place. */
  readonly onNumber?: (value: string | number | undefined) => void
}

const asNumber = (typed: string): string | number => {
  const plain = typed.trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  return /^-?\d{1,9}(\.\d{1,3})?$/.test(plain) ? Number(plain) : typed
}

export const NumberCell = (props: Props) => {
  const { path, unit, placeholder, optional = false, onNumber, autoFocus } = props
  const { valueAt, put } = useDraft()
  const value = valueAt(path)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const keep = (typed: string): void => {
    const number = optional && typed === '' ? undefined : asNumber(typed)
    if (onNumber) onNumber(number)
    else put(path, number)
  }
  return (
    <Cell {...props}>
      {(control) => (
        <span className={styles.measure}>
          <input
            {...control}
            className={[styles.input, styles.number].join(' ')}
            inputMode="decimal"
            value={text}
            placeholder={placeholder}
            autoFocus={autoFocus}
            autoComplete="off"
            onChange={({ target }) => keep(target.value)}
          />
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Cell>
  )
}
