/** One of a few at one place of the draft. */
import { useDraft } from '../useDraft.tsx'
import { Cell, type CellProps } from './Cell.tsx'
import styles from './cells.module.css'

type Props = CellProps & {
  readonly options: readonly { readonly value: string | number; readonly words: string }[]
  /** What else follows from the choice; without it the value is simply put in its place. */
  readonly onChoose?: (value: string) => void
  /** What an absent value means. */
  readonly standsFor?: string
}

export const SelectCell = (props: Props) => {
  const { path, options, onChoose, standsFor = '' } = props
  const { valueAt, put } = useDraft()
  const value = valueAt(path) ?? standsFor
  const gone = !options.some((option) => option.value === value)
  const choose = (typed: string): void => {
    const chosen = options.find((option) => String(option.value) === typed)
    if (onChoose) onChoose(typed)
    else if (chosen) put(path, chosen.value)
  }
  return (
    <Cell {...props}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
          onChange={(event) => choose(event.target.value)}
        >
          {/* What is chosen but gone stays to be seen. */}
          {gone && <option value={String(value ?? '')}>—</option>}
          {options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Cell>
  )
}
