/** Text at one place of the draft. */
import { useDraft } from '../useDraft.tsx'
import { Cell, type CellProps } from './Cell.tsx'
import styles from './cells.module.css'

type Props = CellProps & {
  readonly placeholder?: string | undefined
  /** Left empty the place is taken away instead of holding an empty text. */
  readonly optional?: boolean
  /** How deep the path is that goes as well when nothing is left in it; for a text that may be absent as a whole. */
  readonly within?: number
  readonly list?: string
  readonly type?: 'text' | 'date' | 'tel'
  /** What is kept of what was typed, e.g. capitals. */
  readonly shape?: (typed: string) => string
  /** Done once when the person goes on: `8:30` becomes `08:30`. */
  readonly settle?: (typed: string) => string
  readonly narrow?: 'time'
  /** The language of what is typed, where it is not the page's. */
  readonly lang?: 'en'
}

export const TextCell = (props: Props) => {
  const {
    path,
    placeholder,
    optional = false,
    list,
    type = 'text',
    shape,
    settle,
    narrow,
    lang,
    autoFocus,
    within,
  } = props
  const { valueAt, put, clear } = useDraft()
  const value = valueAt(path)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const keep = (typed: string): void => {
    if (typed === '' && (optional || within !== undefined)) clear(path, within)
    else put(path, typed)
  }
  return (
    <Cell {...props}>
      {(control) => (
        <input
          {...control}
          className={[styles.input, narrow && styles[narrow]].filter(Boolean).join(' ')}
          type={type}
          lang={lang}
          value={text}
          placeholder={placeholder}
          list={list}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => {
            control.onFocus()
            // A new entry begins with a proposal: typing replaces it.
            if (autoFocus) event.target.select()
          }}
          onChange={(event) => keep(shape ? shape(event.target.value) : event.target.value)}
          onBlur={() => {
            control.onBlur()
            const settled = (settle ?? ((typed: string) => typed.trim()))(text)
            if (settled !== text) keep(settled)
          }}
        />
      )}
    </Cell>
  )
}
