/** A number at one place of the draft. What is no number is kept as typed, and said to be none. */
import { useDraft } from '../useDraft.tsx'
import { Cell, type CellProps } from './Cell.tsx'
import styles from './cells.module.css'

type Props = CellProps & {
  readonly unit?: string
  readonly placeholder?: string
  readonly optional?: boolean
}

const asNumber = (typed: string): string | number => {
  const plain = typed.trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  return /^-?\d{1,9}(\.\d{1,3})?$/.test(plain) ? Number(plain) : typed
}

export const NumberCell = (props: Props) => {
  const { path, unit, placeholder, optional = false, autoFocus } = props
  const { valueAt, put } = useDraft()
  const value = valueAt(path)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
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
            onChange={({ target }) => put(path, optional && target.value === '' ? undefined : asNumber(target.value))}
          />
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Cell>
  )
}
